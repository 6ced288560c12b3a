import { StaffingLayout } from "../layout/staffing";
import type { Area } from "../plan/address";
import { isFormula } from "../plan/isFormula";
import { refersTo } from "../plan/refersTo";
import { type IntervalMinutes, usualInterval } from "../request/intervals";
import type { TypedInputs } from "../request/typedInputs";
import { entryAt } from "./entryAt";
import type { StandingComparison } from "./readStanding";
import type { Recognised } from "./recognise";
import type { Unplaced } from "./rewriting";
import type { StandingEntry } from "./usersCells";

/**
 * What is typed, with its figure in place of each formula in the week that reads other cells of the week, and those formulas: once the
 * intervals have another length they would take part of what has been parted already.
 */
export function withoutWeekReaders(
  standing: StandingComparison,
  typed: TypedInputs,
  to: IntervalMinutes = usualInterval,
): { readonly typed: TypedInputs; readonly lost: readonly Unplaced[] } {
  const { intervalMinutes = usualInterval, options } = standing.request;
  const sheet = standing.sheets.find(({ id }) => id === "staffing");
  const lines = standing.recognised.get("staffing");
  const { staffing } = typed;
  if (intervalMinutes === to || !staffing || !sheet || !lines) return { typed, lost: [] };

  const { shape: planned } = new StaffingLayout(options.length, intervalMinutes);
  const week = standingArea(planned, lines);
  const entries: StandingEntry[] = [];
  const shape = staffing.shape.map((days, interval) =>
    days.map((weight, day) => {
      if (!isFormula(weight) || !refersTo(weight, sheet.title, week)) return weight;
      const [row, column] = [planned.row + interval, planned.column + day];
      const entry = entryAt(sheet, lines, row, column);
      if (entry) entries.push(entry);
      const shown = standing.places.staffing?.shown[row]?.[column];
      return typeof shown === "number" ? shown : null;
    }),
  );
  if (entries.length === 0) return { typed, lost: [] };
  return { typed: { ...typed, staffing: { ...staffing, shape } }, lost: [{ title: sheet.title, entries }] };
}

/** A planned area where it stands, from its first line to its last. */
function standingArea({ row, column, rows, columns }: Area, lines: Recognised): Area {
  const down = span(lines.rows.slice(row, row + rows));
  const across = span(lines.columns.slice(column, column + columns));
  return { row: down.first, rows: down.count, column: across.first, columns: across.count };
}

function span(lines: readonly (number | undefined)[]): { first: number; count: number } {
  const there = lines.filter((line) => line !== undefined);
  const first = Math.min(...there);
  return there.length === 0 ? { first: 0, count: 0 } : { first, count: Math.max(...there) - first + 1 };
}
