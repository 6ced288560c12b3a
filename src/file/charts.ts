import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddChartOptions, AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import { type Area, absolute, areaAddress, onSheet } from "../workbook/plan/address";
import { type ChartLook, chartLooks, legend } from "../workbook/plan/looks";
import { lineOf, namedEvery } from "../workbook/plan/chartLines";
import type { ChartPlan } from "../workbook/plan/plan";

const kinds = {
  stackedColumns: { type: "bar", barDir: "col", grouping: "stacked" },
  columns: { type: "bar", barDir: "col", grouping: "clustered" },
  bars: { type: "bar", barDir: "bar", grouping: "clustered" },
  lines: { type: "line", grouping: "standard", showMarker: false },
  scatter: { type: "scatter", scatterStyle: "lineMarker" },
} as const satisfies Record<ChartPlan["kind"], AddChartOptions>;

const legendPositions = { bottom: "b" } as const;
const labelPositions = { nextToAxis: "nextTo", low: "low" } as const;

/** What Excel gives a new chart by itself and a file has to say: text of 9 points, gaps for blanks, and lines this wide. */
const textLook = { size: 900 };
const lineWidth = 2.25;

/** Draws a chart of the plan over its place on the sheet. */
export function putChart(target: Worksheet, title: string, plan: ChartPlan): void {
  const { row, column, rows, columns } = plan.position;
  const { overlap, gapWidth, categoryLabels } = chartLooks[plan.kind];
  target.addChart(
    {
      ...kinds[plan.kind],
      overlap,
      gapWidth,
      series: seriesOf(plan, title),
      title: plan.title,
      legendPosition: legendPositions[legend],
      displayBlanksAs: "gap",
      categoryAxis: {
        title: plan.categoryAxisTitle,
        numFmt: plan.categoryFormat,
        tickLblPos: labelPositions[categoryLabels],
        tickLblSkip: namedEvery(plan),
        tickMarkSkip: namedEvery(plan),
        txPr: textLook,
      },
      valueAxis: {
        title: plan.valueAxisTitle,
        numFmt: plan.valueFormat,
        majorGridlines: true,
        txPr: textLook,
      },
    },
    { tl: { col: column, row }, br: { col: column + columns, row: row + rows }, editAs: "oneCell" },
  );
}

/** A series for each line after the first, which holds the categories, or the x values of a scatter. */
function seriesOf(plan: ChartPlan, title: string): AddChartSeriesOptions[] {
  const { source, seriesBy, kind } = plan;
  const count = (seriesBy === "rows" ? source.rows : source.columns) - 1;
  const reference = (area: Area) => onSheet(title, areaAddress(area, absolute));
  const values = (line: number) => reference(lineOf(source, seriesBy, line));
  return Array.from({ length: count }, (_, index) => ({
    name: { formula: reference(headOf(source, seriesBy, index + 1)) },
    values: values(index + 1),
    [kind === "scatter" ? "xValues" : "categories"]: values(0),
    ...lookOf(chartLooks[kind], plan.colors[index]?.slice(1)),
  }));
}

function headOf({ row, column }: Area, by: ChartPlan["seriesBy"], line: number): Area {
  const place = by === "rows" ? { row: row + line, column } : { row, column: column + line };
  return { ...place, rows: 1, columns: 1 };
}

function lookOf({ mark, dotSize }: ChartLook, color: string | undefined): Partial<AddChartSeriesOptions> {
  if (mark === "line") return { line: color, lineWidth, smooth: false };
  if (mark === "bar") return { fill: color };
  return { marker: { symbol: "circle", size: dotSize, fill: color, border: color }, spPr: { line: { noFill: true } } };
}
