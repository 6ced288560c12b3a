import type { StandingCell } from "../../src/workbook/standing/standingSheet";

/** Cells after changes have been written over them: undefined leaves a cell as it is, null empties it. */
export function written(
  cells: readonly (readonly StandingCell[])[],
  changes: readonly (readonly (StandingCell | undefined)[])[],
): StandingCell[][] {
  const height = Math.max(cells.length, changes.length);
  const width = Math.max(0, ...cells.map((row) => row.length), ...changes.map((row) => row.length));
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => {
      const change = changes[r]?.[c];
      return change === undefined ? (cells[r]?.[c] ?? null) : change;
    }),
  );
}
