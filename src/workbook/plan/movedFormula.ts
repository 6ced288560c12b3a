import { columnLetters, lastColumn, lastRow, onSheet } from "./address";
import { type Corner, type Reference, rewriteReferences } from "./references";

/** Where each row or column of a sheet goes; undefined for one that is taken away. */
export type LineMap = (line: number) => number | undefined;

/** Where the cells of a sheet go, and what the sheet is called then. */
export interface SheetMove {
  readonly title: string;
  readonly rows: LineMap;
  readonly columns: LineMap;
}

/** What moves, by the title that a sheet has in formulas now; undefined for a sheet that stays as it is. */
export type Moves = (title: string) => SheetMove | undefined;

/**
 * A formula that refers to the same cells after they have moved. A range keeps those of its cells that stay; a reference to
 * cells that are all taken away, or pushed off the sheet, becomes #REF!, as it does in Excel.
 */
export function movedFormula(formula: string, home: string, moves: Moves): string {
  return rewriteReferences(formula, (reference, text) => {
    const move = moves(reference.title ?? home);
    if (!move) return text;
    const cells = movedCells(reference, move);
    if (cells === undefined) return "#REF!";
    return reference.title === undefined ? cells : onSheet(move.title, cells);
  });
}

function movedCells({ first, last }: Reference, move: SheetMove): string | undefined {
  const rows = upTo(lastRow, move.rows);
  const columns = upTo(lastColumn, move.columns);
  if (!last) {
    const corner = { ...first, ...moved(first.row, rows, "row"), ...moved(first.column, columns, "column") };
    const isGone = corner.row === undefined || corner.column === undefined;
    return isGone ? undefined : write(corner);
  }
  const down = movedSpan(first.row, last.row, rows);
  const across = movedSpan(first.column, last.column, columns);
  if (down === null || across === null) return undefined;
  const corner = (from: Corner, end: 0 | 1): Corner => ({
    ...from,
    ...(down && { row: down[end] }),
    ...(across && { column: across[end] }),
  });
  return `${write(corner(first, 0))}:${write(corner(last, 1))}`;
}

function upTo(most: number, map: LineMap): LineMap {
  return (line) => {
    const to = map(line);
    return to !== undefined && to <= most ? to : undefined;
  };
}

function moved(line: number | undefined, map: LineMap, axis: "row" | "column") {
  return line === undefined ? {} : { [axis]: map(line) };
}

/** The first and last line of those that stay; null where none does, undefined for a whole column or row. */
function movedSpan(first: number | undefined, last: number | undefined, map: LineMap) {
  if (first === undefined || last === undefined) return undefined;
  const step = first <= last ? 1 : -1;
  const nearest = (from: number, to: number, towards: number) => {
    for (let line = from; line !== to + towards; line += towards) if (map(line) !== undefined) return map(line);
    return undefined;
  };
  const start = nearest(first, last, step);
  const end = nearest(last, first, -step);
  return start === undefined || end === undefined ? null : ([start, end] as const);
}

function write({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const letters = column === undefined ? "" : `${isColumnFixed ? "$" : ""}${columnLetters(column)}`;
  return letters + (row === undefined ? "" : `${isRowFixed ? "$" : ""}${row + 1}`);
}
