import type { OfficeObject } from "../wire/officeObject";

/** What the store knows of a chart. */
export interface StoredChart extends OfficeObject {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
}

/** The charts of the workbook, in the order they were made, and word to the page when one must be drawn again. */
export class ChartStore<Chart extends StoredChart = StoredChart> {
  private charts: Chart[] = [];
  private hasChanged = false;

  constructor(private readonly announceToPage: () => void) {}

  all(): readonly Chart[] {
    return this.charts;
  }

  of(sheetId: string): Chart[] {
    return this.charts.filter((chart) => chart.sheetId === sheetId);
  }

  add(chart: Chart): void {
    this.charts.push(chart);
    this.note();
  }

  remove(chart: Chart): void {
    this.charts = this.charts.filter((other) => other !== chart);
    this.note();
  }

  removeSheet(sheetId: string): void {
    this.charts = this.charts.filter((chart) => chart.sheetId !== sheetId);
    this.note();
  }

  /** A chart has changed; the page hears of it once the batch is done. */
  note(): void {
    this.hasChanged = true;
  }

  announce(): void {
    if (!this.hasChanged) return;
    this.hasChanged = false;
    this.announceToPage();
  }

  cellsChanged(): void {
    if (this.charts.length > 0) this.announceToPage();
  }
}
