import type { Host } from "../host";
import { pixelsPerPoint } from "../grid/layout";
import { invalidArgument } from "../wire/officeError";
import { ChartSeries, ChartSeriesCollection } from "./chartSeries";
import { KeptObject } from "./keptObject";
import { Range } from "./range";
import { findSeries } from "./seriesRule";
import type { Worksheet } from "./worksheet";

/** The kinds of chart that the page can draw. */
export const drawnTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "Area",
  "AreaStacked",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "Pie",
  "Doughnut",
];

/** Elements of a chart that the drawing follows; everything else is kept. */
const drawnMembers: ReadonlySet<string> = new Set([
  "ChartTitle.text",
  "ChartTitle.visible",
  "ChartLegend.position",
  "ChartLegend.visible",
  "ChartAxis.minimum",
  "ChartAxis.maximum",
  "ChartAxis.majorUnit",
  "ChartAxis.numberFormat",
  "ChartAxis.reversePlotOrder",
  "ChartAxis.visible",
  "ChartAxis.tickLabelPosition",
  "ChartAxisTitle.text",
  "ChartAxisTitle.visible",
  "ChartGridlines.visible",
  "ChartDataLabels.numberFormat",
  "ChartDataLabels.showValue",
  "ChartDataLabels.position",
  "ChartFill.setSolidColor",
  "ChartFill.clear",
  "ChartLineFormat.color",
  "ChartLineFormat.weight",
  "ChartLineFormat.lineStyle",
  "ChartLineFormat.clear",
  "ChartSeries.chartType",
  "ChartSeries.axisGroup",
  "ChartSeries.gapWidth",
  "ChartSeries.hasDataLabels",
  "ChartSeries.markerStyle",
  "ChartSeries.markerSize",
  "ChartSeries.markerBackgroundColor",
  "ChartSeries.markerForegroundColor",
  "ChartSeries.overlap",
  "ChartSeries.smooth",
]);

const defaultPoints = { left: 60, top: 60, width: 360, height: 216 };
let idCount = 0;

/** A chart: where it lies, what it draws, and a bag of settings for each of its elements. */
export class Chart extends KeptObject {
  readonly id = `{CHART-${++idCount}}`;
  private ownName = `Chart ${idCount}`;
  private type: string;
  private points = { ...defaultPoints };
  seriesList: ChartSeries[] = [];
  readonly series = new ChartSeriesCollection(this.host, this);

  constructor(
    host: Host,
    readonly sheetId: string,
    type: string,
  ) {
    super(host, "Chart", { drawn: drawnMembers, changed: () => host.charts.note() });
    this.type = this.checked(type);
  }

  override identity() {
    return { Id: this.id };
  }

  get name(): string {
    return this.ownName;
  }

  set name(name: string) {
    this.ownName = name;
  }

  get chartType(): string {
    return this.type;
  }

  set chartType(type: string) {
    this.type = this.checked(type);
    this.host.charts.note();
  }

  get left(): number {
    return this.points.left;
  }

  set left(left: number) {
    this.place({ left });
  }

  get top(): number {
    return this.points.top;
  }

  set top(top: number) {
    this.place({ top });
  }

  get width(): number {
    return this.points.width;
  }

  set width(width: number) {
    this.place({ width });
  }

  get height(): number {
    return this.points.height;
  }

  set height(height: number) {
    this.place({ height });
  }

  get worksheet(): Worksheet {
    return this.host.workbookRoot().worksheets.byId(this.sheetId);
  }

  setData(source: Range, seriesBy: string = "Auto"): void {
    if (!(source instanceof Range)) throw invalidArgument("the source of a chart is a range");
    const found = findSeries(this.host, source, seriesBy, this.type.startsWith("XY"));
    this.seriesList = found.map((data) => new ChartSeries(this.host, this, data));
    this.host.charts.note();
  }

  setPosition(startCell: Range | string, endCell?: Range | string): void {
    const [start, end] = [startCell, endCell].map((cell) =>
      typeof cell === "string" ? this.worksheet.getRange(cell) : cell,
    );
    if (!start) throw invalidArgument("setPosition needs a cell");
    const { left, top } = start;
    if (!end) return this.place({ left, top });
    this.place({ left, top, width: end.left + end.width - left, height: end.top + end.height - top });
  }

  activate(): void {
    this.host.grid.tabs.activate(this.sheetId);
  }

  delete(): void {
    this.host.charts.remove(this);
  }

  /** Where the chart lies, in pixels from the corner of the first cell. */
  get pixels() {
    const { left, top, width, height } = this.points;
    const [x, y, w, h] = [left, top, width, height].map((points) => Math.round(points * pixelsPerPoint));
    return { left: x!, top: y!, width: w!, height: h! };
  }

  private place(change: Partial<typeof defaultPoints>): void {
    this.points = { ...this.points, ...change };
    this.host.charts.note();
  }

  private checked(type: string): string {
    if (!drawnTypes.includes(type)) throw this.host.miss(`chart type ${type}`);
    return type;
  }
}
