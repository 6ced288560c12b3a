import { type Cell, type Row, type Worksheet, dateToExcel } from "@cj-tech-master/excelts";
import { BooleanNumber } from "@univerjs/core";
import type { ICellData, IRange, IStyleData, IWorksheetData } from "@univerjs/core";
import { parseArea } from "../grid/a1";
import type { Area } from "../grid/a1";
import { type CellValue, typeOf } from "../grid/cellStore";
import { emptySheet } from "../grid/emptyWorkbook";
import { pixelsPerPoint } from "../grid/layout";
import { columnPixels } from "./columnPixels";
import { fromFileFormula } from "./fileFormula";

/** Rows and columns that the grid has below and beside what a file fills. */
const spareLines = 20;

/** Gives the style of a cell, or of a whole column, as the grid keeps it; null where it has none of its own. */
export type ReadStyle = (style: Cell["style"]) => IStyleData | null;

/** A sheet of a file as the grid takes it in one step: cells, widths, heights, merged and hidden lines, panes. */
export function sheetContent(sheet: Worksheet, readStyle: ReadStyle): Partial<IWorksheetData> {
  const view = viewOf(sheet);
  const frozen = view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : null;
  const { defaultColWidth, defaultRowHeight } = sheet.properties;
  return {
    rowCount: Math.max(emptySheet.rowCount, sheet.rowCount + spareLines),
    columnCount: Math.max(emptySheet.columnCount, sheet.columnCount + spareLines),
    ...(defaultColWidth !== undefined && { defaultColumnWidth: columnPixels(defaultColWidth) }),
    ...(defaultRowHeight !== undefined && { defaultRowHeight: Math.round(defaultRowHeight * pixelsPerPoint) }),
    cellData: cellsOf(sheet, readStyle, spillsOf(sheet)),
    columnData: columnsOf(sheet, readStyle),
    rowData: rowsOf(sheet),
    mergeData: sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startColumn: left - 1,
      endRow: bottom - 1,
      endColumn: right - 1,
    })),
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rightToLeft: view?.rightToLeft ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(frozen && {
      freeze: {
        xSplit: frozen.columns,
        ySplit: frozen.rows,
        startRow: frozen.rows || -1,
        startColumn: frozen.columns || -1,
      },
    }),
  };
}

/** What the formulas of a sheet have filled beside their own cells, and with which values. */
export function spilled(sheet: Worksheet) {
  const ranges: Record<number, Record<number, IRange>> = {};
  const cells: IWorksheetData["cellData"] = {};
  for (const { top, left, bottom, right } of spillsOf(sheet)) {
    if (top === bottom && left === right) continue;
    (ranges[top] ??= {})[left] = { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const cell = sheet.findCell(row + 1, column + 1);
        (cells[row] ??= {})[column] = cell ? shownOf(cell) : {};
      }
  }
  return { ranges, cells };
}

/** How a sheet is seen; a file need not say. */
export function viewOf(sheet: Worksheet): Worksheet["views"][number] | undefined {
  const views: Worksheet["views"] | undefined = sheet.views;
  return views?.[0];
}

/** The value of a cell, or of its formula, as the grid keeps it; "" where there is none. */
export function fileValue(value: unknown): CellValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return dateToExcel(value);
  if (typeof value !== "object") return value as CellValue;
  if ("richText" in value && !("hyperlink" in value))
    return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  if ("formula" in value || "sharedFormula" in value) return fileValue((value as { result?: unknown }).result);
  if ("error" in value) return String(value.error);
  if ("checkbox" in value) return value.checkbox as boolean;
  return "text" in value ? fileValue(value.text) : "";
}

/** The rows whose height the file leaves to Excel, with the size of their largest letters and whether a cell of theirs wraps. */
export function rowsToFit(sheet: Worksheet): { row: number; fontSize: number; wraps: boolean }[] {
  const rows = rowsIn(sheet).filter(({ height }) => height === undefined);
  return rows.map((row) => ({
    row: row.number - 1,
    fontSize: Math.max(0, ...cellsIn(row).map(({ font }) => font?.size ?? 0)),
    wraps: cellsIn(row).some(({ alignment }) => alignment?.wrapText),
  }));
}

/** The rows that have been given a height for good. */
export function rowsWithHeight(sheet: Worksheet): { row: number; points: number }[] {
  return rowsIn(sheet).flatMap(({ number, height, customHeight }) =>
    height !== undefined && customHeight !== false ? [{ row: number - 1, points: height }] : [],
  );
}

/** The cells of a row that are there; those that are merged into another hold nothing of their own. */
export function cellsIn(row: Row): Cell[] {
  return Array.from({ length: row.cellCount }, (_, column) => row.findCell(column + 1)).filter((cell) => !!cell);
}

export function rowsIn(sheet: Worksheet): Row[] {
  return (sheet.findRows(1, sheet.rowCount) ?? []).filter((row) => !!row);
}

export const isMergedAway = (cell: Cell): boolean => cell.isMerged && cell.master !== cell;

function cellsOf(sheet: Worksheet, readStyle: ReadStyle, spills: readonly Area[]): IWorksheetData["cellData"] {
  const cells: IWorksheetData["cellData"] = {};
  for (const row of rowsIn(sheet))
    for (const cell of cellsIn(row)) {
      const isSpilledInto = spills.some((area) => isInto(area, cell));
      const content = isMergedAway(cell) || isSpilledInto ? {} : contentOf(cell);
      const style = readStyle(cell.style);
      if (style === null && Object.keys(content).length === 0) continue;
      (cells[row.number - 1] ??= {})[cell.col - 1] = style === null ? content : { ...content, s: style };
    }
  return cells;
}

/** The areas that formulas fill; what stands in them is calculated. */
function spillsOf(sheet: Worksheet): Area[] {
  return rowsIn(sheet).flatMap((row) =>
    cellsIn(row).flatMap(({ value }) => {
      const ref = typeof value === "object" && value !== null && "ref" in value ? value.ref : undefined;
      const area = ref === undefined ? null : parseArea(ref);
      return area ? [area] : [];
    }),
  );
}

function isInto({ top, left, bottom, right }: Area, cell: Cell): boolean {
  const [row, column] = [cell.row - 1, cell.col - 1];
  const isFirst = row === top && column === left;
  return row >= top && row <= bottom && column >= left && column <= right && !isFirst;
}

function contentOf(cell: Cell): ICellData {
  if (cell.formula !== undefined) return { ...shownOf(cell), f: fromFileFormula(cell.formula) };
  return fileValue(cell.value) === "" ? {} : shownOf(cell);
}

/** An empty text that a formula gives is a text: without it the engine would read the cell as 0. */
function shownOf(cell: Cell): ICellData {
  const value = fileValue(cell.value);
  return { v: typeof value === "boolean" ? Number(value) : value, t: typeOf(value) };
}

function columnsOf(sheet: Worksheet, readStyle: ReadStyle): IWorksheetData["columnData"] {
  const columns: IWorksheetData["columnData"] = {};
  // A file may give all 16,384 columns a width at once.
  for (const { number, width, hidden, style } of (sheet.columns ?? []).slice(0, sheet.columnCount + spareLines)) {
    const own = readStyle(style);
    columns[number - 1] = {
      ...(width !== undefined && { w: columnPixels(width) }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
      ...(own && { s: own }),
    };
  }
  return columns;
}

function rowsOf(sheet: Worksheet): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  for (const { number, height, hidden } of rowsIn(sheet))
    rows[number - 1] = {
      ...(height !== undefined && { h: Math.round(height * pixelsPerPoint), ia: BooleanNumber.FALSE }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  return rows;
}
