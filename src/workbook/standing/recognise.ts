import { alignLines, marksOf } from "./alignLines";
import type { SheetPlan } from "../plan/plan";
import type { StandingCell } from "./standingSheet";

/** Which rows and columns of a sheet are those of the plan it was written from; undefined for one that was deleted. */
export interface Recognised {
  readonly rows: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
  /** Rows of the sheet that are ours, though the plan has them no longer. */
  readonly gone?: ReadonlySet<number>;
}

/** Finds the plan's rows and columns on a sheet in which the user may have added, deleted and typed over some. */
export function recognise(plan: SheetPlan, cells: readonly (readonly StandingCell[])[]): Recognised {
  const planned = marksOf(plan.cells);
  const standing = marksOf(cells);
  return { rows: alignLines(planned.rows, standing.rows), columns: alignLines(planned.columns, standing.columns) };
}

/** Values of a sheet at the plan's places; undefined where a row or column is gone. */
export function atPlannedPlaces<Value>(
  { rows, columns }: Recognised,
  values: readonly (readonly Value[])[],
): (Value | undefined)[][] {
  return rows.map((row) =>
    columns.map((column) => (row === undefined || column === undefined ? undefined : values[row]?.[column])),
  );
}
