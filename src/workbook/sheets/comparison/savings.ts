import { columnFixed, relative, rowFixed } from "../../plan/address";
import { putLabels, putOptionSection } from "./table";
import { type Context, cellOn } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { optionsOf } from "../shared/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { allYears } from "../shared/costBlock";

/**
 * What each option saves against the baseline year by year, and summed. After the horizon a year saves 0, so that the sum
 * stays where it was: no cell is an error, and a chart of a shortened horizon stays level instead of falling to 0.
 */
export function putSavings(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, costs, request } = context;
  const texts = messages.sheets.comparison;
  const { savings, cumulative } = layout.sections;
  putOptionSection(sheet, context, savings, texts.bandSavings);
  putOptionSection(sheet, context, cumulative, texts.bandCumulative);
  for (const year of allYears) {
    const labels = { label: texts.year(year), unit: request.currency, id: "" };
    for (const { first } of [savings, cumulative]) {
      putLabels(sheet, context, first + year, labels);
      sheet.number(first + year, layout.idColumn, year, numberFormats.year, "id");
    }
    for (const option of optionsOf(context)) {
      const total = (of: number) => cellOn(context, "costs", costs.rowOf("total", of), costs.yearColumn(year));
      const column = layout.optionColumn(option);
      const saved = `${total(0)}-${total(option)}`;
      sheet.formula(savings.first + year, column, saved, numberFormats.money, "linked");
      const upToHere = `${rowFixed(savings.first, column)}:${relative(savings.first + year, column)}`;
      sheet.formula(cumulative.first + year, column, `SUM(${upToHere})`, numberFormats.money);
    }
  }
}

/** For each year, the time at which the cumulative saving turns from below 0, or 0 where it does not. */
export function putPaybackSteps(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages } = context;
  const texts = messages.sheets.comparison;
  const { savings, cumulative, payback } = layout.sections;
  putOptionSection(sheet, context, payback, texts.bandPayback);
  for (const year of allYears.slice(1)) {
    const row = payback.first + year - 1;
    putLabels(sheet, context, row, { label: texts.year(year), unit: texts.units.payback, id: "" });
    sheet.number(row, layout.idColumn, year, numberFormats.year, "id");
    const number = columnFixed(row, layout.idColumn);
    for (const option of optionsOf(context)) {
      const column = layout.optionColumn(option);
      const before = relative(cumulative.first + year - 1, column);
      const after = relative(cumulative.first + year, column);
      const saved = relative(savings.first + year, column);
      const turn = `IF(AND(${before}<0,${after}>=0),${number}-1-${before}/${saved},0)`;
      sheet.formula(row, column, turn, numberFormats.decimal);
    }
  }
}
