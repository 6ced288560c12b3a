import { lineGroups } from "../../../model/cost/moneyLine";
import type { Context } from "../context";
import { putBand } from "../common/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { groupColors, optionColors } from "../../plan/styles";

/** What each cost is made of, whether customers and budget are both served, and when the money comes back. */
export function putCharts(sheet: SheetBuilder, { comparison: layout, messages, request }: Context): void {
  const texts = messages.sheets.comparison;
  const { charts } = layout;
  const colors = optionColors.slice(0, layout.optionCount);
  putBand(sheet, layout.sections.charts.band, texts.bandCharts, layout.idColumn + 1);
  sheet.chart({
    kind: "stackedColumns",
    name: "Outsource costs by group",
    title: texts.chartTitle,
    valueAxisTitle: texts.chartAxis(request.currency),
    valueFormat: numberFormats.millions,
    source: layout.groups,
    seriesBy: "rows",
    colors: lineGroups.map((group) => groupColors[group]),
    position: charts.groups,
  });
  sheet.chart({
    kind: "scatter",
    categoryFormat: numberFormats.millions,
    name: "Outsource score against cost",
    title: texts.scatterTitle,
    categoryAxisTitle: texts.scatterCost(request.currency),
    valueAxisTitle: texts.scatterScore,
    valueFormat: numberFormats.whole,
    source: layout.scatter,
    seriesBy: "rows",
    colors,
    position: charts.scatter,
  });
  // The chart shows the years asked for: another horizon typed on Inputs reaches it when the pane writes the comparison again.
  sheet.chart({
    kind: "lines",
    name: "Outsource cumulative saving",
    title: texts.cumulativeTitle,
    valueAxisTitle: texts.cumulativeAxis(request.currency),
    valueFormat: numberFormats.millions,
    source: layout.cumulativeUpTo(request.years),
    seriesBy: "columns",
    colors,
    position: charts.cumulative,
  });
}
