import type { EChartsCoreOption } from "echarts/core";
import type { Chart } from "../model/chart";
import type { KeptObject } from "../model/keptObject";
import { formatNumber } from "../grid/numberFormat";
import type { DrawnData, DrawnSeries } from "./chartData";

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
  const isPie = chart.chartType === "Pie" || chart.chartType === "Doughnut";
  const title = titleText(chart, data);
  const legend = legendOption(chart, data, colors, isPie);
  return {
    animation: false,
    color: colors.series,
    backgroundColor: "transparent",
    textStyle: { fontFamily, color: colors.text },
    title: { show: title !== "", text: title, left: "center", top: 8, textStyle: titleStyle(colors) },
    legend,
    tooltip: {
      trigger: isPie || isScatter(chart) ? "item" : "axis",
      confine: true,
      backgroundColor: colors.surface,
      borderColor: colors.line,
      textStyle: { color: colors.text, fontSize: 12 },
      valueFormatter: (value: unknown) =>
        typeof value === "number" ? formatNumber(valuePattern(chart, data), value) : "",
    },
    ...(isPie
      ? { series: [pieSeries(chart, data)] }
      : { ...axes(chart, data, colors, title), series: allSeries(chart, data, colors) }),
  };
}

function titleText(chart: Chart, data: DrawnData): string {
  const title = chart.part("title", "ChartTitle").kept;
  if (title.get("visible") === false) return "";
  const text = title.get("text");
  return typeof text === "string" ? text : data.series.length === 1 ? (data.series[0]?.name ?? "") : "";
}

const titleStyle = (colors: ChartColors) => ({ fontFamily, fontSize: 15, fontWeight: 500, color: colors.text });

function legendOption(chart: Chart, data: DrawnData, colors: ChartColors, isPie: boolean) {
  const legend = chart.part("legend", "ChartLegend").kept;
  const isShown = legend.get("visible") ?? (data.series.length > 1 || isPie);
  const place: Record<string, object> = {
    Top: { top: 34, left: "center" },
    Bottom: { bottom: 6, left: "center" },
    Left: { left: 8, top: "middle", orient: "vertical" },
    Right: { right: 8, top: "middle", orient: "vertical" },
  };
  const position = String(legend.get("position") ?? "Bottom");
  return {
    show: isShown === true,
    type: "scroll",
    icon: "roundRect",
    itemWidth: 10,
    itemHeight: 10,
    itemGap: 14,
    textStyle: { color: colors.quietText, fontSize: 12 },
    ...(place[position] ?? place.Bottom),
  };
}

const isScatter = (chart: Chart): boolean => chart.chartType.startsWith("XY");
const isSideways = (chart: Chart): boolean => chart.chartType.startsWith("Bar");

function axes(chart: Chart, data: DrawnData, colors: ChartColors, title: string) {
  const settings = chart.part("axes", "ChartAxes");
  const valueBag = settings.part("valueAxis", "ChartAxis");
  const categoryBag = settings.part("categoryAxis", "ChartAxis");
  const value = valueAxis(valueBag, valuePattern(chart, data), colors, chart);
  const category = isScatter(chart)
    ? valueAxis(categoryBag, String(categoryBag.kept.get("numberFormat") ?? "General"), colors, chart)
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
  const legend = chart.part("legend", "ChartLegend").kept;
  const hasLegend = legend.get("visible") ?? data.series.length > 1;
  const position = hasLegend ? String(legend.get("position") ?? "Bottom") : "none";
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
  const title = axis.part("title", "ChartAxisTitle").kept;
  return title.get("visible") === false ? "" : String(title.get("text") ?? "");
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
    : totals.map((total) => formatNumber(valuePattern(chart, data), total));
  const longest = Math.max(1, ...texts.map((text) => text.length));
  return Math.min(longestLabel[isSideways(chart) ? "sideways" : "upright"], longest * digitWidth) + 18;
}

/** The axis follows its own format, else that of the first cell drawn, as in Excel. */
function valuePattern(chart: Chart, data: DrawnData): string {
  const own = chart.part("axes", "ChartAxes").part("valueAxis", "ChartAxis").kept.get("numberFormat");
  const isShare = chart.chartType.endsWith("100");
  return typeof own === "string" ? own : isShare ? "0%" : (data.series[0]?.pattern ?? "General");
}

function valueAxis(axis: KeptObject, pattern: string, colors: ChartColors, chart: Chart) {
  const limit = (name: string) => (typeof axis.kept.get(name) === "number" ? axis.kept.get(name) : undefined);
  const grid = axis.part("majorGridlines", "ChartGridlines").kept.get("visible");
  return {
    type: "value",
    show: axis.kept.get("visible") !== false,
    inverse: axis.kept.get("reversePlotOrder") === true,
    min: limit("minimum"),
    max: limit("maximum") ?? (chart.chartType.endsWith("100") ? 1 : undefined),
    interval: limit("majorUnit"),
    scale: isScatter(chart),
    axisLine: { show: isScatter(chart), lineStyle: { color: colors.line } },
    axisTick: { show: false },
    axisLabel: {
      color: colors.quietText,
      fontSize: 12,
      hideOverlap: true,
      formatter: (value: number) => formatNumber(pattern, value),
    },
    splitLine: { show: grid !== false, lineStyle: { color: colors.line } },
  };
}

function categoryAxis(axis: KeptObject, data: DrawnData, colors: ChartColors, chart: Chart) {
  const isLine = chart.chartType.startsWith("Area");
  return {
    type: "category",
    data: data.categories,
    show: axis.kept.get("visible") !== false,
    inverse: axis.kept.get("reversePlotOrder") === true,
    boundaryGap: !isLine,
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
  const totals = data.categories.map((_, index) => sum(data.series.map(({ values }) => Math.abs(values[index] ?? 0))));
  return data.series.map((series, index) => {
    const type = String(series.model.kept.get("chartType") ?? chart.chartType);
    const isShare = type.endsWith("100");
    const values = isShare ? series.values.map((value, at) => share(value, totals[at])) : series.values;
    const points = isScatter(chart) ? values.map((y, at) => [data.xValues[index]?.[at] ?? at + 1, y]) : values;
    return {
      name: series.name,
      data: points,
      ...shape(type, series),
      ...looks(type, series, colors, index),
      ...labels(series),
    };
  });
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const share = (value: number | null, total = 0): number | null =>
  value === null || total === 0 ? null : value / total;

function shape(type: string, { model }: DrawnSeries): object {
  const isStacked = type.includes("Stacked");
  const stack = isStacked ? { stack: "all" } : {};
  const gap = model.kept.get("gapWidth");
  const barSize = typeof gap === "number" ? { barCategoryGap: `${Math.round((100 * gap) / (100 + gap))}%` } : {};
  const overlap = model.kept.get("overlap");
  const barGap = typeof overlap === "number" ? `${-overlap}%` : "8%";
  if (type.startsWith("Column") || type.startsWith("Bar"))
    return { type: "bar", ...stack, ...barSize, barMaxWidth: 72, barGap };
  if (type === "XYScatter") return { type: "scatter", symbolSize: markerSize(model) };
  const hasMarkers = type === "LineMarkers" || type === "XYScatterLines" || type === "XYScatterSmooth";
  const smooth = type.endsWith("Smooth") || model.kept.get("smooth") === true;
  const area = type.startsWith("Area") ? { areaStyle: { opacity: 0.75 } } : {};
  return {
    type: "line",
    ...stack,
    ...area,
    smooth,
    showSymbol: hasMarkers,
    symbol: "circle",
    symbolSize: markerSize(model),
  };
}

function markerSize(model: KeptObject): number {
  const size = model.kept.get("markerSize");
  return typeof size === "number" ? Math.max(2, size * 1.3) : 8;
}

function looks(type: string, { model }: DrawnSeries, colors: ChartColors, index: number): object {
  const format = model.part("format", "ChartSeriesFormat");
  const fill = firstArgument(format.part("fill", "ChartFill"), "setSolidColor");
  const line = format.part("line", "ChartLineFormat").kept;
  const marker = model.kept.get("markerBackgroundColor");
  const isLine = !type.startsWith("Column") && !type.startsWith("Bar");
  const lineColor = typeof line.get("color") === "string" ? String(line.get("color")) : undefined;
  const color = (isLine ? (lineColor ?? fill) : (fill ?? lineColor)) ?? colors.series[index % colors.series.length];
  const weight = line.get("weight");
  const dash = line.get("lineStyle");
  const lineStyle = {
    color,
    width: typeof weight === "number" ? weight : 2.25,
    type: dash === "Dash" ? "dashed" : dash === "Dot" || dash === "RoundDot" ? "dotted" : "solid",
  };
  return { itemStyle: { color: typeof marker === "string" ? marker : color }, ...(isLine ? { lineStyle } : {}) };
}

function firstArgument(bag: KeptObject, method: string): string | undefined {
  const given = bag.kept.get(method);
  return Array.isArray(given) && typeof given[0] === "string" ? given[0] : undefined;
}

function labels({ model, pattern }: DrawnSeries): object {
  const bag = model.part("dataLabels", "ChartDataLabels").kept;
  if (model.kept.get("hasDataLabels") !== true && bag.get("showValue") !== true) return {};
  const own = String(bag.get("numberFormat") ?? pattern);
  const formatter = ({ value }: { value: unknown }) => {
    const number = Array.isArray(value) ? (value[1] as unknown) : value;
    return typeof number === "number" ? formatNumber(own, number) : "";
  };
  return { label: { show: true, position: "top", fontSize: 11, formatter } };
}

function pieSeries(chart: Chart, data: DrawnData): object {
  const values = data.series[0]?.values ?? [];
  return {
    type: "pie",
    radius: chart.chartType === "Doughnut" ? ["45%", "70%"] : "68%",
    center: ["50%", "52%"],
    data: values.map((value, index) => ({ value, name: data.categories[index] ?? "" })),
    label: { formatter: "{d}%" },
  };
}
