import { columnFixed, relative } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { allYears } from "../common/costBlock";
import { decisionCells } from "../common/decisionCells";
import { optionsOf } from "../common/optionTable";
import { putLabels, putOptionSection } from "../common/sectionTable";

/** For each year, the time at which the cumulative saving turns from below 0, or 0 where it does not. */
export function putPaybackSteps(sheet: SheetBuilder, context: Context): void {
  const { comparison, messages, workings: layout } = context;
  const texts = messages.sheets.comparison;
  const { payback } = layout.sections;
  const { savings, drawnSavings } = comparison.sections;
  const { onComparison } = decisionCells(context, "workings");
  putOptionSection(sheet, context, payback, texts.bandPayback);
  for (const year of allYears.slice(1)) {
    const row = payback.first + year - 1;
    putLabels(sheet, context, row, { label: texts.year(year), unit: texts.units.payback, id: "" });
    sheet.number(row, layout.idColumn, year, numberFormats.year, "id");
    const number = columnFixed(row, layout.idColumn);
    for (const option of optionsOf(context)) {
      const column = layout.optionColumn(option);
      const before = onComparison(relative(drawnSavings.first + year - 1, column));
      const after = onComparison(relative(drawnSavings.first + year, column));
      const saved = onComparison(relative(savings.first + year, column));
      const turn = `IF(AND(${before}<0,${after}>=0),${number}-1-${before}/${saved},0)`;
      sheet.formula(row, column, turn, numberFormats.decimal);
    }
  }
}
