import type { CellValue } from "./sheetCells";

/** Whether nothing is written in a cell; what spills into it shows there. */
export function holdsNothing(cell: CellValue): cell is null | "" {
  return cell === null || cell === "";
}
