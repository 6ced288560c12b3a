import type { Worksheet } from "@cj-tech-master/excelts";
import { areaAddress, onSheet } from "../workbook/plan/address";
import type { SheetPlan, WorkbookPlan } from "../workbook/plan/plan";
import type { PlannedSheetId } from "../workbook/plan/sheetId";
import { styles } from "../workbook/plan/styles";
import { argb } from "./argb";
import { asFileValue } from "./asFileValue";
import { fileFormula } from "./formula";
import { isFormula } from "../workbook/plan/isFormula";
import { callsUs } from "../workbook/plan/callsUs";
import type { CellValue } from "./sheetCells";
import { spillArea } from "./spillArea";

/**
 * Puts a sheet's cells: what is typed, each formula with its value, and the values that spill from one. Cells lead to the help where
 * its address is known.
 */
export function putCells(
  target: Worksheet,
  plan: SheetPlan<PlannedSheetId>,
  workbook: WorkbookPlan<PlannedSheetId>,
  values: readonly (readonly CellValue[])[],
  helpFolder: string | null,
): void {
  plan.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      const value = values[r]?.[c] ?? null;
      const at = target.getCell(r + 1, c + 1);
      if (isFormula(cell)) at.value = formulaCell(cell, r, c);
      else if (value !== null) at.value = asFileValue(value);
    }),
  );
  for (const link of plan.links) {
    const at = target.getCell(link.cell.row + 1, link.cell.column + 1);
    if ("sheet" in link) {
      const title = workbook.sheets.find(({ id }) => id === link.sheet)?.title ?? "";
      at.value = { text: title, hyperlink: `#${onSheet(title, "A1")}` };
    } else if (helpFolder !== null) {
      at.value = { text: String(plan.cells[link.cell.row]?.[link.cell.column]), hyperlink: helpFolder + link.helpPage };
      // Excel gives a cell this look along with an address; a file has to say it.
      const { color, underline } = styles.link;
      at.style = { ...at.style, font: { ...at.style.font, color: { argb: argb(color) }, underline } };
    }
  }

  /** Excel keeps a formula whose functions may answer arrays as a dynamic one, with the area it fills. */
  function formulaCell(cell: string, row: number, column: number) {
    // What is blank elsewhere is 0 as the answer of a formula.
    const plain = { formula: fileFormula(cell), result: asFileValue(values[row]?.[column] ?? 0) };
    if (!callsUs(cell)) return plain;
    const ref = areaAddress(spillArea(plan.cells, values, row, column));
    return { ...plain, ref, shareType: "array" as const, isDynamicArray: true };
  }
}
