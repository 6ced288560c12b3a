import type { EChartsCoreOption } from "echarts/core";
import type { Chart } from "../model/chart";
import type { KeptObject } from "../model/keptObject";
import type { DrawnData, DrawnSeries } from "./chartData";
import { visibleOn } from "./visibleOn";

/** Colours of everything in a chart that the add-in has not coloured itself. */
export interface ChartColors {
  text: string;
  quietText: string;
  line: string;
  surface: string;
  series: string[];
}

const fontFamily = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

/** A chart of the workbook as ECharts draws it. */
export function chartOption(chart: Chart, data: DrawnData, colors: ChartColors): EChartsCoreOption {
  const title = titleText(chart, data);
  return {
    animation: false,
    color: colors.series,
    backgroundColor: "transparent",
    textStyle: { fontFamily, color: colors.text },
    title: { show: title !== "", text: title, left: "center", top: 8, textStyle: titleStyle(colors) },
    legend: legendOption(chart, data, colors),
    tooltip: {
      trigger: isScatter(chart) ? "item" : "axis",
      confine: true,
      backgroundColor: colors.surface,
      borderColor: colors.line,
      textStyle: { color: colors.text, fontSize: 12 },
      valueFormatter: (value: unknown) =>
        typeof value === "number" ? data.format(valuePattern(chart, data), value) : "",
    },
    ...axes(chart, data, colors, title),
    series: allSeries(chart, data, colors),
  };
}

function titleText(chart: Chart, data: DrawnData): string {
  const text = chart.part("title", "ChartTitle").kept.get("text");
  return typeof text === "string" ? text : data.series.length === 1 ? (data.series[0]?.name ?? "") : "";
}

const titleStyle = (colors: ChartColors) => ({ fontFamily, fontSize: 15, fontWeight: 500, color: colors.text });

/** Where the legend stands, and how much of the chart it takes there. */
const legendPlaces: Record<string, object> = {
  Top: { top: 34, left: "center" },
  Bottom: { bottom: 6, left: "center" },
  Left: { left: 8, top: "middle", orient: "vertical" },
  Right: { right: 8, top: "middle", orient: "vertical" },
};

const legendPosition = (chart: Chart): string =>
  String(chart.part("legend", "ChartLegend").kept.get("position") ?? "Bottom");

const hasLegend = (data: DrawnData): boolean => data.series.length > 1;

function legendOption(chart: Chart, data: DrawnData, colors: ChartColors) {
  return {
    show: hasLegend(data),
    type: "scroll",
    icon: "roundRect",
    itemWidth: 10,
    itemHeight: 10,
    itemGap: 14,
    textStyle: { color: colors.quietText, fontSize: 12 },
    ...(legendPlaces[legendPosition(chart)] ?? legendPlaces["Bottom"]),
  };
}

const isScatter = (chart: Chart): boolean => chart.chartType.startsWith("XY");
const isSideways = (chart: Chart): boolean => chart.chartType.startsWith("Bar");

function axes(chart: Chart, data: DrawnData, colors: ChartColors, title: string) {
  const settings = chart.part("axes", "ChartAxes");
  const valueBag = settings.part("valueAxis", "ChartAxis");
  const categoryBag = settings.part("categoryAxis", "ChartAxis");
  const value = valueAxis(valuePattern(chart, data), data, colors, chart);
  const category = isScatter(chart)
    ? valueAxis(String(categoryBag.kept.get("numberFormat") ?? "General"), data, colors, chart)
    : categoryAxis(categoryBag, data, colors, chart);
  const names = [axisTitle(valueBag), axisTitle(categoryBag)] as const;
  const [xName, yName] = isSideways(chart) ? names : [names[1], names[0]];
  return {
    grid: gridOption(chart, data, title, xName, yName),
    xAxis: { ...(isSideways(chart) ? value : category), ...nameOption(xName, colors, belowLabels) },
    yAxis: { ...(isSideways(chart) ? category : value), ...nameOption(yName, colors, labelWidth(chart, data)) },
  };
}

function gridOption(chart: Chart, data: DrawnData, title: string, xName: string, yName: string) {
  const position = hasLegend(data) ? legendPosition(chart) : "none";
  const sideLegend = 130;
  return {
    containLabel: true,
    top: (title ? 44 : 18) + (position === "Top" ? 26 : 0),
    bottom: (position === "Bottom" ? 34 : 12) + (xName ? 20 : 0),
    left: (position === "Left" ? sideLegend : 14) + (yName ? 20 : 0),
    right: position === "Right" ? sideLegend : 22,
  };
}

function axisTitle(axis: KeptObject): string {
  return String(axis.part("title", "ChartAxisTitle").kept.get("text") ?? "");
}

function nameOption(name: string, colors: ChartColors, nameGap: number) {
  if (name === "") return {};
  return { name, nameLocation: "middle", nameTextStyle: { color: colors.quietText, fontSize: 12 }, nameGap };
}

const belowLabels = 28;
const digitWidth = 6.6;
const longestLabel = { upright: 150, sideways: 240 };

/** How far the vertical axis' labels reach, so that its title stands beside them. */
function labelWidth(chart: Chart, data: DrawnData): number {
  const totals = data.categories.map((_, index) => sum(data.series.map(({ values }) => Math.abs(values[index] ?? 0))));
  const texts = isSideways(chart)
    ? data.categories
    : totals.map((total) => data.format(valuePattern(chart, data), total));
  const longest = Math.max(1, ...texts.map((text) => text.length));
  return Math.min(longestLabel[isSideways(chart) ? "sideways" : "upright"], longest * digitWidth) + 18;
}

/** The axis follows its own format, else that of the first cell drawn, as in Excel. */
function valuePattern(chart: Chart, data: DrawnData): string {
  const own = chart.part("axes", "ChartAxes").part("valueAxis", "ChartAxis").kept.get("numberFormat");
  return typeof own === "string" ? own : (data.series[0]?.pattern ?? "General");
}

function valueAxis(pattern: string, { format }: DrawnData, colors: ChartColors, chart: Chart) {
  return {
    type: "value",
    scale: isScatter(chart),
    axisLine: { show: isScatter(chart), lineStyle: { color: colors.line } },
    axisTick: { show: false },
    axisLabel: {
      color: colors.quietText,
      fontSize: 12,
      hideOverlap: true,
      formatter: (value: number) => format(pattern, value),
    },
    splitLine: { show: true, lineStyle: { color: colors.line } },
  };
}

function categoryAxis(axis: KeptObject, data: DrawnData, colors: ChartColors, chart: Chart) {
  return {
    type: "category",
    data: data.categories,
    axisLine: { lineStyle: { color: colors.line }, onZero: axis.kept.get("tickLabelPosition") !== "Low" },
    axisTick: { show: false },
    axisLabel: {
      color: colors.quietText,
      fontSize: 12,
      hideOverlap: true,
      width: longestLabel[isSideways(chart) ? "sideways" : "upright"],
      overflow: "truncate",
    },
  };
}

function allSeries(chart: Chart, data: DrawnData, colors: ChartColors) {
  return data.series.map((series, index) => ({
    name: series.name,
    data: isScatter(chart) ? series.values.map((y, at) => [data.xValues[index]?.[at] ?? at + 1, y]) : series.values,
    ...shape(chart.chartType, series),
    ...looks(chart.chartType, series, colors, index),
  }));
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

const markerSize = 8;

function shape(type: string, { model }: DrawnSeries): object {
  if (type === "XYScatter") return { type: "scatter", symbolSize: markerSize };
  if (type === "Line") return { type: "line", showSymbol: false };
  const stack = type === "ColumnStacked" ? { stack: "all" } : {};
  const gap = model.kept.get("gapWidth");
  const barSize = typeof gap === "number" ? { barCategoryGap: `${Math.round((100 * gap) / (100 + gap))}%` } : {};
  const overlap = model.kept.get("overlap");
  const barGap = typeof overlap === "number" ? `${-overlap}%` : "8%";
  return { type: "bar", ...stack, ...barSize, barMaxWidth: 72, barGap };
}

function looks(type: string, { model }: DrawnSeries, colors: ChartColors, index: number): object {
  const format = model.part("format", "ChartSeriesFormat");
  const fill = firstArgument(format.part("fill", "ChartFill"), "setSolidColor");
  const line = format.part("line", "ChartLineFormat").kept.get("color");
  const marker = model.kept.get("markerBackgroundColor");
  const own = type === "Line" ? line : type === "XYScatter" ? marker : fill;
  const color = typeof own === "string" ? visibleOn(colors.surface, own) : colors.series[index % colors.series.length];
  return { itemStyle: { color }, ...(type === "Line" ? { lineStyle: { color, width: 2.25 } } : {}) };
}

function firstArgument(bag: KeptObject, method: string): string | undefined {
  const given = bag.kept.get(method);
  return Array.isArray(given) && typeof given[0] === "string" ? given[0] : undefined;
}
