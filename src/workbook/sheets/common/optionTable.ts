import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";
import { numberFormats } from "../../plan/numberFormat";
import { type Context, optionName } from "../context";
import { putBand } from "./heading";

/** The header of a table with a column per option, or with several groups of such columns side by side. */
export interface OptionTable {
  readonly headerRow: number;
  /** The heading over the whole table, underlined across so many columns from the sheet's first. */
  readonly band?: { readonly row: number; readonly title: string; readonly columns: number };
  /** How many columns from the sheet's first the header row fills, whatever stands in it. */
  readonly filled?: number;
  /** The texts beside the names of the options. */
  readonly headings?: readonly Heading[];
  readonly groups: readonly OptionColumns[];
}

interface Heading {
  readonly column: number;
  readonly text: string;
  /** "optionHeader" over figures. */
  readonly style?: "header" | "optionHeader";
}

/** One column per option, and the title over the first of them where there are several groups. */
interface OptionColumns {
  readonly first: number;
  readonly title?: string;
}

export function putOptionTable(sheet: SheetBuilder, context: Context, table: OptionTable): void {
  const { headerRow, band, filled, headings = [], groups } = table;
  if (band) putBand(sheet, band.row, band.title, band.columns);
  for (const { first, title } of groups) if (title !== undefined) sheet.text(headerRow - 1, first, title, "band");
  if (filled !== undefined) sheet.style({ row: headerRow, column: 0, rows: 1, columns: filled }, "header");
  for (const { column, text, style = "header" } of headings) sheet.text(headerRow, column, text, style);
  for (const { first } of groups)
    for (const option of optionsOf(context))
      sheet.formula(headerRow, first + option, optionName(context, option), numberFormats.general, "optionHeader");
}

/** The columns of a row's label, unit and id; a table may do without ids. */
export interface LabelColumns {
  readonly label: number;
  readonly unit: number;
  readonly id?: number;
}

export interface RowLabels {
  readonly label: string;
  readonly unit: string;
  readonly id?: string;
  readonly labelStyle?: StyleName;
  /** Whether the texts take as many lines as their columns are too narrow for. */
  readonly wraps?: boolean;
}

export function putRowLabels(sheet: SheetBuilder, columns: LabelColumns, row: number, labels: RowLabels): void {
  const { label, unit, id, wraps = false, labelStyle = wraps ? "text" : "label" } = labels;
  sheet.text(row, columns.label, label, labelStyle);
  sheet.text(row, columns.unit, unit, wraps ? "unitText" : "unit");
  if (columns.id !== undefined && id !== undefined) sheet.text(row, columns.id, id, wraps ? "idText" : "id");
}

/** A formula for each option, the options counted from 0. */
export interface OptionFormulas {
  readonly formula: (option: number) => string;
  readonly format: string;
  readonly style?: StyleName;
}

/** The formulas of one row, from the first option's column on. */
export function putOptionFormulas(
  sheet: SheetBuilder,
  context: Context,
  { row, column }: { readonly row: number; readonly column: number },
  { formula, format, style }: OptionFormulas,
): void {
  for (const option of optionsOf(context)) sheet.formula(row, column + option, formula(option), format, style);
}

/** A whole row: its label, unit and id, and a formula for each option. */
export function putOptionRow(
  sheet: SheetBuilder,
  context: Context,
  columns: LabelColumns & { readonly firstOption: number },
  { row, ...parts }: RowLabels & OptionFormulas & { readonly row: number },
): void {
  putRowLabels(sheet, columns, row, parts);
  putOptionFormulas(sheet, context, { row, column: columns.firstOption }, parts);
}

/** The indexes of the options, the baseline's first. */
export function optionsOf({ request }: Pick<Context, "request">): readonly number[] {
  return [...request.options.keys()];
}
