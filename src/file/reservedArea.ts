import { type Area, isWithin } from "../workbook/plan/address";
import { holdsNothing } from "./holdsNothing";
import type { SheetCells } from "./sheetCells";

/** The area that a formula may fill: what is reserved to the right of it and below, where nothing is written. */
export function reservedArea({ cells, spills = [] }: SheetCells, row: number, column: number): Area {
  const isFree = (r: number, c: number) =>
    holdsNothing(cells[r]?.[c] ?? null) && spills.some((area) => isWithin(area, r, c));
  let columns = 1;
  while (isFree(row, column + columns)) columns++;
  const isFreeRow = (r: number) => Array.from({ length: columns }, (_, c) => column + c).every((c) => isFree(r, c));
  let rows = 1;
  while (isFreeRow(row + rows)) rows++;
  return { row, column, rows, columns };
}
