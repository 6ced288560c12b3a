import type { FunctionMetadata } from "../../src/help/functionMetadata";
import { installCustomFunctions } from "../support/customFunctions";
import { describedFunctions } from "../support/describedFunctions";
import { faultOf } from "./faultOf";
import { hostileCall } from "./hostileCalls";

const calls = 10_000;
const seed = 1;

let functions: readonly FunctionMetadata[];
beforeAll(async () => {
  installCustomFunctions();
  ({ functions } = (await describedFunctions()).en);
});

test("whatever a cell hands over, every function answers with finite cells, or with an error that has a sentence", async () => {
  const faults: object[] = [];
  const called = new Set<string>();
  for (let index = 0; index < calls; index++) {
    const call = hostileCall(functions, index, seed);
    called.add(call.name);
    const fault = await faultOf(call);
    if (fault !== undefined) faults.push({ fault, index, ...call });
  }
  expect(faults.slice(0, 3)).toEqual([]);
  expect([...called].sort()).toEqual(functions.map(({ id }) => id).sort());
}, 60_000);

test("a call is the same for the same seed, and another for another", () => {
  const written = (index: number, ofSeed: number) => JSON.stringify(hostileCall(functions, index, ofSeed));
  expect(written(7, seed)).toBe(written(7, seed));
  expect(written(7, seed)).not.toBe(written(7, seed + 1));
});
