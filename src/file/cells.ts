import type { Worksheet } from "@cj-tech-master/excelts";
import { areaAddress, onSheet } from "../workbook/plan/address";
import type { SheetPlan, WorkbookPlan } from "../workbook/plan/plan";
import type { PlannedSheetId } from "../workbook/plan/sheetId";
import { asFileValue } from "./asFileValue";
import { fileFormula } from "./formula";
import { isFormula } from "../workbook/plan/isFormula";
import { isOurs } from "./isOurs";
import type { CellValue } from "./sheetCells";
import { spillArea } from "./spillArea";

/** Puts a sheet's cells: what is typed, each formula with its value, and the values that spill from one. */
export function putCells(
  target: Worksheet,
  plan: SheetPlan<PlannedSheetId>,
  workbook: WorkbookPlan<PlannedSheetId>,
  values: readonly (readonly CellValue[])[],
): void {
  plan.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      const value = values[r]?.[c] ?? null;
      const at = target.getCell(r + 1, c + 1);
      if (isFormula(cell)) at.value = formulaCell(cell, r, c);
      else if (value !== null) at.value = asFileValue(value);
    }),
  );
  for (const { cell, sheet } of plan.links) {
    const title = workbook.sheets.find(({ id }) => id === sheet)?.title ?? "";
    target.getCell(cell.row + 1, cell.column + 1).value = { text: title, hyperlink: `#${onSheet(title, "A1")}` };
  }

  /** Excel keeps a formula whose functions may answer arrays as a dynamic one, with the area it fills. */
  function formulaCell(cell: string, row: number, column: number) {
    // What is blank elsewhere is 0 as the answer of a formula.
    const plain = { formula: fileFormula(cell), result: asFileValue(values[row]?.[column] ?? 0) };
    if (!isOurs(cell)) return plain;
    const ref = areaAddress(spillArea(plan.cells, values, row, column));
    return { ...plain, ref, shareType: "array" as const, isDynamicArray: true };
  }
}
