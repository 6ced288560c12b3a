import { type PixelBox, pixelsPerPoint } from "../grid/layout";
import { ChartSeries, ChartSeriesCollection, type SeriesData } from "./chartSeries";
import { KeptObject } from "./keptObject";
import type { Range } from "./range";
import { placeOf } from "./references";
import type { Services } from "./services";

/** The kinds of chart that the page can draw. */
const drawnTypes = ["ColumnClustered", "ColumnStacked", "BarClustered", "Line", "XYScatter"];

/** Elements of a chart that the drawing follows; everything else is kept. */
const drawnMembers: ReadonlySet<string> = new Set([
  "ChartTitle.text",
  "ChartLegend.position",
  "ChartAxis.numberFormat",
  "ChartAxis.tickLabelPosition",
  "ChartAxisTitle.text",
  "ChartFill.setSolidColor",
  "ChartLineFormat.color",
  "ChartSeries.gapWidth",
  "ChartSeries.markerBackgroundColor",
  "ChartSeries.markerForegroundColor",
  "ChartSeries.overlap",
]);

const defaultPoints = { left: 60, top: 60, width: 360, height: 216 };
let idCount = 0;

/** A chart: where it lies, what it draws, and a bag of settings for each of its elements. */
export class Chart extends KeptObject {
  readonly id = `{CHART-${++idCount}}`;
  private points = { ...defaultPoints };
  seriesList: ChartSeries[] = [];
  readonly series = new ChartSeriesCollection(this.services, this);
  name = `Chart ${idCount}`;

  constructor(
    services: Services,
    readonly sheetId: string,
    private readonly type: string,
    series: readonly SeriesData[],
  ) {
    super(services, "Chart", { drawn: drawnMembers, changed: () => services.charts.note() });
    if (!drawnTypes.includes(type)) throw services.miss(`chart type ${type}`);
    this.seriesList = series.map((data) => new ChartSeries(services, this, data));
  }

  override identity() {
    return { Id: this.id };
  }

  get chartType(): string {
    return this.type;
  }

  get left(): number {
    return this.points.left;
  }

  get top(): number {
    return this.points.top;
  }

  get width(): number {
    return this.points.width;
  }

  get height(): number {
    return this.points.height;
  }

  setPosition(startCell: Range | string, endCell?: Range | string): void {
    const start = this.boxOf(startCell);
    const end = endCell === undefined || endCell === null ? null : this.boxOf(endCell);
    const { left, top } = start;
    const size = end && { width: end.left + end.width - left, height: end.top + end.height - top };
    this.points = { ...this.points, left, top, ...size };
    this.services.charts.note();
  }

  /** Lays the chart over a box of pixels, from the corner of the first cell. */
  place(box: PixelBox): void {
    const [left, top, width, height] = [box.left, box.top, box.width, box.height].map((each) => each / pixelsPerPoint);
    this.points = { left: left!, top: top!, width: width!, height: height! };
    this.services.charts.note();
  }

  delete(): void {
    this.services.charts.remove(this);
  }

  /** Where the chart lies, in pixels from the corner of the first cell. */
  get pixels() {
    const { left, top, width, height } = this.points;
    const [x, y, w, h] = [left, top, width, height].map((points) => Math.round(points * pixelsPerPoint));
    return { left: x!, top: y!, width: w!, height: h! };
  }

  /** Where cells lie, in points. */
  private boxOf(cell: Range | string) {
    const { grid } = this.services;
    const place = typeof cell === "string" ? placeOf(grid, cell, this.sheetId) : cell;
    const { left, top, width, height } = grid.layout.box(this.sheetId, place.area);
    const [x, y, w, h] = [left, top, width, height].map((pixels) => pixels / pixelsPerPoint);
    return { left: x!, top: y!, width: w!, height: h! };
  }
}
