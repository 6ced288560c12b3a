import type { Arrangement, Distribution } from "../catalogue/driver";
import { distributions } from "../catalogue/driver";
import { type DriverId, type RowId, drivers, isMovable } from "../catalogue/drivers";
import { isInDomain } from "../domain";
import { type Outcome, answer, noAnswer } from "../outcome";
import type { Vocabulary } from "../catalogue/vocabulary";
import { type Uncertainty, uncertaintyDomain } from "./assumptions";
import { type Cell, isBlank, isBlankText } from "./table";
import type { OptionColumn, TableHeader, UncertaintyColumns } from "./tableHeader";
import type { TableRow } from "./tableRows";
import { isTodaysCentre } from "./withFollowed";

/**
 * Reads how far each driver may vary for one option.
 *
 * Where the table has a low or a high column its blanks mean certain; without them, and for drivers without a row, the
 * catalogue's ends hold. A column `low <option>` overrides the row's end for that option.
 */
export function readUncertainty(
  option: OptionColumn,
  arrangement: Arrangement,
  rows: ReadonlyMap<RowId, TableRow>,
  header: TableHeader,
  vocabulary: Vocabulary,
): Outcome<ReadonlyMap<DriverId, Uncertainty>> {
  for (const id of ["arrangement", "country"] as const) {
    const row = rows.get(id);
    const read = row && readRow(id, id === "country" ? "shared" : "option", row, option, header, vocabulary);
    if (read?.ok === false) return read;
  }
  const uncertainty = new Map<DriverId, Uncertainty>();
  for (const { id, scope, low, high, distribution } of drivers) {
    const row = rows.get(id);
    const given = row ? readRow(id, scope, row, option, header, vocabulary) : answer<Partial<Uncertainty>>({});
    if (!given.ok) return given;
    const tableDecides = row !== undefined && (header.uncertainty.low ?? header.uncertainty.high) !== undefined;
    // Today's centre resolves what today's centre resolves: its resolution is certain until the option's own ends say otherwise.
    const isKnown = id === "first-contact-resolution" && isTodaysCentre(arrangement);
    if (isKnown && !hasOwnEnd(option, row)) continue;
    const ends = {
      low: given.value.low ?? (tableDecides ? 1 : (low ?? 1)),
      high: given.value.high ?? (tableDecides ? 1 : (high ?? 1)),
      distribution: given.value.distribution ?? distribution,
    };
    if (ends.distribution === "metalog" && !isMetalog(ends))
      return noAnswer({ kind: "metalogInfeasible", driver: id, low: ends.low, high: ends.high, row: row?.number ?? 1 });
    if (ends.low < 1 || ends.high > 1) uncertainty.set(id, ends);
  }
  return answer(uncertainty);
}

/** Whether the three-term metalog through P10 = low, median 1 and P90 = high rises everywhere. */
function isMetalog({ low, high }: Uncertainty): boolean {
  return Math.abs(high + low - 2) <= 0.6668 * (high - low);
}

/** Whether a column of the option alone says how far the row's driver may vary. */
function hasOwnEnd({ uncertainty: { low, high } }: OptionColumn, row: TableRow | undefined): boolean {
  return [low, high].some((column) => column !== undefined && row !== undefined && !isBlank(row.cells[column]));
}

/** What the row says for this option: its own columns first, then the table's. */
function readRow(
  driver: RowId,
  scope: "shared" | "option",
  row: TableRow,
  option: OptionColumn,
  header: TableHeader,
  vocabulary: Vocabulary,
): Outcome<Partial<Uncertainty>> {
  const common = readEnds(driver, row, header.uncertainty, vocabulary);
  if (!common.ok) return common;
  const { low, high, distribution } = option.uncertainty;
  if (scope === "shared") {
    const column = [low, high, distribution].find((part) => part !== undefined && !isBlankText(row.cells[part]));
    if (column !== undefined)
      return noAnswer({
        kind: "uncertaintyNotAllowed",
        driver,
        header: option.name,
        reason: "shared",
        place: { row: row.number, column: column + 1 },
      });
    return common;
  }
  const own = readEnds(driver, row, option.uncertainty, vocabulary);
  return own.ok ? answer({ ...common.value, ...own.value }) : own;
}

function readEnds(
  driver: RowId,
  row: TableRow,
  columns: UncertaintyColumns,
  vocabulary: Vocabulary,
): Outcome<Partial<Uncertainty>> {
  const ends: { low?: number; high?: number; distribution?: Distribution } = {};
  for (const part of ["low", "high"] as const) {
    const column = columns[part];
    if (column === undefined) continue;
    const end = readEnd(driver, part, row, column);
    if (!end.ok) return end;
    if (end.value !== null) ends[part] = end.value;
  }
  if (columns.distribution !== undefined) {
    const cell = row.cells[columns.distribution] ?? null;
    if (cell !== null && !isBlankText(cell)) {
      const found = vocabulary.distribution(String(cell));
      const place = { row: row.number, column: columns.distribution + 1 };
      if (found === undefined)
        return noAnswer({
          kind: "driverUnknownChoice",
          driver,
          header: "distribution",
          value: cell,
          allowed: distributions,
          place,
        });
      ends.distribution = found;
    }
  }
  return answer(ends);
}

function readEnd(driver: RowId, part: "low" | "high", row: TableRow, column: number): Outcome<number | null> {
  const cell: Cell | undefined = row.cells[column];
  const place = { row: row.number, column: column + 1 };
  if (!isMovable(driver)) {
    if (isBlankText(cell) || cell === 1) return answer(null);
    return noAnswer({ kind: "uncertaintyNotAllowed", driver, header: part, reason: "certain", place });
  }
  if (isBlank(cell)) return answer(null);
  if (typeof cell !== "number" || !Number.isFinite(cell))
    return noAnswer({ kind: "driverNotANumber", driver, header: part, value: cell ?? "", place });
  const domain = uncertaintyDomain[part];
  return isInDomain(cell, domain)
    ? answer(cell)
    : noAnswer({ kind: "driverOutsideDomain", driver, header: part, value: cell, domain, place });
}
