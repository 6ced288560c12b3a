import { type SingleCheck, singleChecks } from "../../layout/checks";
import { agreements } from "./agreements";
import { putBounds } from "./bounds";
import { counts } from "./counts";
import { quotes } from "./quotes";
import { type Compared, putResult, resultHeadings } from "./result";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionTable, putRowLabels } from "../common/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";

const conditions: Record<SingleCheck, (context: Context) => Compared> = { ...agreements, ...counts, ...quotes };

/** The conditions the workbook relies on, a row each. */
export function putConditions(sheet: SheetBuilder, context: Context): void {
  const { checks: layout, messages } = context;
  const texts = messages.sheets.checks;
  const { columns, singlesRow } = layout;
  putOptionTable(sheet, context, {
    headerRow: singlesRow,
    band: { row: singlesRow - 1, title: texts.bandConditions, columns: columns.result + 1 },
    headings: [
      { column: columns.check, text: texts.condition },
      { column: columns.unit, text: messages.choices.headers.unit },
      ...resultHeadings(context),
      { column: columns.place, text: texts.place },
      { column: columns.least, text: texts.least, style: "optionHeader" },
      { column: columns.most, text: texts.most, style: "optionHeader" },
    ],
    groups: [],
  });
  for (const check of singleChecks) {
    const row = layout.checkRow(check);
    const compared = conditions[check](context);
    putRowLabels(sheet, { label: columns.check, unit: columns.unit }, row, {
      label: texts.conditions[check],
      unit: compared.format === numberFormats.difference ? texts.relative : texts.count,
    });
    putResult(sheet, context, row, compared);
    if (compared.place !== undefined)
      sheet.formula(row, columns.place, `IFERROR(${compared.place},"")`, numberFormats.general, "failure");
  }
  putBounds(sheet, context);
}
