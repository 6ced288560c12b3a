import type { WorkbookPlan } from "../workbook/plan/plan";
import type { CellValue, SheetValues } from "./sheetCells";

/** The values of the cells that a defined name of a plan refers to. */
export function namedValues({ names, sheets }: WorkbookPlan, values: SheetValues, name: string): CellValue[][] {
  const { sheet: id, area } = names.find((each) => each.name === name)!;
  const { title } = sheets.find((sheet) => sheet.id === id)!;
  const rows = (values.get(title) ?? []).slice(area.row, area.row + area.rows);
  return rows.map((row) => row.slice(area.column, area.column + area.columns));
}
