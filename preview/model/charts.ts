import type { Host } from "../host";
import { itemNotFound } from "../wire/officeError";
import { Chart } from "./chart";
import { OfficeObject } from "./officeObject";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** The charts of a sheet. */
export class ChartCollection extends OfficeObject {
  readonly typeName = "ChartCollection";
  /** Which rows and columns are headers depends on what the cells hold. */
  override readonly calculated = new Set(["add"]);

  constructor(
    host: Host,
    private readonly sheet: Worksheet,
  ) {
    super(host);
  }

  override itemObjects(): Chart[] {
    return this.host.charts.of(this.sheet.id);
  }

  get count(): number {
    return this.itemObjects().length;
  }

  getCount(): number {
    return this.count;
  }

  add(type: string, source: Range, seriesBy: string = "Auto"): Chart {
    const chart = new Chart(this.host, this.sheet.id, type);
    chart.setData(source, seriesBy);
    this.host.charts.add(chart);
    return chart;
  }

  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound(`chart ${key}`);
    return chart;
  }

  getItemOrNullObject(key: string): Chart | null {
    return (
      this.itemObjects().find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase()) ?? null
    );
  }

  getItemAt(index: number): Chart {
    const chart = this.itemObjects()[index];
    if (!chart) throw itemNotFound(`chart ${index}`);
    return chart;
  }
}
