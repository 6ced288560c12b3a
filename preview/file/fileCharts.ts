import type { Worksheet } from "@cj-tech-master/excelts";
import type {
  AddChartOptions,
  AddChartSeriesOptions,
  ChartAxis,
  Chart as FileChart,
  ChartTitle,
  ChartTypeGroup,
  ShapeProperties,
} from "@cj-tech-master/excelts/chart";
import { formatArea, quoteTitle } from "../grid/a1";
import { Chart } from "../model/chart";
import type { ChartSeries } from "../model/chartSeries";
import type { KeptObject } from "../model/keptObject";
import { type Place, findPlace } from "../model/references";
import type { Services } from "../model/services";
import { anchorOf, boxOf } from "./chartAnchor";

/** A chart of a file that the workbook shows, and what the workbook said of it when it was opened. */
export interface TakenChart {
  readonly chartNumber: number;
  readonly facts: string;
}

type Kind = Pick<AddChartOptions, "type" | "barDir" | "grouping" | "scatterStyle" | "showMarker">;

const kinds: Record<string, Kind> = {
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  Line: { type: "line", grouping: "standard", showMarker: false },
  XYScatter: { type: "scatter", scatterStyle: "lineMarker" },
};

const legendPositions = { b: "Bottom", t: "Top", l: "Left", r: "Right", tr: "Right" } as const;
const labelPositions = { nextTo: "NextToAxis", low: "Low", high: "High", none: "None" } as const;

/** What Excel gives a new chart by itself and a file has to say: text of 9 points, gaps for blanks, and lines this wide. */
const textLook = { size: 900 };
const lineWidth = 2.25;
const usualMarkerSize = 5;

/** Takes the charts of a sheet that can be drawn; answers them with what they were called, and how many are left. */
export function takeCharts(
  services: Services,
  sheetId: string,
  sheet: Worksheet,
  names: ReadonlyMap<number, string>,
): { taken: [Chart, TakenChart][]; left: number } {
  const charts = sheet.getCharts();
  const taken = charts.flatMap((file): [Chart, TakenChart][] => {
    const chart = fromFile(services, sheetId, file);
    if (!chart) return [];
    chart.name = names.get(file.chartNumber) || chart.name;
    services.charts.add(chart);
    return [[chart, { chartNumber: file.chartNumber, facts: JSON.stringify(toFile(services, chart)) }]];
  });
  return { taken, left: charts.length - taken.length };
}

/** Puts the charts of the workbook on a sheet of the file: those that came from it stay as they were. */
export function putCharts(
  services: Services,
  sheetId: string,
  sheet: Worksheet,
  { taken, names }: { taken: ReadonlyMap<Chart, TakenChart>; names: Map<number, string> },
): void {
  const charts = services.charts.of(sheetId).filter((chart) => chart instanceof Chart);
  const numbers = new Map(charts.map((chart) => [taken.get(chart)?.chartNumber, chart]));
  const came = new Set([...taken.values()].map(({ chartNumber }) => chartNumber));
  for (const file of [...sheet.getCharts()]) {
    const chart = numbers.get(file.chartNumber);
    if (chart) amend(file, toFile(services, chart), taken.get(chart)!);
    else if (came.has(file.chartNumber)) sheet.removeChart(file);
  }
  for (const chart of charts) {
    if (!taken.has(chart))
      sheet.addChart(toFile(services, chart), anchorOf(services.grid.layout, sheetId, chart.pixels));
    const number = taken.get(chart)?.chartNumber ?? sheet.getCharts().at(-1)!.chartNumber;
    names.set(number, chart.name);
  }
}

/** Has the titles and the cells of a chart that came from the file follow the workbook; the look stays. */
function amend(file: FileChart, now: AddChartOptions, { facts }: TakenChart): void {
  const before = JSON.parse(facts) as AddChartOptions;
  if (JSON.stringify(now) === facts) return;
  if (now.title !== before.title && typeof now.title === "string") file.title = now.title;
  const retitle = (axis: ChartAxis | undefined, title: string | undefined, old: string | undefined) => {
    if (axis && title !== undefined && title !== old)
      axis.title = { ...axis.title, text: { paragraphs: [{ runs: [{ text: title }] }] } };
  };
  file.mutate(() => {
    retitle(file.categoryAxis, now.categoryAxis?.title, before.categoryAxis?.title);
    retitle(file.valueAxis, now.valueAxis?.title, before.valueAxis?.title);
  });
  now.series?.forEach((series, index) => file.updateSeries(index, { name: series.name, ...cellsOf(series) }));
}

const cellsOf = ({ values, categories, xValues }: AddChartSeriesOptions) => ({
  values,
  ...(categories !== undefined && { categories }),
  ...(xValues !== undefined && { xValues }),
});

/** Null where the chart cannot be drawn. */
function fromFile(services: Services, sheetId: string, file: FileChart): Chart | null {
  if (file.isChartEx || file.chartTypes.length !== 1) return null;
  const [group] = file.chartTypes as [ChartTypeGroup];
  const kind = Object.keys(kinds).find((name) => isOfKind(group, kinds[name]!));
  const series = kind && seriesOf(services, sheetId, group);
  if (!series) return null;
  const chart = new Chart(
    services,
    sheetId,
    kind,
    series.map(({ data }) => data),
  );
  const { left, top, width, height } = boxOf(services.grid.layout, sheetId, file.range);
  chart.place({ left, top, width, height });
  dress(
    chart,
    file,
    group,
    series.map(({ color }) => color),
  );
  return chart;
}

function isOfKind(group: ChartTypeGroup, { type, barDir, grouping }: Kind): boolean {
  if (group.type !== type) return false;
  if (group.type === "bar") return group.barDir === barDir && group.grouping === grouping;
  return group.type !== "line" || group.grouping === grouping;
}

/** The series of a chart with their colours; null where one is drawn from anything but a block of cells. */
function seriesOf({ grid }: Services, sheetId: string, group: ChartTypeGroup) {
  const placeOf = (reference: string | undefined) =>
    reference === undefined ? null : findPlace(grid, reference, sheetId);
  const found = group.series.map((each) => {
    const { tx, spPr } = each;
    const values = "yVal" in each ? each.yVal : "val" in each ? each.val : undefined;
    const categories = "xVal" in each ? each.xVal : "cat" in each ? each.cat : undefined;
    const drawn = placeOf(values?.numRef?.formula);
    const marker = "marker" in each ? each.marker?.spPr : undefined;
    return (
      drawn && {
        data: {
          name: placeOf(tx?.strRef?.formula),
          values: drawn,
          categories: placeOf(categories?.strRef?.formula ?? categories?.numRef?.formula),
        },
        color: colorOf(group.type, marker, spPr),
      }
    );
  });
  return found.some((each) => each === null) ? null : found.filter((each) => each !== null);
}

function colorOf(type: string, marker: ShapeProperties | undefined, own: ShapeProperties | undefined): string | null {
  const from = type === "scatter" ? marker : own;
  // The library hands over what it has read as it stands in the file.
  const raw = (from as { _rawXml?: string } | undefined)?._rawXml;
  const read = raw && /<a:srgbClr val="([0-9A-Fa-f]{6})"/.exec(raw)?.[1];
  const color = read ?? (type === "line" ? from?.line?.color : from?.fill?.solid)?.srgb;
  return color ? `#${color.toUpperCase()}` : null;
}

/** Sets what the drawing of a chart follows. */
function dress(chart: Chart, file: FileChart, group: ChartTypeGroup, colors: (string | null)[]): void {
  const axes = chart.part("axes", "ChartAxes");
  if (file.title !== undefined) chart.part("title", "ChartTitle").kept.set("text", file.title);
  const position = legendPositions[file.legend?.legendPos ?? "r"];
  if (file.legend) chart.part("legend", "ChartLegend").kept.set("position", position);
  // Both axes of a scatter chart count; the first is the one below.
  const [first, second] = file.axes;
  const [below, beside] = group.type === "scatter" ? [first, second] : [file.categoryAxis, file.valueAxis];
  dressAxis(axes.part("categoryAxis", "ChartAxis"), below);
  dressAxis(axes.part("valueAxis", "ChartAxis"), beside);
  chart.seriesList.forEach((series, index) => {
    const color = colors[index] ?? null;
    if (group.type === "bar") {
      if (group.gapWidth !== undefined) series.kept.set("gapWidth", group.gapWidth);
      if (group.overlap !== undefined) series.kept.set("overlap", group.overlap);
    }
    if (color !== null) paint(series, group.type, color);
  });
}

function dressAxis(axis: KeptObject, file: ChartAxis | undefined): void {
  const title = plainTitle(file?.title);
  if (title !== "") axis.part("title", "ChartAxisTitle").kept.set("text", title);
  if (file?.numFmt && !file.numFmt.sourceLinked) axis.kept.set("numberFormat", file.numFmt.formatCode);
  if (file?.tickLblPos) axis.kept.set("tickLabelPosition", labelPositions[file.tickLblPos]);
}

function paint(series: ChartSeries, type: string, color: string): void {
  const format = series.part("format", "ChartSeriesFormat");
  if (type === "line") format.part("line", "ChartLineFormat").kept.set("color", color);
  else if (type === "bar") format.part("fill", "ChartFill").kept.set("setSolidColor", [color]);
  else for (const side of ["markerBackgroundColor", "markerForegroundColor"]) series.kept.set(side, color);
}

function plainTitle(title: ChartTitle | undefined): string {
  return (title?.text?.paragraphs ?? []).map(({ runs = [] }) => runs.map(({ text }) => text).join("")).join("\n");
}

/** A chart of the workbook in a file's words. */
function toFile({ grid }: Services, chart: Chart): AddChartOptions {
  const reference = ({ sheetId, area }: Place) => `${quoteTitle(grid.tabs.title(sheetId))}!${formatArea(area, "$")}`;
  const axes = chart.part("axes", "ChartAxes");
  const [first] = chart.seriesList;
  const series = chart.seriesList.map((each): AddChartSeriesOptions => {
    const { name, values, categories } = each.data;
    return {
      ...(name && { name: { formula: reference(name) } }),
      values: reference(values),
      ...(categories && { [chart.chartType === "XYScatter" ? "xValues" : "categories"]: reference(categories) }),
      ...lookOf(chart.chartType, each),
    };
  });
  const title = chart.part("title", "ChartTitle").kept.get("text");
  const position = chart.part("legend", "ChartLegend").kept.get("position");
  const legend = Object.entries(legendPositions).find(([, name]) => name === position)?.[0] ?? "b";
  const gaps = { overlap: first?.kept.get("overlap"), gapWidth: first?.kept.get("gapWidth") };
  return {
    ...kinds[chart.chartType]!,
    ...(Object.fromEntries(Object.entries(gaps).filter(([, gap]) => gap !== undefined)) as typeof gaps & object),
    series,
    ...(typeof title === "string" && { title }),
    legendPosition: legend as "b",
    displayBlanksAs: "gap",
    categoryAxis: axisOf(axes.part("categoryAxis", "ChartAxis")),
    valueAxis: { ...axisOf(axes.part("valueAxis", "ChartAxis")), majorGridlines: true },
  } as AddChartOptions;
}

function axisOf(axis: KeptObject) {
  const title = axis.part("title", "ChartAxisTitle").kept.get("text");
  const format = axis.kept.get("numberFormat");
  const position = Object.entries(labelPositions).find(([, name]) => name === axis.kept.get("tickLabelPosition"))?.[0];
  return {
    ...(typeof title === "string" && title !== "" && { title }),
    ...(typeof format === "string" && { numFmt: format }),
    tickLblPos: (position ?? "nextTo") as "nextTo",
    txPr: textLook,
  };
}

function lookOf(type: string, series: ChartSeries): Partial<AddChartSeriesOptions> {
  const format = series.part("format", "ChartSeriesFormat");
  const hex = (color: unknown) => (typeof color === "string" ? color.slice(1) : undefined);
  if (type === "Line")
    return { line: hex(format.part("line", "ChartLineFormat").kept.get("color")), lineWidth, smooth: false };
  if (type !== "XYScatter") {
    const fill = hex((format.part("fill", "ChartFill").kept.get("setSolidColor") as unknown[] | undefined)?.[0]);
    return fill === undefined ? {} : { fill };
  }
  const size = Number(series.kept.get("markerSize") ?? usualMarkerSize);
  const marker = {
    symbol: "circle" as const,
    size,
    fill: hex(series.kept.get("markerBackgroundColor")),
    border: hex(series.kept.get("markerForegroundColor")),
  };
  return { marker, spPr: { line: { noFill: true } } };
}
