import type { RisksLayout } from "../../layout/risks";
import type { Context } from "../context";
import { type OptionFormulas, putOptionFormulas, putRowLabels } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** How many columns both tables of the Risks sheet have. */
export function riskColumnCount({ columns }: RisksLayout): number {
  return columns.status + 1;
}

/** The texts over what both tables of the Risks sheet begin with; their cells have the header's look already. */
export function putRiskHeader(
  sheet: SheetBuilder,
  { messages, risks: { columns } }: Context,
  row: number,
  factor: string,
): void {
  sheet.text(row, columns.risk, messages.sheets.risks.risk);
  sheet.text(row, columns.factor, factor);
  sheet.text(row, columns.unit, messages.choices.headers.unit);
}

interface ResultRow extends OptionFormulas {
  readonly row: number;
  readonly label: string;
  readonly unit: string;
}

/** A row below a table, with one figure per option in the columns of the expected loss. */
export function putResultRow(sheet: SheetBuilder, context: Context, result: ResultRow): void {
  const { columns, optionCount } = context.risks;
  const { row, label, unit, style } = result;
  const isTotal = style === "total";
  if (isTotal) sheet.style({ row, column: 1, rows: 1, columns: columns.loss + optionCount - 1 }, "total");
  const labelColumns = { label: columns.risk, unit: columns.unit };
  putRowLabels(sheet, labelColumns, row, { label, unit, labelStyle: isTotal ? "total" : "label" });
  putOptionFormulas(sheet, context, { row, column: columns.loss }, result);
}
