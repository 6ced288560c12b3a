import type { Columns } from "../../src/model/simulation/columns";
import { plainColumns } from "../../src/model/simulation/simulatedCosts";
import { simdColumns } from "../../src/model/simulation/simdColumns";

/** Where a column may stand, which decides what writes in it. */
export const eachColumns: readonly (readonly [string, (length: number) => Columns])[] = [
  ["in TypeScript", plainColumns],
  ["with SIMD", simdColumns],
];
