import { keptCellFunctions } from "../../model/cellFunctions";
import type { Typed } from "../../model/fault";

/** What a cell function answers: cells, or the error that a cell would show with its sentence. */
export type FunctionAnswer =
  | { readonly ok: true; readonly rows: readonly (readonly Typed[])[] }
  | { readonly ok: false; readonly code: string; readonly sentence: string };

/** What an argument is given: nothing, one value, or a block of cells. */
export type GivenArgument = null | Typed | readonly (readonly Typed[])[];

/** Calls the function that cells call, with arguments as Excel hands them over; null where the page has no such function. */
export async function callFunction(name: string, given: readonly GivenArgument[]): Promise<FunctionAnswer | null> {
  const cell = keptCellFunctions().get(name);
  if (!cell) return null;
  try {
    const answer = await cell(...given);
    return { ok: true, rows: Array.isArray(answer) ? (answer as Typed[][]) : [[answer as Typed]] };
  } catch (error) {
    if (!isCellError(error)) throw error;
    return { ok: false, code: error.code, sentence: error.message };
  }
}

/** CustomFunctions.Error: no Error of its own, but always a code that a cell shows. */
function isCellError(error: unknown): error is { readonly code: string; readonly message: string } {
  return typeof error === "object" && error !== null && "code" in error && String(error.code).startsWith("#");
}
