import { areaAddress } from "../../workbook/plan/address";
import { type ChartPlan, type SheetPlan, chartPrefix } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
import { isChanged } from "../../workbook/standing/isChanged";
import type { SheetChange } from "../../workbook/standing/sheetChange";

/**
 * Queues the charts of a sheet, once its cells are calculated: Excel tells names from figures by what a chart's cells show. Where
 * the look is not ours, the charts that are there stay, in new words where the language is another.
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

function addChart(target: Excel.Worksheet, plan: ChartPlan): void {
  const source = target.getRange(areaAddress(plan.source));
  const chart = target.charts.add(chartTypes[plan.kind], source, plan.seriesBy === "rows" ? "Rows" : "Columns");
  const { row, column, rows, columns } = plan.position;
  chart.name = plan.name;
  titleChart(chart, plan);
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.numberFormat = plan.valueFormat;
  // Bars run both ways from 0, where labels would lie under them.
  if (plan.kind === "bars") chart.axes.categoryAxis.tickLabelPosition = "Low";
  if (plan.categoryFormat) chart.axes.categoryAxis.numberFormat = plan.categoryFormat;
  chart.setPosition(
    areaAddress({ row, column, rows: 1, columns: 1 }),
    areaAddress({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
  );
  for (const [index, color] of plan.colors.entries()) {
    const series = chart.series.getItemAt(index);
    if (plan.kind === "lines") series.format.line.color = color;
    else if (plan.kind === "scatter") series.markerBackgroundColor = series.markerForegroundColor = color;
    else series.format.fill.setSolidColor(color);
    if (plan.kind === "bars") {
      series.overlap = 100;
      series.gapWidth = 40;
    }
  }
}

function titleChart({ title, axes }: Excel.Chart, plan: ChartPlan): void {
  title.text = plan.title;
  axes.valueAxis.title.text = plan.valueAxisTitle;
  if (plan.categoryAxisTitle) axes.categoryAxis.title.text = plan.categoryAxisTitle;
}
