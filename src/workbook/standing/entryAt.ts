import type { Recognised } from "./recognise";
import type { StandingSheet } from "./standingSheet";
import type { StandingEntry } from "./usersCells";

/** What stands in a planned cell of a sheet, with the label of its row; null where the cell is empty or gone. */
export function entryAt(
  { cells, values, numberFormats }: StandingSheet,
  lines: Recognised,
  plannedRow: number,
  plannedColumn: number,
): Required<StandingEntry> | null {
  const [row, column] = [lines.rows[plannedRow], lines.columns[plannedColumn]];
  const cell = row === undefined || column === undefined ? null : (cells[row]?.[column] ?? null);
  if (row === undefined || column === undefined || cell === null) return null;
  const numberFormat = numberFormats[row]?.[column] ?? "General";
  return { row, column, cell, what: String(values[row]?.[0] ?? ""), numberFormat };
}
