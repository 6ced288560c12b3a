import { keptCellFunctions } from "../../model/cellFunctions";
import type { Typed } from "../../model/fault";

/** What a cell function answers: cells, or the error that a cell would show with its sentence. */
export type CalledAnswer =
  | { readonly ok: true; readonly rows: readonly (readonly Typed[])[] }
  | { readonly ok: false; readonly code: string; readonly sentence: string };

/** What an argument is given: nothing, one value, or a block of cells. */
export type GivenArgument = null | Typed | readonly (readonly Typed[])[];

/** Calls the function that cells call, with arguments as Excel hands them over; null where the page has no such function. */
export async function callFunction(name: string, given: readonly GivenArgument[]): Promise<CalledAnswer | null> {
  const cell = keptCellFunctions().get(name);
  if (!cell) return null;
  try {
    const answer = await cell(...given);
    return { ok: true, rows: Array.isArray(answer) ? (answer as Typed[][]) : [[answer as Typed]] };
  } catch (error) {
    const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
    // Of CustomFunctions.Error; whatever else is thrown, a cell shows as #VALUE!.
    return { ok: false, code: typeof code === "string" ? code : "#VALUE!", sentence: String(message) };
  }
}
