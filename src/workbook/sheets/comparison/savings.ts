import type { Section } from "../../layout/sections";
import { relative, rowFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { type Context, cellOn } from "../context";
import { allYears } from "../common/costBlock";
import { decisionCells } from "../common/decisionCells";
import { optionsOf } from "../common/optionTable";
import { putLabels, putOptionSection } from "../common/sectionTable";

/** What each option saves against the baseline year by year, and summed; blank after the horizon. */
export function putSavings(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, costs } = context;
  const texts = messages.sheets.comparison;
  const { savings, cumulative, drawnSavings } = layout.sections;
  putOptionSection(sheet, context, savings, texts.bandSavings);
  putOptionSection(sheet, context, cumulative, texts.bandCumulative);
  for (const year of allYears) {
    for (const section of [savings, cumulative]) putYearLabels(sheet, context, section, year);
    for (const option of optionsOf(context)) {
      const total = (of: number) => cellOn(context, "costs", costs.rowOf("total", of), costs.yearColumn(year));
      const column = layout.optionColumn(option);
      const put = ({ first }: Section, formula: string, style: "linked" | "formula") =>
        sheet.formula(first + year, column, inHorizon(context, year, formula), numberFormats.money, style);
      put(savings, `${total(0)}-${total(option)}`, "linked");
      put(cumulative, relative(drawnSavings.first + year, column), "formula");
    }
  }
}

/**
 * The cumulative saving as its chart draws it and as the payback is counted from it: after the horizon the sum stays where it
 * was, so that no cell is an error and the chart of a shortened horizon stays level instead of falling to 0. What only rounding
 * leaves of a sum is 0, as for the function that counts the payback.
 */
export function putDrawnSavings(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, request } = context;
  const texts = messages.sheets.comparison;
  const { savings, drawnSavings } = layout.sections;
  const { number } = decisionCells(context, "comparison");
  putOptionSection(sheet, context, drawnSavings, texts.bandDrawnSavings);
  for (const year of allYears) {
    const row = drawnSavings.first + year;
    putLabels(sheet, context, row, { label: texts.year(year), unit: request.currency });
    sheet.number(row, layout.idColumn, year, numberFormats.year, "id");
    for (const option of optionsOf(context)) {
      const column = layout.optionColumn(option);
      const upToHere = `${rowFixed(savings.first, column)}:${relative(savings.first + year, column)}`;
      const sum = `SUM(${upToHere})`;
      const sizes = `SUMIF(${upToHere},">0")-SUMIF(${upToHere},"<0")`;
      const isRounding = `ABS(${sum})<=${number("rounding")}*(${sizes})`;
      sheet.formula(row, column, `IF(${isRounding},0,${sum})`, numberFormats.money);
    }
  }
}

function putYearLabels(sheet: SheetBuilder, context: Context, { first }: Section, year: number): void {
  const { comparison: layout } = context;
  const name = relative(layout.sections.drawnSavings.first + year, layout.labelColumn);
  const [row, general] = [first + year, numberFormats.general];
  sheet.formula(row, layout.labelColumn, inHorizon(context, year, name), general, "label");
  sheet.formula(row, layout.unitColumn, inHorizon(context, year, "Outsource_Currency"), general, "unit");
}

/** Blank for a year after the horizon; year 0 is before it. */
function inHorizon(context: Context, year: number, formula: string): string {
  const { costs } = context;
  if (year === 0) return formula;
  return `IF(${cellOn(context, "costs", costs.flagRows.inHorizon, costs.yearColumn(year))}=1,${formula},"")`;
}
