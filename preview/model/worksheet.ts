import * as a1 from "../grid/a1";
import { OfficeError, invalidArgument, itemAlreadyExists } from "../wire/officeError";
import { ChartCollection } from "./charts";
import { FreezePanes } from "./freezePanes";
import { KeptObject } from "./keptObject";
import { NamedItemCollection } from "./names";
import { PageBreakCollection } from "./pageBreaks";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { placeOf } from "./references";
import { renameSheet } from "./renameSheet";
import { ServedObject } from "./servedObject";
import type { Services } from "./services";

/** One sheet of the workbook. */
export class Worksheet extends ServedObject {
  readonly typeName = "Worksheet";
  override readonly calculated = new Set(["getUsedRange", "getUsedRangeOrNullObject"]);

  readonly pageLayout = new PageLayout(this.services, "PageLayout");
  readonly horizontalPageBreaks = new PageBreakCollection(this.services);
  readonly verticalPageBreaks = new PageBreakCollection(this.services);
  readonly protection = new WorksheetProtection(this.services);
  readonly names: NamedItemCollection;
  private isVeryHidden = false;

  constructor(
    services: Services,
    readonly id: string,
  ) {
    super(services);
    this.names = new NamedItemCollection(services, id);
  }

  override identity() {
    return { Id: this.id };
  }

  get name(): string {
    return this.services.grid.tabs.title(this.id);
  }

  set name(title: string) {
    const other = this.services.grid.tabs.find(checkedTitle(title));
    if (other && other.id !== this.id) throw itemAlreadyExists(`worksheet ${title}`);
    renameSheet(this.services.grid, this.id, title);
  }

  get position(): number {
    return this.services.grid.tabs.all().findIndex(({ id }) => id === this.id);
  }

  set position(position: number) {
    const last = this.services.grid.tabs.all().length - 1;
    if (!Number.isInteger(position) || position < 0 || position > last) throw invalidArgument(`position ${position}`);
    this.services.grid.tabs.move(this.id, position);
  }

  get visibility(): string {
    const isHidden = this.services.grid.tabs.all().find(({ id }) => id === this.id)?.isHidden;
    return isHidden ? (this.isVeryHidden ? "VeryHidden" : "Hidden") : "Visible";
  }

  set visibility(visibility: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument(`visibility ${visibility}`);
    const isHidden = visibility !== "Visible";
    if (isHidden && this.visibility === "Visible") this.refuseIfLastVisible();
    this.isVeryHidden = visibility === "VeryHidden";
    this.services.grid.tabs.setHidden(this.id, isHidden);
  }

  get showGridlines(): boolean {
    return this.services.grid.tabs.hasGridlines(this.id);
  }

  set showGridlines(areShown: boolean) {
    this.services.grid.tabs.setGridlines(this.id, areShown);
  }

  get freezePanes(): FreezePanes {
    return new FreezePanes(this.services, this.id);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.services, this.id);
  }

  activate(): void {
    this.services.grid.cells.flush();
    this.services.grid.tabs.activate(this.id);
  }

  delete(): void {
    if (this.visibility === "Visible") this.refuseIfLastVisible();
    this.services.removeSheet(this.id);
  }

  getRange(address?: string): Range {
    if (address === undefined || address === null || address === "")
      return new Range(this.services, this.id, wholeSheet);
    const place = placeOf(this.services.grid, address, this.id);
    return new Range(this.services, place.sheetId, place.area);
  }

  getRanges(address?: string): RangeAreas {
    const parts = (address ?? "").split(this.services.habits.listSeparator).filter((part) => part.trim() !== "");
    const areas = parts.map((part) => placeOf(this.services.grid, part.trim(), this.id).area);
    return new RangeAreas(this.services, this.id, areas.length > 0 ? areas : [wholeSheet]);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (!(rows >= 1 && columns >= 1)) throw invalidArgument("a range has at least one row and one column");
    return new Range(this.services, this.id, {
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
    const used = this.services.grid.cells.usedArea(this.id, valuesOnly);
    return used && new Range(this.services, this.id, used);
  }

  private refuseIfLastVisible(): void {
    const others = this.services.grid.tabs.all().filter(({ id, isHidden }) => id !== this.id && !isHidden);
    if (others.length === 0) throw new OfficeError("InvalidOperation", "A workbook must have a visible worksheet.");
  }
}

/** How a sheet goes on paper: kept, and given back. */
class PageLayout extends KeptObject {
  /** As the file has it that the sheet comes from; of a new sheet as Excel has it. */
  zoomBefore: Excel.PageLayoutZoomOptions = { scale: 100 };

  get zoom(): unknown {
    return this.kept.get("zoom") ?? this.zoomBefore;
  }

  set zoom(zoom: Excel.PageLayoutZoomOptions) {
    this.services.kept.add("PageLayout.zoom");
    const isIgnored = zoom.scale === undefined && !this.services.habits.fitsToPage;
    this.kept.set("zoom", isIgnored ? { scale: 100 } : zoom);
  }
}

/** Whether a sheet is protected. What is written on one all the same is not refused: a test sees that nothing is. */
class WorksheetProtection extends ServedObject {
  readonly typeName = "WorksheetProtection";
  private isProtected = false;

  get protected(): boolean {
    return this.isProtected;
  }

  protect(): void {
    this.isProtected = true;
  }

  unprotect(): void {
    this.isProtected = false;
  }
}

const wholeSheet = { top: 0, left: 0, bottom: a1.lastRow, right: a1.lastColumn };

export function checkedTitle(title: string): string {
  const isValid = title.length >= 1 && title.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(title);
  if (!isValid || title.toLowerCase() === "history") throw invalidArgument(`worksheet name ${title}`);
  return title;
}
