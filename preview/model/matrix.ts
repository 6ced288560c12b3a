import { columnCount, rowCount } from "../grid/a1";
import type { Area } from "../grid/a1";
import { invalidArgument } from "../wire/officeError";

/** Beyond this, Excel too answers null for the values of a range instead of the values. */
const mostCellsToRead = 5_000_000;

/** Reads every cell of an area into rows; null where there are too many. */
export function readMatrix<Value>(area: Area, read: (row: number, column: number) => Value): Value[][] | null {
  if (rowCount(area) * columnCount(area) > mostCellsToRead) return null;
  return Array.from({ length: rowCount(area) }, (_, y) =>
    Array.from({ length: columnCount(area) }, (_, x) => read(area.top + y, area.left + x)),
  );
}

/** Writes rows of values of the area's own shape, or one value to all its cells; null leaves a cell as it is. */
export function writeMatrix(area: Area, values: unknown, write: (row: number, column: number, value: unknown) => void) {
  const rows = Array.isArray(values) ? shapedLike(area, values) : null;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = rows ? rows[row - area.top]![column - area.left] : values;
      if (value !== null && value !== undefined) write(row, column, value);
    }
  }
}

function shapedLike(area: Area, values: unknown[]): unknown[][] {
  const rows = values.map((row) => (Array.isArray(row) ? row : [row]));
  const fits = rows.length === rowCount(area) && rows.every((row) => row.length === columnCount(area));
  if (!fits) {
    const given = `${rows.length} x ${rows[0]?.length ?? 0}`;
    throw invalidArgument(`the array is ${given}, the range ${rowCount(area)} x ${columnCount(area)}`);
  }
  return rows;
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

/** The value all cells share, as Excel answers for a range: null where they differ. */
export function common<Value>(area: Area, read: (row: number, column: number) => Value): Value | null {
  const first = read(area.top, area.left);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (read(row, column) !== first) return null;
    }
  }
  return first;
}
