import { callsUs } from "../plan/callsUs";
import type { StandingCell } from "./standingSheet";

/** Whether no formula on a sheet calls us: where one is planned, it has been frozen to values, and so has all that it filled. */
export function isFrozen(cells: readonly (readonly StandingCell[])[]): boolean {
  return !cells.some((row) => row.some(callsUs));
}
