import { type Area, areaAddress } from "../workbook/address";
import { relativeFormula } from "../workbook/relativeFormula";
import type { StandingCell } from "../workbook/standingSheet";

/** Rows from A1; undefined leaves a cell as it is, null empties it. */
export type CellChanges = readonly (readonly (StandingCell | undefined)[])[];

/** From this many cells on, a block costs less as a request of its own than as cells of the sheet's. */
const leastCells = 4;

/**
 * Queues the content of a sheet. Formulas that are copies of one another go once for their whole block, everything else in
 * one piece.
 */
export function writeCells(target: Excel.Worksheet, cells: CellChanges): void {
  const left = cells.map((row) => [...row]);
  const copies = cells.map((row, r) =>
    row.map((cell, c) =>
      typeof cell === "string" && cell.startsWith("=") ? relativeFormula(cell, r, c) : undefined,
    ),
  );
  for (const { area, value } of blocksOf(copies)) {
    if (area.rows * area.columns < leastCells) continue;
    // One text for all cells: office.js takes it, though its types say otherwise.
    target.getRange(areaAddress(area)).formulasR1C1 = value as unknown as string[][];
    for (const row of left.slice(area.row, area.row + area.rows)) row.fill(undefined, area.column, area.column + area.columns);
  }
  const rest = boundsOf(left);
  if (!rest) return;
  // Excel leaves a cell as it is where it is given null.
  target.getRange(areaAddress(rest)).formulas = left
    .slice(rest.row, rest.row + rest.rows)
    .map((row) =>
      Array.from({ length: rest.columns }, (_, c) => {
        const cell = row[rest.column + c];
        return cell === undefined ? null : (cell ?? "");
      }),
    );
}

/** Queues number formats, once for each block that has one; undefined leaves a cell's as it is. */
export function writeNumberFormats(
  target: Excel.Worksheet,
  formats: readonly (readonly (string | undefined)[])[],
): void {
  for (const { area, value } of blocksOf(formats))
    target.getRange(areaAddress(area)).numberFormat = value as unknown as string[][];
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
function boundsOf(cells: CellChanges): Area | undefined {
  const rows = cells.flatMap((row, r) => (row.some((cell) => cell !== undefined) ? [r] : []));
  const first = rows[0];
  if (first === undefined) return undefined;
  const columns = cells.flatMap((row) => row.flatMap((cell, c) => (cell === undefined ? [] : [c])));
  const left = columns.reduce((least, column) => Math.min(least, column), Infinity);
  const right = columns.reduce((most, column) => Math.max(most, column), 0);
  return { row: first, column: left, rows: (rows.at(-1) ?? first) - first + 1, columns: right - left + 1 };
}
