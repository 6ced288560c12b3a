import type { Area } from "../workbook/plan/address";
import type { PlannedCell } from "../workbook/plan/plan";
import type { CellValue } from "./sheetCells";

/** The area a formula fills: to the right and down, over cells that the plan leaves empty and calculation has filled. */
export function spillArea(
  cells: readonly (readonly PlannedCell[])[],
  values: readonly (readonly CellValue[])[],
  row: number,
  column: number,
): Area {
  const isSpilledInto = (r: number, c: number) => cells[r]?.[c] === null && (values[r]?.[c] ?? null) !== null;
  let columns = 1;
  while (isSpilledInto(row, column + columns)) columns++;
  let rows = 1;
  while (isSpilledInto(row + rows, column)) rows++;
  return { row, column, rows, columns };
}
