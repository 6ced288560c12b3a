import { invalidArgument, itemNotFound } from "../wire/officeError";
import { Chart } from "./chart";
import type { StoredChart } from "./chartStore";
import { Range } from "./range";
import { findSeries } from "./seriesRule";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

/** The charts of a sheet. */
export class ChartCollection extends ServedObject {
  readonly typeName = "ChartCollection";
  /** Which rows and columns are headers depends on what the cells hold. */
  override readonly calculated = new Set(["add"]);

  constructor(
    services: Services,
    private readonly sheetId: string,
  ) {
    super(services);
  }

  override itemObjects(): StoredChart[] {
    return this.services.charts.of(this.sheetId);
  }

  get count(): number {
    return this.itemObjects().length;
  }

  add(type: string, source: Range, seriesBy: string = "Auto"): Chart {
    if (!(source instanceof Range)) throw invalidArgument("the source of a chart is a range");
    const series = findSeries(this.services.grid, source, seriesBy, type.startsWith("XY"));
    const chart = new Chart(this.services, this.sheetId, type, series);
    this.services.charts.add(chart);
    return chart;
  }

  getItem(key: string): StoredChart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound(`chart ${key}`);
    return chart;
  }

  getItemOrNullObject(key: string): StoredChart | null {
    const folded = String(key).toLowerCase();
    return this.itemObjects().find(({ id, name }) => id === key || name.toLowerCase() === folded) ?? null;
  }
}
