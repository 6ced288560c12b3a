import { installCustomFunctions } from "../support/customFunctions";
import type { Ask } from "./reading";

type CellFunction = (...given: unknown[]) => unknown;

/** All cell functions by the names that Excel knows them by. */
export async function cellFunctions(): Promise<ReadonlyMap<string, CellFunction>> {
  const byName = new Map<string, CellFunction>();
  installCustomFunctions();
  Object.assign(CustomFunctions, { associate: (name: string, cell: CellFunction) => byName.set(name, cell) });
  await import("../../src/functions/entry/functions");
  return byName;
}

/** Asks cell functions as Excel does; an answer that does not exist is NaN, and any other error one of ours. */
export function asking(byName: ReadonlyMap<string, CellFunction>): Ask {
  return (name, ...given) => {
    try {
      return [byName.get(name)!(...given)].flat(2) as number[];
    } catch (error) {
      if ((error as { code?: unknown }).code === "#N/A") return [NaN];
      throw error;
    }
  };
}
