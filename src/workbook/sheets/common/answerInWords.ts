import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** A sentence across the first columns of a sheet, which a formula picks and fills in. */
export function putAnswerInWords(
  sheet: SheetBuilder,
  { row, formula, columns }: { readonly row: number; readonly formula: string; readonly columns: number },
): void {
  sheet.formula(row, 0, formula, numberFormats.general, "decision");
  sheet.style({ row, column: 1, rows: 1, columns: columns - 1 }, "decision");
}
