import type { ComparisonLayout, Section } from "../../layout/comparison";
import { type Context, optionName } from "../context";
import { putBand } from "../shared/heading";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The heading and the header row of a table with a column per option. */
export function putOptionTable(sheet: SheetBuilder, context: Context, section: Section, title: string): void {
  const { comparison: layout } = context;
  putTable(sheet, context, section, title, []);
  for (const option of optionsOf(layout))
    sheet.formula(section.header, layout.optionColumn(option), optionName(context, option), "General", "optionHeader");
}

/** The heading and the header row of a table with columns of its own, from the first. */
export function putTable(
  sheet: SheetBuilder,
  { comparison: layout, messages }: Context,
  { band, header }: Section,
  title: string,
  headers: readonly string[],
): void {
  putBand(sheet, band, title, layout.idColumn + 1);
  sheet.style({ row: header, column: 0, rows: 1, columns: layout.unitColumn }, "header");
  for (const [column, text] of headers.entries())
    sheet.text(header, column, text, column === 0 ? "header" : "optionHeader");
  sheet.text(header, layout.unitColumn, messages.choices.headers.unit, "header");
  sheet.text(header, layout.idColumn, messages.choices.headers.id, "header");
}

/** What stands at both ends of a row: its label, its unit and its id. */
export function putLabels(
  sheet: SheetBuilder,
  { comparison: layout }: Context,
  row: number,
  { label, unit, id }: { label: string; unit: string; id: string },
): void {
  sheet.text(row, layout.labelColumn, label, "label");
  sheet.text(row, layout.unitColumn, unit, "unit");
  sheet.text(row, layout.idColumn, id, "id");
}

/** The options' indexes. */
export function optionsOf({ optionCount }: ComparisonLayout): readonly number[] {
  return Array.from({ length: optionCount }, (_, option) => option);
}
