import { WrapStrategy } from "@univerjs/core";
import type { Injector, IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { isWholeColumns, isWholeRows } from "./a1";
import type { Area } from "./a1";
import { writeColumnWidth, writeHidden, writeRowHeights } from "../univer/univerInternals";
import type { CellStore } from "./cellStore";
import type { SheetTabs } from "./sheetTabs";
import { lineHeight, wrappedHeight } from "./textSize";

/** Excel measures in points, the page in pixels. */
export const pixelsPerPoint = 4 / 3;

export interface PixelBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Widths and heights of columns and rows, and the formats of whole columns and rows. */
export class Layout {
  /** Rows with wrapped cells that are still to be made high enough, and rows whose height has been set for good. */
  private readonly wrapped = new Map<string, Set<number>>();
  private readonly fixed = new Map<string, Map<number, number>>();
  /** In how many groups each row stands. */
  private readonly grouped = new Map<string, Map<number, number>>();

  constructor(
    private readonly tabs: SheetTabs,
    private readonly cells: CellStore,
    private readonly injector: Injector,
  ) {}

  setColumnWidth(sheetId: string, area: Area, points: number): void {
    const { left, right } = this.tabs.clip(sheetId, area);
    writeColumnWidth(this.injector, this.tabs.key(sheetId), left, right, Math.round(points * pixelsPerPoint));
  }

  setRowHeight(sheetId: string, area: Area, points: number): void {
    const { top, bottom } = this.tabs.clip(sheetId, area);
    const heights = new Map<number, number>();
    for (let row = top; row <= bottom; row++) {
      this.fixRow(sheetId, row, points);
      heights.set(row, Math.round(points * pixelsPerPoint));
    }
    writeRowHeights(this.injector, this.tabs.key(sheetId), heights);
  }

  /** Keeps a row at the height it has, as `setRowHeight` does. */
  fixRow(sheetId: string, row: number, points: number): void {
    this.fixed.set(sheetId, (this.fixed.get(sheetId) ?? new Map<number, number>()).set(row, points));
  }

  /** The height that a row has been given for good, in points. */
  fixedHeight(sheetId: string, row: number): number | undefined {
    return this.fixed.get(sheetId)?.get(row);
  }

  hideRows(sheetId: string, area: Area, isHidden: boolean): void {
    const { top, bottom } = this.tabs.clip(sheetId, area);
    writeHidden(this.injector, this.tabs.key(sheetId), top, bottom, isHidden);
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.tabs.sheet(sheetId).getSheet().getRowVisible(row);
  }

  groupRows(sheetId: string, { top, bottom }: Area): void {
    const levels = this.grouped.get(sheetId) ?? new Map<number, number>();
    for (let row = top; row <= bottom; row++) levels.set(row, (levels.get(row) ?? 0) + 1);
    this.grouped.set(sheetId, levels);
  }

  /** Takes rows out of the innermost of their groups; answers whether any was in one. */
  ungroupRows(sheetId: string, { top, bottom }: Area): boolean {
    const levels = this.grouped.get(sheetId) ?? new Map<number, number>();
    const rows = [...levels].filter(([row, level]) => row >= top && row <= bottom && level > 0);
    for (const [row, level] of rows) levels.set(row, level - 1);
    return rows.length > 0;
  }

  /** In how many groups of the preview's own a row stands. */
  outlineLevel(sheetId: string, row: number): number {
    return this.grouped.get(sheetId)?.get(row) ?? 0;
  }

  columnWidth(sheetId: string, column: number): number {
    return this.tabs.sheet(sheetId).getColumnWidth(column) / pixelsPerPoint;
  }

  rowHeight(sheetId: string, row: number): number {
    return this.tabs.sheet(sheetId).getRowHeight(row) / pixelsPerPoint;
  }

  /** Excel makes a row higher for a larger font by itself; Univer does not. */
  growRowsForFont(sheetId: string, area: Area, fontSize: number): void {
    const needed = Math.ceil(lineHeight(fontSize));
    const { top, bottom } = this.tabs.clip(sheetId, area);
    const heights = new Map<number, number>();
    for (let row = top; row <= bottom; row++) {
      const isHigh = this.tabs.sheet(sheetId).getRowHeight(row) >= needed;
      if (!isHigh && this.fixedHeight(sheetId, row) === undefined) heights.set(row, needed);
    }
    if (heights.size > 0) writeRowHeights(this.injector, this.tabs.key(sheetId), heights);
  }

  /** Notes cells that wrap; their rows grow when the batch is done and the cells are filled. */
  noteWrapped(sheetId: string, area: Area): void {
    for (let row = area.top; row <= area.bottom; row++) rowsOf(this.wrapped, sheetId).add(row);
  }

  growWrappedRows(): void {
    for (const [sheetId, rows] of this.wrapped) {
      this.wrapped.delete(sheetId);
      const used = this.tabs.has(sheetId) ? this.cells.usedArea(sheetId, true) : null;
      if (!used) continue;
      const free = [...rows].filter((row) => row <= used.bottom && this.fixedHeight(sheetId, row) === undefined);
      const heights = new Map(free.map((row) => [row, this.neededHeight(sheetId, row, used)]));
      if (heights.size > 0) writeRowHeights(this.injector, this.tabs.key(sheetId), heights);
    }
  }

  /** How high a row must be for its wrapped cells, and no less than it is. */
  private neededHeight(sheetId: string, row: number, used: Area): number {
    let needed = this.tabs.sheet(sheetId).getRowHeight(row);
    for (let column = used.left; column <= used.right; column++) {
      const value = this.cells.value(sheetId, row, column);
      const style = this.cells.style(sheetId, row, column);
      if (value === "" || style.tb !== WrapStrategy.WRAP) continue;
      const width = this.tabs.sheet(sheetId).getColumnWidth(column);
      needed = Math.max(needed, wrappedHeight(String(value), style, width));
    }
    return needed;
  }

  /** Formats whole columns, rows or the whole sheet, so that cells not yet used have the format too. */
  formatLines(sheetId: string, area: Area, style: IStyleData): boolean {
    const sheet = this.tabs.sheet(sheetId);
    const inside = this.tabs.clip(sheetId, area);
    if (isWholeColumns(area)) {
      for (let column = inside.left; column <= inside.right; column++) {
        sheet.setColumnDefaultStyle(column, { ...asStyle(sheet.getColumnDefaultStyle(column)), ...style });
      }
      return true;
    }
    if (!isWholeRows(area)) return false;
    for (let row = inside.top; row <= inside.bottom; row++) {
      sheet.setRowDefaultStyle(row, { ...asStyle(sheet.getRowDefaultStyle(row)), ...style });
    }
    return true;
  }

  /** The format of a whole column; null where it has none. */
  columnStyle(sheetId: string, column: number): IStyleData | null {
    const style = asStyle(this.tabs.sheet(sheetId).getColumnDefaultStyle(column));
    return Object.keys(style).length > 0 ? style : null;
  }

  /** Where cells are drawn, in pixels from the corner of the first cell. */
  box(sheetId: string, area: Area): PixelBox {
    const sheet = this.tabs.sheet(sheetId);
    const inside = this.tabs.clip(sheetId, area);
    const width = (from: number, to: number) => sum(from, to, (column) => this.visibleWidth(sheet, column));
    const height = (from: number, to: number) => sum(from, to, (row) => this.visibleHeight(sheet, row));
    return {
      left: width(0, inside.left),
      top: height(0, inside.top),
      width: width(inside.left, inside.right + 1),
      height: height(inside.top, inside.bottom + 1),
    };
  }

  /** How large a cell is drawn, in pixels; nothing where its row or column is hidden. */
  boxOfCell(sheetId: string, row: number, column: number): Pick<PixelBox, "width" | "height"> {
    const sheet = this.tabs.sheet(sheetId);
    return { width: this.visibleWidth(sheet, column), height: this.visibleHeight(sheet, row) };
  }

  private visibleWidth(sheet: FWorksheet, column: number): number {
    return sheet.getSheet().getColVisible(column) ? sheet.getColumnWidth(column) : 0;
  }

  private visibleHeight(sheet: FWorksheet, row: number): number {
    return sheet.getSheet().getRowVisible(row) ? sheet.getRowHeight(row) : 0;
  }
}

function asStyle(style: ReturnType<FWorksheet["getColumnDefaultStyle"]>): IStyleData {
  return typeof style === "object" && style !== null ? style : {};
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index++) total += size(index);
  return total;
}

function rowsOf(rows: Map<string, Set<number>>, sheetId: string): Set<number> {
  const known = rows.get(sheetId) ?? new Set<number>();
  rows.set(sheetId, known);
  return known;
}
