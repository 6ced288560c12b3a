import { type Cell, type CellValueInput, type Row, type Worksheet } from "@cj-tech-master/excelts";
import type { IStyleData } from "@univerjs/core";
import { type Area, boundingArea, formatArea } from "../grid/a1";
import type { CellValue } from "../grid/cellStore";
import type { Grid } from "../grid/grid";
import { fromUniverStyle } from "../grid/styles";
import type { LinkStore } from "../model/linkStore";
import type { FileColors } from "./fileColors";
import { fromFileFormula, toFileFormula } from "./fileFormula";
import { fromFileStyle, toFileStyle } from "./fileStyle";
import { cellsIn, fileValue, isMergedAway, rowsIn } from "./sheetContent";

/** What Excel shows in place of an answer. */
const errorCode = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!)$/;

/** What the cells of a file are written from. */
export interface CellSource {
  readonly grid: Grid;
  readonly links: LinkStore;
  readonly colors: FileColors;
  isAddinFunction(name: string): boolean;
}

/** Puts the cells of a sheet into its sheet of the file. A cell that is as the file has it is left alone. */
export function putCells(source: CellSource, sheetId: string, sheet: Worksheet): void {
  const { grid } = source;
  const used = [grid.cells.usedArea(sheetId, false), areaOf(sheet)].filter((area) => area !== null);
  if (used.length === 0) return;
  const { top, left, bottom, right } = used.reduce(boundingArea);
  const styled = new StyleWriter(source);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const known = sheet.findCell(row + 1, column + 1);
      if (known && isMergedAway(known)) continue;
      const content = contentOf(source, sheetId, row, column);
      const own = grid.cells.ownStyle(sheetId, row, column);
      if (!known && content === null && own === null) continue;
      const cell = known ?? sheet.getCell(row + 1, column + 1);
      if (!isSame(cell, content)) cell.value = content;
      if (own !== null || known) styled.put(cell, own ?? {}, grid.cells.style(sheetId, row, column));
    }
}

function areaOf(sheet: Worksheet): Area | null {
  const filled = rowsIn(sheet).flatMap((row: Row) => cellsIn(row));
  const areas = filled.map(({ row, col }) => ({ top: row - 1, bottom: row - 1, left: col - 1, right: col - 1 }));
  return areas.length === 0 ? null : areas.reduce(boundingArea);
}

/** What a cell holds, as a file takes it: null where it holds nothing. */
function contentOf(source: CellSource, sheetId: string, row: number, column: number): CellValueInput {
  const { grid, links, isAddinFunction } = source;
  const value = grid.cells.value(sheetId, row, column);
  const formula = grid.cells.ownFormula(sheetId, row, column);
  const placed = links.find(sheetId, row, column)?.link;
  const target = placed?.documentReference ? `#${placed.documentReference}` : placed?.address;
  const link =
    target === undefined ? {} : { hyperlink: target, ...(placed?.screenTip && { tooltip: placed.screenTip }) };
  if (formula === null) {
    if (target !== undefined) return { text: String(value), ...link } as CellValueInput;
    return value === "" ? null : asFileValue(value);
  }
  // What is blank elsewhere is 0 as the answer of a formula.
  const plain = { formula: toFileFormula(formula, isAddinFunction), result: asFileValue(value), ...link };
  const spill = grid.cells.spillArea(sheetId, row, column);
  const callsAddin = [...formula.matchAll(/[A-Z_][A-Z0-9_.]*(?=\()/gi)].some(([name]) =>
    isAddinFunction(name.toUpperCase()),
  );
  if (!spill && !callsAddin) return plain;
  // Excel keeps a formula that may answer an array as a dynamic one, with the area it fills.
  const ref = formatArea(spill ?? { top: row, bottom: row, left: column, right: column });
  return { ...plain, ref, shareType: "array", isDynamicArray: true };
}

/** A value as the library takes it, for which an error is no text. */
function asFileValue(value: CellValue): CellValue | { error: "#N/A" } {
  return typeof value === "string" && errorCode.test(value) ? { error: value as "#N/A" } : value;
}

/** Whether a cell of the file shows the same already: rich text, dates and the kind of an array formula are kept then. */
function isSame(cell: Cell, content: CellValueInput): boolean {
  if (typeof content === "object" && content !== null && "formula" in content) {
    const isFormula =
      cell.formula !== undefined && fromFileFormula(cell.formula) === fromFileFormula(content.formula ?? "");
    return (
      isFormula &&
      cell.hyperlink === (content as { hyperlink?: string }).hyperlink &&
      fileValue(cell.value) === fileValue(content)
    );
  }
  if (cell.formula !== undefined) return false;
  const target =
    typeof content === "object" && content !== null && "hyperlink" in content ? content.hyperlink : undefined;
  return fileValue(cell.value) === fileValue(content) && cell.hyperlink === target;
}

/** Writes styles, each of which is translated once. */
class StyleWriter {
  private readonly made = new Map<string, Cell["style"]>();
  private readonly read = new Map<string, string>();

  constructor(private readonly source: CellSource) {}

  /** Gives a cell its looks, unless the file has them already: what the grid does not draw is kept then. */
  put(cell: Cell, own: IStyleData, whole: IStyleData): void {
    if (this.looksOfFile(cell.style) === looks(own)) return;
    const key = JSON.stringify(whole);
    const style = this.made.get(key) ?? toFileStyle(whole);
    this.made.set(key, style);
    cell.style = style;
  }

  private looksOfFile(style: Cell["style"]): string {
    const key = JSON.stringify(style);
    const known = this.read.get(key) ?? looks(fromFileStyle(style, this.source.colors));
    this.read.set(key, known);
    return known;
  }
}

/** What there is to see of a style. */
function looks(style: IStyleData): string {
  const lines = Object.entries(style.bd ?? {}).filter(([, line]) => line);
  return JSON.stringify([fromUniverStyle(style), style.st?.s ?? 0, lines.sort(([a], [b]) => a.localeCompare(b))]);
}
