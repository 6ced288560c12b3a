import type { Area } from "../plan/address";
import { markOf } from "./alignLines";
import { callsUs } from "../plan/callsUs";
import type { PlannedCell, SheetPlan } from "../plan/plan";
import type { Recognised } from "./recognise";
import type { Placement } from "./spreadPlan";
import type { StandingCell, StandingSheet } from "./standingSheet";

/** What the user has put on a sheet of ours beside what the add-in reads, and where it goes. */
export interface UsersCells {
  readonly placed: readonly UsersCell[];
  /** What has no place on the sheet any more. */
  readonly unplaced: readonly StandingEntry[];
}

export interface UsersCell extends StandingEntry {
  readonly to: { readonly row: number; readonly column: number };
}

export interface StandingEntry {
  readonly row: number;
  readonly column: number;
  readonly cell: StandingCell;
  readonly numberFormat: string;
  /** What the cell belongs to, in the words of its row and its option. */
  readonly what?: string;
}

/** From which plan a sheet is written anew, and to which. */
export interface PlansOfSheet {
  /** The plan the sheet was written from. */
  readonly before: SheetPlan;
  /** Whether it was written from just that plan: otherwise all that stands in our tables passes for ours. */
  readonly isKnown: boolean;
  /** The plan that it is written from now, spread out. */
  readonly after: SheetPlan;
  readonly placement: Placement;
  /** The planned cells that a hand-off fills. */
  readonly handedOff?: readonly Area[];
}

/**
 * Sorts out every cell that is neither as the add-in wrote it nor one of the inputs it reads: in added rows and columns, beside
 * and below our tables, in our empty cells, and over our own labels and formulas.
 */
export function usersCells(
  standing: StandingSheet,
  { rows, columns, gone }: Recognised,
  { before, isKnown, after, placement, handedOff = [] }: PlansOfSheet,
): UsersCells {
  const plannedRow = inverse(rows);
  const plannedColumn = inverse(columns);
  const read = covered([...before.inputs, ...before.spills, ...handedOff]);
  const taken = covered([...after.inputs, ...after.spills]);
  const placed: UsersCell[] = [];
  const unplaced: StandingEntry[] = [];
  for (const [row, line] of standing.cells.entries())
    for (const [column, cell] of line.entries()) {
      if (cell === null || isOurs(row, column, cell)) continue;
      const entry = { row, column, cell, numberFormat: standing.numberFormats[row]?.[column] ?? "General" };
      const to = destination(row, column);
      if (to) placed.push({ ...entry, to });
      else unplaced.push(labelled(entry, standing));
    }
  return { placed, unplaced };

  function isOurs(row: number, column: number, cell: StandingCell): boolean {
    const [r, c] = [plannedRow.get(row), plannedColumn.get(column)];
    if (c !== undefined && gone?.has(row)) return true;
    if (r === undefined || c === undefined) return false;
    return !isKnown || read.has(key(r, c)) || isAsWritten(before.cells[r]?.[c] ?? null, cell);
  }

  function destination(row: number, column: number): UsersCell["to"] | undefined {
    const [r, c] = [placement.rows.present[row], placement.columns.present[column]];
    if (r === undefined || c === undefined) return undefined;
    const isFree = !taken.has(key(r, c)) && (after.cells[r]?.[c] ?? null) === null;
    return isFree ? { row: r, column: c } : undefined;
  }
}

/** The entry with the words that its row begins with, where it has any. */
function labelled(entry: StandingEntry, { values }: StandingSheet): StandingEntry {
  const what = entry.column === 0 ? "" : String(values[entry.row]?.[0] ?? "");
  return what === "" ? entry : { ...entry, what };
}

/** One of our functions may have been frozen to its value, and Excel may spell a formula otherwise. */
function isAsWritten(planned: PlannedCell, cell: StandingCell): boolean {
  if (planned === cell || callsUs(planned)) return true;
  return typeof planned === "string" && typeof cell === "string" && markOf(planned) === markOf(cell);
}

function inverse(lines: readonly (number | undefined)[]): Map<number, number> {
  return new Map(lines.flatMap((line, planned) => (line === undefined ? [] : [[line, planned]])));
}

const key = (row: number, column: number) => row * 2 ** 14 + column;

function covered(areas: readonly Area[]): Set<number> {
  const keys = new Set<number>();
  for (const { row, column, rows, columns } of areas)
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) keys.add(key(r, c));
  return keys;
}
