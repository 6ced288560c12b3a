import type { Host } from "../host";
import { invalidArgument, itemNotFound } from "../wire/officeError";
import type { Chart } from "./chart";
import { KeptObject } from "./keptObject";
import { OfficeObject } from "./officeObject";
import type { Range } from "./range";
import { findPlace } from "./references";
import type { Place } from "./references";

/** Where a series takes its name, values and categories from. */
export interface SeriesData {
  name: string | Place | null;
  values: Place | null;
  categories: Place | null;
}

/** The series of a chart. */
export class ChartSeriesCollection extends OfficeObject {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    host: Host,
    private readonly chart: Chart,
  ) {
    super(host);
  }

  override itemObjects(): ChartSeries[] {
    return this.chart.seriesList;
  }

  get count(): number {
    return this.chart.seriesList.length;
  }

  getCount(): number {
    return this.count;
  }

  add(name?: string, index?: number): ChartSeries {
    const series = new ChartSeries(this.host, this.chart, { name: name ?? null, values: null, categories: null });
    this.chart.seriesList.splice(index ?? this.count, 0, series);
    this.host.charts.note();
    return series;
  }

  getItemAt(index: number): ChartSeries {
    const series = this.chart.seriesList[index];
    if (!series) throw itemNotFound(`series ${index}`);
    return series;
  }
}

/** One series; its colours and marks are a bag of settings that the drawing reads. */
export class ChartSeries extends KeptObject {
  constructor(
    host: Host,
    private readonly chart: Chart,
    readonly data: SeriesData,
  ) {
    super(host, "ChartSeries", chart.view);
  }

  get name(): string {
    const { name } = this.data;
    if (name === null) return `Series${this.chart.seriesList.indexOf(this) + 1}`;
    if (typeof name === "string") return name;
    return String(this.host.grid.cells.value(name.sheetId, name.area.top, name.area.left));
  }

  set name(name: string) {
    this.data.name = name.startsWith("=") ? (findPlace(this.host, name, this.chart.sheetId) ?? name) : name;
    this.host.charts.note();
  }

  setValues(source: Range): void {
    this.data.values = placeOf(source);
    this.host.charts.note();
  }

  setXAxisValues(source: Range): void {
    this.data.categories = placeOf(source);
    this.host.charts.note();
  }

  delete(): void {
    this.chart.seriesList = this.chart.seriesList.filter((other) => other !== this);
    this.host.charts.note();
  }
}

function placeOf(range: Range): Place {
  if (!range?.area) throw invalidArgument("a series takes its values from a range");
  return { sheetId: range.sheetId, area: range.area };
}
