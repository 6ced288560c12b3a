import { type Area, areaAddress } from "../../workbook/plan/address";
import { isFormula } from "../../workbook/plan/isFormula";
import { relativeFormula } from "../../workbook/plan/relativeFormula";
import type { CellChanges } from "../../workbook/standing/sheetChange";
import { inStrips, rangeCost } from "../payload/inParts";

/**
 * Queues the content of a sheet. Formulas that are copies of one another go once for their whole block, everything else in
 * as few pieces as may be; answers how many characters each takes in a request.
 */
export function* writeCells(target: Excel.Worksheet, cells: CellChanges): Generator<number> {
  const copies = cells.map((row, r) =>
    row.map((cell, c) => (isFormula(cell) ? relativeFormula(cell, r, c) : undefined)),
  );
  const rest = cells.map((row) => [...row]);
  const blocks = blocksOf(copies).filter(isWorthARange);
  for (const { area, value } of blocks) {
    // One text for all cells: office.js takes it, though its types say otherwise.
    target.getRange(areaAddress(area)).formulasR1C1 = value as unknown as string[][];
    takeOut(rest, area);
  }
  yield lengthOfBlocks(blocks);
  for (const { area, rows, characters } of strips(rest, (cell) => cell ?? "")) {
    target.getRange(areaAddress(area)).formulas = rows;
    yield characters;
  }
}

function lengthOfBlocks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { value }) => sum + rangeCost + value.length, 0);
}

/** Queues number formats, large blocks of one format on their own; undefined leaves a cell's as it is. Answers as `writeCells` does. */
export function* writeNumberFormats(
  target: Excel.Worksheet,
  formats: readonly (readonly (string | undefined)[])[],
): Generator<number> {
  const rest = formats.map((row) => [...row]);
  const blocks = blocksOf(formats).filter(isWorthARange);
  for (const { area, value } of blocks) {
    target.getRange(areaAddress(area)).numberFormat = value as unknown as string[][];
    takeOut(rest, area);
  }
  yield lengthOfBlocks(blocks);
  for (const { area, rows, characters } of strips(rest, (format) => format)) {
    target.getRange(areaAddress(area)).numberFormat = rows as string[][];
    yield characters;
  }
}

function isWorthARange({ area, value }: Block): boolean {
  return (area.rows * area.columns - 1) * value.length > rangeCost;
}

function takeOut(cells: unknown[][], { row, column, rows, columns }: Area): void {
  for (const line of cells.slice(row, row + rows)) line.fill(undefined, column, column + columns);
}

/** All that is left to write, from the first cell to the last, as far as one piece takes it. */
function strips<Cell>(cells: readonly (readonly (Cell | undefined)[])[], written: (cell: Cell) => unknown) {
  const bounds = boundsOf(cells);
  if (!bounds) return [];
  return inStrips(cut(cells, bounds, written)).map(({ first, rows, characters }) => ({
    area: { ...bounds, row: bounds.row + first, rows: rows.length },
    rows,
    characters,
  }));
}

/** Excel leaves a cell as it is where it is given null. */
function cut<Cell>(
  cells: readonly (readonly (Cell | undefined)[])[],
  { row, column, rows, columns }: Area,
  written: (cell: Cell) => unknown,
): unknown[][] {
  return cells.slice(row, row + rows).map((line) =>
    Array.from({ length: columns }, (_, index) => {
      const cell = line[column + index];
      return cell === undefined ? null : written(cell);
    }),
  );
}

interface Block {
  area: Area;
  readonly value: string;
}

/** Rectangles of equal values: strips along the rows, joined with those just above them. */
function blocksOf(cells: readonly (readonly (string | undefined)[])[]): Block[] {
  const blocks: Block[] = [];
  let above = new Map<string, Block>();
  for (const [row, line] of cells.entries()) {
    const here = new Map<string, Block>();
    for (const strip of stripsOf(line, row)) {
      const place = `${strip.area.column} ${strip.area.columns} ${strip.value}`;
      const block = above.get(place) ?? strip;
      if (block === strip) blocks.push(block);
      else block.area = { ...block.area, rows: block.area.rows + 1 };
      here.set(place, block);
    }
    above = here;
  }
  return blocks;
}

function stripsOf(line: readonly (string | undefined)[], row: number): Block[] {
  const strips: Block[] = [];
  for (const [column, value] of line.entries()) {
    const last = strips.at(-1);
    if (value === undefined) continue;
    if (last?.value === value && last.area.column + last.area.columns === column)
      last.area = { ...last.area, columns: last.area.columns + 1 };
    else strips.push({ area: { row, column, rows: 1, columns: 1 }, value });
  }
  return strips;
}

/** The smallest rectangle that holds all cells to write. */
function boundsOf(cells: readonly (readonly unknown[])[]): Area | undefined {
  const isWritten = (cell: unknown) => cell !== undefined;
  const rows = cells.flatMap((row, r) => (row.some(isWritten) ? [r] : []));
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const written = cells.slice(first, last + 1).filter((row) => row.some(isWritten));
  const left = Math.min(...written.map((row) => row.findIndex(isWritten)));
  const right = Math.max(...written.map((row) => row.findLastIndex(isWritten)));
  return { row: first, column: left, rows: last - first + 1, columns: right - left + 1 };
}
