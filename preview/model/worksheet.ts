import * as a1 from "../grid/a1";
import type { Host } from "../host";
import { OfficeError, invalidArgument, itemAlreadyExists, itemNotFound } from "../wire/officeError";
import { ChartCollection } from "./charts";
import { CustomPropertyCollection } from "./customProperties";
import { FreezePanes } from "./freezePanes";
import { KeptObject } from "./keptObject";
import { OfficeObject } from "./officeObject";
import { PageBreakCollection } from "./pageBreaks";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { placeOf } from "./references";
import { renameSheet } from "./renameSheet";

/** One sheet of the workbook. */
export class Worksheet extends OfficeObject {
  readonly typeName = "Worksheet";
  override readonly calculated = new Set(["getUsedRange", "getUsedRangeOrNullObject"]);
  override readonly keeps = new Set(["standardWidth", "standardHeight", "showHeadings", "enableCalculation"]);

  readonly pageLayout = new KeptObject(this.host, "PageLayout");
  readonly horizontalPageBreaks = new PageBreakCollection(this.host);
  readonly verticalPageBreaks = new PageBreakCollection(this.host);
  readonly protection = new KeptObject(this.host, "WorksheetProtection", undefined, { protected: false });
  readonly customProperties = new CustomPropertyCollection(this.host, "Worksheet");
  private isVeryHidden = false;

  constructor(
    host: Host,
    readonly id: string,
  ) {
    super(host);
  }

  override identity() {
    return { Id: this.id };
  }

  get name(): string {
    return this.host.grid.tabs.title(this.id);
  }

  set name(title: string) {
    const other = this.host.grid.tabs.find(checkedTitle(title));
    if (other && other.id !== this.id) throw itemAlreadyExists(`worksheet ${title}`);
    renameSheet(this.host, this.id, title);
  }

  get position(): number {
    return this.host.grid.tabs.all().findIndex(({ id }) => id === this.id);
  }

  set position(position: number) {
    const count = this.host.grid.tabs.all().length;
    if (!Number.isInteger(position) || position < 0 || position >= count) throw invalidArgument(`position ${position}`);
    this.host.grid.tabs.move(this.id, position);
  }

  get visibility(): string {
    const isHidden = this.host.grid.tabs.all().find(({ id }) => id === this.id)?.isHidden;
    return isHidden ? (this.isVeryHidden ? "VeryHidden" : "Hidden") : "Visible";
  }

  set visibility(visibility: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument(`visibility ${visibility}`);
    const isHidden = visibility !== "Visible";
    if (isHidden && this.visibility === "Visible") this.refuseIfLastVisible();
    this.isVeryHidden = visibility === "VeryHidden";
    this.host.grid.tabs.setHidden(this.id, isHidden);
  }

  get tabColor(): string {
    return this.host.grid.tabs.sheet(this.id).getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.host.grid.tabs.setTabColor(this.id, color);
  }

  get showGridlines(): boolean {
    return this.host.grid.tabs.hasGridlines(this.id);
  }

  set showGridlines(areShown: boolean) {
    this.host.grid.tabs.setGridlines(this.id, areShown);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this.host, this);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.host, this);
  }

  activate(): void {
    this.host.grid.cells.flush();
    this.host.grid.tabs.activate(this.id);
  }

  delete(): void {
    if (this.visibility === "Visible") this.refuseIfLastVisible();
    this.host.workbookRoot().worksheets.remove(this.id);
  }

  calculate(): void {
    this.host.grid.cells.recalculate();
  }

  getRange(address?: string): Range {
    if (address === undefined || address === null || address === "") return new Range(this.host, this.id, wholeSheet);
    const place = placeOf(this.host, address, this.id);
    return new Range(this.host, place.sheetId, place.area);
  }

  getRanges(address?: string): RangeAreas {
    const parts = (address ?? "").split(",").filter((part) => part.trim() !== "");
    const areas = parts.map((part) => placeOf(this.host, part.trim(), this.id).area);
    return new RangeAreas(this.host, this.id, areas.length > 0 ? areas : [wholeSheet]);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (!(rows >= 1 && columns >= 1)) throw invalidArgument("a range has at least one row and one column");
    return new Range(this.host, this.id, {
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    });
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** Excel answers A1 for an empty sheet here, and a null object in the other method. */
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.host.grid.cells.usedArea(this.id, valuesOnly);
    return used && new Range(this.host, this.id, used);
  }

  getNext(visibleOnly = false): Worksheet {
    return this.neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly = false): Worksheet {
    return this.neighbour(-1, visibleOnly);
  }

  private neighbour(step: number, visibleOnly: boolean): Worksheet {
    const tabs = this.host.grid.tabs.all().filter((tab) => !visibleOnly || !tab.isHidden || tab.id === this.id);
    const next = tabs[tabs.findIndex(({ id }) => id === this.id) + step];
    if (!next) throw itemNotFound("neighbouring worksheet");
    return this.host.workbookRoot().worksheets.byId(next.id);
  }

  private refuseIfLastVisible(): void {
    const others = this.host.grid.tabs.all().filter(({ id, isHidden }) => id !== this.id && !isHidden);
    if (others.length === 0) throw new OfficeError("InvalidOperation", "A workbook must have a visible worksheet.");
  }
}

const wholeSheet = { top: 0, left: 0, bottom: a1.lastRow, right: a1.lastColumn };

export function checkedTitle(title: string): string {
  const isValid = title.length >= 1 && title.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(title);
  if (!isValid || title.toLowerCase() === "history") throw invalidArgument(`worksheet name ${title}`);
  return title;
}
