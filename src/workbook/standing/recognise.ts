import { type LineMarks, alignLines, marksOf } from "./alignLines";
import { callsUs } from "../plan/callsUs";
import { isFrozen } from "./isFrozen";
import { withMovedLines } from "./movedLines";
import type { PlannedCell, SheetPlan } from "../plan/plan";
import type { StandingCell } from "./standingSheet";

/** Which rows and columns of a sheet are those of the plan it was written from; undefined for one that was deleted. */
export interface Recognised {
  readonly rows: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
  /** Rows of the sheet that are ours, though the plan has them no longer. */
  readonly gone?: ReadonlySet<number>;
}

/**
 * Finds the plan's rows and columns on a sheet in which the user may have added, deleted, moved and typed over some, and which
 * another version may have laid out in another order.
 */
export function recognise(plan: SheetPlan, cells: readonly (readonly StandingCell[])[]): Recognised {
  const standing = marksOf(cells);
  const planned = marksOf(isFrozen(cells) ? plan.cells.map(withoutCalls) : plan.cells);
  const find = (from: readonly LineMarks[], to: readonly LineMarks[]) => withMovedLines(from, to, alignLines(from, to));
  return { rows: find(planned.rows, standing.rows), columns: find(planned.columns, standing.columns) };
}

/** The formulas of a frozen sheet are values, by which its lines are not known. */
const withoutCalls = (row: readonly PlannedCell[]) => row.map((cell) => (callsUs(cell) ? null : cell));

/** Values of a sheet at the plan's places; undefined where a row or column is gone. */
export function atPlannedPlaces<Value>(
  { rows, columns }: Recognised,
  values: readonly (readonly Value[])[],
): (Value | undefined)[][] {
  return rows.map((row) =>
    columns.map((column) => (row === undefined || column === undefined ? undefined : values[row]?.[column])),
  );
}
