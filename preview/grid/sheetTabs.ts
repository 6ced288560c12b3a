import { BooleanNumber } from "@univerjs/core";
import type { Injector, IWorksheetData } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "./a1";
import { itemNotFound } from "../wire/officeError";
import * as internals from "../univer/univerInternals";
import type { SheetKey } from "../univer/univerInternals";
import { emptySheet } from "./emptyWorkbook";

const spareLines = 20;

export interface Tab {
  id: string;
  title: string;
  isHidden: boolean;
}

/** The sheets of the workbook, and what belongs to a sheet as a whole. */
export class SheetTabs {
  constructor(
    private readonly workbook: FWorkbook,
    private readonly injector: Injector,
  ) {}

  all(): Tab[] {
    return this.workbook
      .getSheets()
      .map((sheet) => ({ id: sheet.getSheetId(), title: sheet.getSheetName(), isHidden: sheet.isSheetHidden() }));
  }

  find(title: string): Tab | undefined {
    return this.all().find((tab) => tab.title.toLowerCase() === title.toLowerCase());
  }

  has(id: string): boolean {
    return this.workbook.getSheetBySheetId(id) !== null;
  }

  key(id: string): SheetKey {
    return { unitId: this.workbook.getId(), subUnitId: id };
  }

  title(id: string): string {
    return this.sheet(id).getSheetName();
  }

  /** Adds a last sheet, empty or with content in Univer's words. */
  add(id: string, title: string, content: Partial<IWorksheetData> = {}): void {
    const active = this.activeId();
    const sheet = { ...emptySheet, ...content, id, name: title };
    internals.insertSheet(this.injector, this.workbook.getId(), this.all().length, sheet);
    if (this.activeId() !== active) this.activate(active);
  }

  /** Puts a sheet elsewhere among the others, counted from 0. */
  move(id: string, position: number): void {
    const active = this.activeId();
    this.workbook.moveSheet(this.sheet(id), position);
    this.activate(active);
  }

  /** Takes a sheet away that no name mentions; a formula that does becomes an error. */
  remove(id: string): void {
    const visible = this.all().filter((tab) => !tab.isHidden && tab.id !== id);
    if (this.isMentioned(this.title(id)) || visible.length === 0) return void this.workbook.deleteSheet(id);
    if (this.activeId() === id) this.activate(visible.at(-1)!.id);
    this.drop(id);
  }

  /** Takes away a sheet, not the active one, that no formula and no name mentions. */
  drop(id: string): void {
    internals.removeSheet(this.injector, this.key(id), this.title(id));
  }

  rename(id: string, title: string): void {
    internals.writeTitle(this.injector, this.key(id), title);
  }

  /** Whether a formula in some cell has a title in it. */
  private isMentioned(title: string): boolean {
    const written = title.replaceAll("'", "''").toLowerCase();
    let isFound = false;
    for (const sheet of this.workbook.getSheets())
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((_row, _column, cell) => {
          isFound ||= Boolean(cell?.f?.toLowerCase().includes(written));
          return !isFound;
        });
    return isFound;
  }

  setHidden(id: string, isHidden: boolean): void {
    if (isHidden) this.sheet(id).hideSheet();
    else this.sheet(id).showSheet();
  }

  activate(id: string): void {
    if (this.activeId() !== id) this.workbook.setActiveSheet(id);
  }

  activeId(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  setGridlines(id: string, areShown: boolean): void {
    this.sheet(id).setHiddenGridlines(!areShown);
  }

  hasGridlines(id: string): boolean {
    return this.sheet(id).getSheet().getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  freeze(id: string, rows: number, columns: number): void {
    if (rows === 0 && columns === 0) this.sheet(id).cancelFreeze();
    else this.sheet(id).setFreeze({ ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });
  }

  /** How wide a column is that has no width of its own, in pixels. */
  usualColumnWidth(id: string): number {
    return this.sheet(id).getSheet().getConfig().defaultColumnWidth;
  }

  frozen(id: string): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.sheet(id).getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  /** Makes room for cells outside the rows and columns that exist so far. */
  ensureSize(id: string, area: Area): void {
    const sheet = this.sheet(id);
    if (area.bottom >= sheet.getMaxRows()) sheet.setRowCount(area.bottom + 1 + spareLines);
    if (area.right >= sheet.getMaxColumns()) sheet.setColumnCount(area.right + 1 + spareLines);
  }

  /** The rows and columns that exist; whole columns and rows end there. */
  clip(id: string, area: Area): Area {
    const sheet = this.sheet(id);
    return {
      ...area,
      bottom: Math.min(area.bottom, sheet.getMaxRows() - 1),
      right: Math.min(area.right, sheet.getMaxColumns() - 1),
    };
  }

  sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound(`worksheet ${id}`);
    return sheet;
  }
}
