import { isFormula } from "../plan/isFormula";
import type { StandingCell } from "./standingSheet";

export function callsUs(cell: StandingCell): boolean {
  return isFormula(cell) && cell.includes("OUTSOURCE_");
}

/** Whether no formula on a sheet calls us: where one is planned, it has been frozen to values, and so has all that it filled. */
export function isFrozen(cells: readonly (readonly StandingCell[])[]): boolean {
  return !cells.some((row) => row.some(callsUs));
}
