import { type Area, areaAddress, cellAt } from "../../workbook/plan/address";
import { lineOf, namedEvery, withoutFirstLine } from "../../workbook/plan/chartLines";
import { type ChartLook, chartLooks, legend } from "../../workbook/plan/looks";
import { type ChartPlan, type SheetPlan, chartPrefix } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
import { isChanged } from "../../workbook/standing/isChanged";
import type { SheetChange } from "../../workbook/standing/sheetChange";

/**
 * Queues the charts of a sheet. Excel tells names from figures by what a chart's cells show, and functions may still be
 * computing what they will show; so it is given cells that leave nothing to guess. Where the look is not ours, the charts that
 * are there stay, in new words where the language is another.
 */
export function writeCharts(target: Excel.Worksheet, plan: SheetPlan<PlannedSheetId>, change: SheetChange): void {
  const { before, isMoved, keepsLook, chartNames } = change;
  const isRedrawn = isChanged("charts", plan, isMoved ? null : before);
  for (const name of chartNames)
    if (isRedrawn && !keepsLook && name.startsWith(chartPrefix)) target.charts.getItem(name).delete();
  for (const chart of plan.charts) {
    const isThere = chartNames.includes(chart.name);
    if (!isThere || (isRedrawn && !keepsLook)) addChart(target, chart);
    else if (isRedrawn) titleChart(target.charts.getItem(chart.name), chart);
  }
}

const chartTypes = {
  stackedColumns: "ColumnStacked",
  columns: "ColumnClustered",
  bars: "BarClustered",
  lines: "Line",
  scatter: "XYScatter",
} as const;

const legendPositions = { bottom: "Bottom" } as const;
const labelPositions = { nextToAxis: "NextToAxis", low: "Low" } as const;

function addChart(target: Excel.Worksheet, plan: ChartPlan): void {
  const { source, categories } = chartCells(plan);
  const by = plan.seriesBy === "rows" ? "Rows" : "Columns";
  const chart = target.charts.add(chartTypes[plan.kind], target.getRange(areaAddress(source)), by);
  const { row, column, rows, columns } = plan.position;
  chart.name = plan.name;
  titleChart(chart, plan);
  chart.legend.position = legendPositions[legend];
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  chart.axes.categoryAxis.tickLabelPosition = labelPositions[chartLooks[plan.kind].categoryLabels];
  if (plan.categoryFormat) chart.axes.categoryAxis.numberFormat = plan.categoryFormat;
  const every = namedEvery(plan);
  if (every !== undefined) chart.axes.categoryAxis.tickLabelSpacing = chart.axes.categoryAxis.tickMarkSpacing = every;
  chart.setPosition(areaAddress(cellAt(row, column)), areaAddress(cellAt(row + rows - 1, column + columns - 1)));
  for (const [index, color] of plan.colors.entries()) {
    const series = chart.series.getItemAt(index);
    if (categories) series.setXAxisValues(target.getRange(areaAddress(categories)));
    applyLook(series, chartLooks[plan.kind], color);
  }
}

/**
 * The names and values of the series, and the categories beside them, which are not taken for a series or missed, whatever they
 * show. Of a scatter Excel always takes the first line for x.
 */
function chartCells({ kind, source, seriesBy }: ChartPlan): {
  readonly source: Area;
  readonly categories: Area | null;
} {
  if (kind === "scatter") return { source, categories: null };
  return { source: withoutFirstLine(source, seriesBy), categories: lineOf(source, seriesBy, 0) };
}

function applyLook(series: Excel.ChartSeries, { mark, overlap, gapWidth, dotSize }: ChartLook, color: string): void {
  if (mark === "line") series.format.line.color = color;
  else if (mark === "dot") {
    series.markerBackgroundColor = series.markerForegroundColor = color;
    series.markerStyle = "Circle";
    if (dotSize !== undefined) series.markerSize = dotSize;
  } else series.format.fill.setSolidColor(color);
  if (overlap !== undefined) series.overlap = overlap;
  if (gapWidth !== undefined) series.gapWidth = gapWidth;
}

function titleChart({ title, axes }: Excel.Chart, plan: ChartPlan): void {
  title.text = plan.title;
  axes.valueAxis.title.text = plan.valueAxisTitle;
  if (plan.categoryAxisTitle) axes.categoryAxis.title.text = plan.categoryAxisTitle;
}
