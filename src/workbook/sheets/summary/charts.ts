import { lineGroups } from "../../../model/cost/moneyLine";
import { onSheet, rowFixed } from "../../plan/address";
import { drawnSavings } from "../../layout/summary";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { groupColors } from "../../plan/styles";
import { type Context, optionName } from "../context";
import { putBand } from "../common/heading";
import { optionsOf, putOptionRow, putOptionTable } from "../common/optionTable";
import { figureOfOption } from "./figures";

/** The single figure apart from the three of the simulation, of which either end is lighter than the middle. */
const savingColors = ["#0B4F6C", "#8DA9B5", "#4F7F93", "#2E9CCA"];

/** What each cost is made of, and how sure each saving is; what they draw stands below the page. */
export function putSummaryCharts(sheet: SheetBuilder, context: Context): void {
  const { messages, request, summary: layout } = context;
  const { chartTitle, chartAxis } = messages.sheets.comparison;
  const { savingTitle, savingAxis } = messages.sheets.summary;
  putDrawnGroups(sheet, context);
  putDrawnSavings(sheet, context);
  sheet.chart({
    kind: "stackedColumns",
    name: "Outsource summary costs",
    title: chartTitle,
    valueAxisTitle: chartAxis(request.currency),
    valueFormat: numberFormats.millions,
    source: layout.groups,
    seriesBy: "rows",
    colors: lineGroups.map((group) => groupColors[group]),
    position: layout.charts.groups,
  });
  sheet.chart({
    kind: "columns",
    name: "Outsource summary savings",
    title: savingTitle,
    valueAxisTitle: savingAxis(request.currency),
    valueFormat: numberFormats.millions,
    source: layout.savings,
    seriesBy: "rows",
    colors: savingColors,
    position: layout.charts.savings,
  });
}

function putDrawnGroups(sheet: SheetBuilder, context: Context): void {
  const { comparison, messages, request, summary: layout, titles } = context;
  const { groupsRow: row, firstOptionColumn, labelColumn, unitColumn } = layout;
  const band = { row, title: messages.sheets.comparison.bandGroups, columns: unitColumn + 1 };
  const groups = [{ first: firstOptionColumn }];
  putOptionTable(sheet, context, { headerRow: row + 1, band, filled: unitColumn, groups });
  for (const group of lineGroups)
    putOptionRow(
      sheet,
      context,
      { label: labelColumn, firstOption: firstOptionColumn, unit: unitColumn },
      {
        row: layout.groupRow(group),
        label: messages.lines.groups[group],
        unit: request.currency,
        formula: (option) =>
          onSheet(titles.comparison, rowFixed(comparison.groupRow(group), comparison.optionColumn(option))),
        format: numberFormats.money,
        style: "linked",
      },
    );
}

/** The baseline saves nothing against itself, and is left out. */
function putDrawnSavings(sheet: SheetBuilder, context: Context): void {
  const { messages, request, summary: layout } = context;
  const { savingTitle, drawn } = messages.sheets.summary;
  const { savingsRow, savings, firstOptionColumn, labelColumn, unitColumn } = layout;
  putBand(sheet, savingsRow, savingTitle, unitColumn + 1);
  sheet.style({ ...savings, rows: 1 }, "header");
  for (const option of optionsOf(context).slice(1)) {
    const column = firstOptionColumn + option - 1;
    sheet.formula(savings.row, column, optionName(context, option), numberFormats.general, "optionHeader");
    for (const [index, figure] of drawnSavings.entries()) {
      const formula = figureOfOption(context, figure, option);
      sheet.formula(savings.row + 1 + index, column, formula, numberFormats.money, "linked");
    }
  }
  for (const [index, figure] of drawnSavings.entries()) {
    sheet.text(savings.row + 1 + index, labelColumn, drawn[figure], "label");
    sheet.text(savings.row + 1 + index, unitColumn, messages.units.moneyPerYear(request.currency), "unit");
  }
}
