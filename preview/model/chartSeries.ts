import { itemNotFound } from "../wire/officeError";
import { type BagView, KeptObject } from "./keptObject";
import type { Place } from "./references";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

/** Where a series takes its name, values and categories from. */
export interface SeriesData {
  name: Place | null;
  values: Place;
  categories: Place | null;
}

interface SeriesOwner {
  readonly seriesList: readonly ChartSeries[];
  readonly view: BagView;
}

/** The series of a chart. */
export class ChartSeriesCollection extends ServedObject {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    services: Services,
    private readonly chart: SeriesOwner,
  ) {
    super(services);
  }

  override itemObjects(): ChartSeries[] {
    return [...this.chart.seriesList];
  }

  get count(): number {
    return this.chart.seriesList.length;
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
    services: Services,
    private readonly chart: SeriesOwner,
    public data: SeriesData,
  ) {
    super(services, "ChartSeries", chart.view);
  }

  /** The categories, or the x values of a scatter. */
  setXAxisValues({ sheetId, area }: Place): void {
    this.data = { ...this.data, categories: { sheetId, area } };
    this.services.charts.note();
  }

  get name(): string {
    const { name } = this.data;
    if (name === null) return `Series${this.chart.seriesList.indexOf(this) + 1}`;
    return String(this.services.grid.cells.value(name.sheetId, name.area.top, name.area.left));
  }
}
