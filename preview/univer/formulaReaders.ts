import type { IRange } from "@univerjs/core";

/** Columns of a sheet, as many as there can be. */
const columnCount = 16_384;
/** What is asked for more rows than these is looked for among all areas at once. */
const mostRows = 20;

/** The number of a cell in its sheet. */
export const cellNumber = (row: number, column: number) => row * columnCount + column;

/** The cells of an area: those of them alone that are known, where it has more cells than are. */
export function cellsOf(range: IRange, known: ReadonlyMap<number, unknown>): number[] {
  const { startRow, startColumn, endRow, endColumn } = wholeLines(range);
  const [height, width] = [endRow - startRow + 1, endColumn - startColumn + 1];
  if (height * width <= known.size)
    return Array.from({ length: height * width }, (_, at) =>
      cellNumber(startRow + Math.floor(at / width), startColumn + (at % width)),
    );
  return [...known.keys()].filter((cell) => {
    const [row, column] = [Math.floor(cell / columnCount), cell % columnCount];
    return startRow <= row && row <= endRow && startColumn <= column && column <= endColumn;
  });
}

interface Area<Reader> extends IRange {
  readonly readers: Reader[];
}

/** What reads the cells of a sheet: formulas, each by the cells and the areas that it mentions. */
export class FormulaReaders<Reader> {
  private readonly ofCells = new Map<number, Reader[]>();
  private readonly areas = new Map<string, Area<Reader>>();
  private readonly areasOfRows = new Map<number, Area<Reader>[]>();

  add(reader: Reader, range: IRange): void {
    const { startRow, startColumn, endRow, endColumn } = wholeLines(range);
    if (startRow === endRow && startColumn === endColumn) {
      const cell = cellNumber(startRow, startColumn);
      const known = this.ofCells.get(cell);
      if (known) known.push(reader);
      else this.ofCells.set(cell, [reader]);
      return;
    }
    const key = `${startRow} ${startColumn} ${endRow} ${endColumn}`;
    const known = this.areas.get(key);
    if (known) known.readers.push(reader);
    else this.areas.set(key, { startRow, startColumn, endRow, endColumn, readers: [reader] });
  }

  /** What reads a cell, each as often as it mentions it. */
  ofCell(row: number, column: number): Reader[] {
    const readers = [...(this.ofCells.get(cellNumber(row, column)) ?? [])];
    for (const area of this.areasIn(row))
      if (area.startColumn <= column && column <= area.endColumn) readers.push(...area.readers);
    return readers;
  }

  /** What reads any cell of an area. */
  ofArea(range: IRange): Set<Reader> {
    const { startRow, startColumn, endRow, endColumn } = wholeLines(range);
    const readers = new Set<Reader>();
    const take = (found: readonly Reader[]) => {
      for (const reader of found) readers.add(reader);
    };
    for (const cell of cellsOf(range, this.ofCells)) take(this.ofCells.get(cell) ?? []);
    const rows =
      endRow - startRow < mostRows ? Array.from({ length: endRow - startRow + 1 }, (_, y) => startRow + y) : [];
    const near = rows.length > 0 ? rows.flatMap((row) => this.areasIn(row)) : this.areas.values();
    for (const area of near) {
      const isBeside = area.startColumn > endColumn || area.endColumn < startColumn;
      if (!isBeside && area.startRow <= endRow && area.endRow >= startRow) take(area.readers);
    }
    return readers;
  }

  private areasIn(row: number): Area<Reader>[] {
    const known = this.areasOfRows.get(row);
    if (known) return known;
    const found = [...this.areas.values()].filter(({ startRow, endRow }) => startRow <= row && row <= endRow);
    this.areasOfRows.set(row, found);
    return found;
  }
}

/** Whole columns and rows are written without numbers for their ends. */
function wholeLines({ startRow, startColumn, endRow, endColumn }: IRange): IRange {
  return {
    startRow: startRow || 0,
    startColumn: startColumn || 0,
    endRow: Number.isNaN(endRow) ? Infinity : endRow,
    endColumn: Number.isNaN(endColumn) ? Infinity : endColumn,
  };
}
