import { checkFormat } from "./numberFormat";
import type { Context } from "./context";
import type { SheetBuilder } from "./sheetBuilder";
import { cellAt } from "./address";

/** The title row that every sheet shares, with the master check beside it. */
export function putHeading(sheet: SheetBuilder, context: Context, title: string, subtitle: string): void {
  const { checks } = context.messages.sheets;
  sheet.text(0, 0, title, "title");
  sheet.text(1, 0, subtitle, "subtitle");
  const verdict = checkFormat(`${checks.master}: ${checks.pass}`, `${checks.master}: ${checks.fail}`);
  sheet.formula(0, 1, "Outsource_MasterCheck", verdict, "check");
  sheet.check(cellAt(0, 1));
}

/** Two lines, for the name of an option, in points. */
export const headerHeight = 32;

/** A heading over a section of a sheet, underlined across its columns. */
export function putBand(sheet: SheetBuilder, row: number, text: string, columns: number): void {
  sheet.text(row, 0, text, "band");
  sheet.style({ row, column: 1, rows: 1, columns: columns - 1 }, "band");
}
