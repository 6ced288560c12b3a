import { formatArea, parseArea } from "../grid/a1";
import type { AddinFunctions } from "../functions/addinFunctions";
import type { CellValue } from "../grid/cellStore";
import type { Grid } from "../grid/grid";
import type { Host } from "../host";
import { readMatrix } from "../model/matrix";

export interface CellContent {
  value: CellValue;
  formula: CellValue;
  text: string;
  error?: string;
}

export interface SheetContent {
  address: string;
  values: CellValue[][];
  formulas: CellValue[][];
}

export interface Snapshot {
  sheets: ({ title: string } & SheetContent)[];
  names: { name: string; formula: string }[];
}

declare global {
  interface Window {
    preview: PreviewSurface;
  }
}

/** What tests and scripts can ask of the page and do with it: `window.preview`. */
export class PreviewSurface {
  constructor(
    readonly ready: Promise<void>,
    private readonly grid: Grid,
    private readonly host: Host,
    private readonly functions: AddinFunctions,
  ) {}

  get misses(): string[] {
    return [...this.host.misses];
  }

  get kept(): string[] {
    return [...this.host.kept].sort();
  }

  get syncCount(): number {
    return this.host.syncCount;
  }

  get requestBytes(): number {
    return this.host.requestBytes;
  }

  sheets(): string[] {
    return this.grid.tabs.all().map(({ title }) => title);
  }

  activate(title: string): void {
    this.grid.tabs.activate(this.sheetId(title));
  }

  /** Selects cells as a user would. */
  select(title: string, address: string): void {
    const { id, area } = this.locate(title, address);
    this.grid.select(id, area);
  }

  cell(title: string, address: string): CellContent {
    const { id, area } = this.locate(title, address);
    const { cells } = this.grid;
    const error = this.functions.errorSentence(id, area.top, area.left);
    return {
      value: cells.value(id, area.top, area.left),
      formula: cells.formula(id, area.top, area.left),
      text: cells.text(id, { ...area, bottom: area.top, right: area.left })[0]?.[0] ?? "",
      ...(error === null ? {} : { error }),
    };
  }

  sheet(title: string): SheetContent {
    const id = this.sheetId(title);
    const area = this.grid.cells.usedArea(id, true);
    if (!area) return { address: "", values: [], formulas: [] };
    return {
      address: formatArea(area),
      values: readMatrix(area, (row, column) => this.grid.cells.value(id, row, column)) ?? [],
      formulas: readMatrix(area, (row, column) => this.ownContent(id, row, column)) ?? [],
    };
  }

  /** What a cell itself holds: nothing where another cell's formula has spilled into it. */
  private ownContent(sheetId: string, row: number, column: number): CellValue {
    const parent = this.grid.cells.spillParent(sheetId, row, column);
    const isSpilledInto = parent && (parent.row !== row || parent.column !== column);
    return isSpilledInto ? "" : this.grid.cells.formula(sheetId, row, column);
  }

  /** Enters text in a cell as a user would. */
  type(title: string, address: string, input: string | number | boolean): void {
    const { id, area } = this.locate(title, address);
    this.grid.cells.enter(id, area.top, area.left, [[this.grid.read(id, area.top, area.left, input)]]);
  }

  async settled(): Promise<void> {
    await this.host.idle();
    await this.functions.settled();
  }

  names(): { name: string; formula: string }[] {
    return this.grid.names.all().map(({ name, formula }) => ({ name, formula: `=${formula}` }));
  }

  charts(): { name: string; type: string; sheet: string; series: string[] }[] {
    return this.host.charts.all().map((chart) => ({
      name: chart.name,
      type: chart.chartType,
      sheet: this.grid.tabs.title(chart.sheetId),
      series: chart.seriesList.map((series) => series.name),
    }));
  }

  /** Everything a second engine needs to calculate the workbook again. */
  snapshot(): Snapshot {
    return { sheets: this.sheets().map((title) => ({ title, ...this.sheet(title) })), names: this.names() };
  }

  private locate(title: string, address: string) {
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is not an address`);
    return { id: this.sheetId(title), area };
  }

  private sheetId(title: string): string {
    const tab = this.grid.tabs.find(title);
    if (!tab) throw new Error(`There is no sheet ${title}; there are ${this.sheets().join(", ")}`);
    return tab.id;
  }
}
