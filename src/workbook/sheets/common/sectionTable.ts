import type { DecisionColumns } from "../../layout/decisionColumns";
import type { Section } from "../../layout/sections";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import {
  type OptionFormulas,
  type OptionTable,
  type RowLabels,
  putOptionRow,
  putOptionTable,
  putRowLabels,
} from "./optionTable";

/** The heading and the header row of a section with a column per option: Comparison and Workings have the same columns. */
export function putOptionSection(sheet: SheetBuilder, context: Context, section: Section, title: string): void {
  const groups = [{ first: context.comparison.firstOptionColumn }];
  putOptionTable(sheet, context, { ...headerOf(context, section, { title }), groups });
}

/** The heading and the header row of a section with columns of its own, from the first. */
export function putSection(sheet: SheetBuilder, context: Context, section: Section, columns: OwnColumns): void {
  putOptionTable(sheet, context, { ...headerOf(context, section, columns), groups: [] });
}

interface OwnColumns {
  readonly title: string;
  readonly headers?: readonly string[];
  /** How many of the headers stand over words, which begin at the left: the first, if left out. */
  readonly overWords?: number;
}

function headerOf(
  { comparison: layout, messages }: Context,
  { band, header }: Section,
  { title, headers = [], overWords = 1 }: OwnColumns,
): Omit<OptionTable, "groups"> {
  const { unit, id } = messages.choices.headers;
  return {
    headerRow: header,
    band: { row: band, title, columns: layout.idColumn + 1 },
    filled: layout.unitColumn,
    headings: [
      ...headers.map(
        (text, column) => ({ column, text, style: column < overWords ? "header" : "optionHeader" }) as const,
      ),
      { column: layout.unitColumn, text: unit },
      { column: layout.idColumn, text: id },
    ],
  };
}

/** A row of a section: its label, unit and id, and a formula for each option. */
export function putSectionRow(
  sheet: SheetBuilder,
  context: Context,
  row: RowLabels & OptionFormulas & { readonly row: number },
): void {
  putOptionRow(sheet, context, columnsOf(context.comparison), row);
}

/** The texts at both ends of a row: its label, its unit and its id. */
export function putLabels(sheet: SheetBuilder, { comparison }: Context, row: number, labels: RowLabels): void {
  putRowLabels(sheet, columnsOf(comparison), row, labels);
}

function columnsOf({ labelColumn, firstOptionColumn, unitColumn, idColumn }: DecisionColumns) {
  return { label: labelColumn, firstOption: firstOptionColumn, unit: unitColumn, id: idColumn };
}
