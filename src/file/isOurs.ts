import { isFormula } from "../workbook/plan/isFormula";
import type { CellValue } from "./sheetCells";

/** Whether a cell calls one of our functions. */
export function isOurs(cell: CellValue): cell is `=${string}` {
  return isFormula(cell) && cell.includes("OUTSOURCE_");
}

/** Whether nothing is written in a cell; what spills into it shows there. */
export function holdsNothing(cell: CellValue): cell is null | "" {
  return cell === null || cell === "";
}
