import { type Arrangement, type PriceUnit, arrangements } from "../catalogue/driver";
import { driverDomain } from "../catalogue/driverDomain";
import {
  type DriverId,
  type NumericDriver,
  type NumericDriverId,
  driverById,
  numericDrivers,
} from "../catalogue/drivers";
import { type Domain, isInDomain, isTimeOfDay } from "../domain";
import { type Outcome, answer, noAnswer } from "../outcome";
import type { Vocabulary } from "../catalogue/vocabulary";
import type { Assumptions, DriverValues, OptionAssumptions } from "./assumptions";
import { readUncertainty } from "./readUncertainty";
import { reservedOption } from "./reservedOption";
import { type Cell, isBlank, isBlankText } from "./table";
import { type OptionColumn, type TableHeader, readTableHeader } from "./tableHeader";
import { type TableRow, readTableRows } from "./tableRows";

type Rows = ReadonlyMap<DriverId | "arrangement", TableRow>;

/**
 * Reads an assumptions table: a header row, driver ids or names down the first column, an option in every column whose
 * header is not reserved. The rows stand in any order; a blank cell, and a driver without a row, takes the default of the
 * option's arrangement. What a real sheet has besides is skipped: titles above the header, headings, footnotes, the header
 * again, columns without anything.
 *
 * Faults: every `TableFault`, with the row and column inside the range.
 */
export function readAssumptions(table: readonly (readonly Cell[])[], vocabulary: Vocabulary): Outcome<Assumptions> {
  const header = readTableHeader(table, vocabulary);
  if (!header.ok) return header;
  const rows = readTableRows(table, header.value, vocabulary);
  if (!rows.ok) return rows;
  const misnamed = reservedOption(header.value, rows.value, vocabulary);
  if (misnamed) return noAnswer(misnamed);

  const shared = readShared(rows.value, header.value);
  if (!shared.ok) return shared;
  const options: OptionAssumptions[] = [];
  for (const [index, column] of header.value.options.entries()) {
    const option = readOption(index + 1, column, rows.value, header.value, shared.value, vocabulary);
    if (!option.ok) return option;
    options.push(option.value);
  }
  return answer({ options, driverNames: namesIn(rows.value, header.value) });
}

function namesIn(rows: Rows, { nameColumn }: TableHeader): ReadonlyMap<DriverId, string> {
  const names = new Map<DriverId, string>();
  for (const [id, { cells }] of rows) {
    const name = nameColumn === undefined ? null : cells[nameColumn];
    if (id !== "arrangement" && !isBlankText(name)) names.set(id, String(name).trim());
  }
  return names;
}

function readOption(
  number: number,
  column: OptionColumn,
  rows: Rows,
  header: TableHeader,
  shared: ReadonlyMap<DriverId, number>,
  vocabulary: Vocabulary,
): Outcome<OptionAssumptions> {
  const arrangement = readArrangement(number, column, rows.get("arrangement"), vocabulary);
  if (!arrangement.ok) return arrangement;
  const priceUnit = readPriceUnit(column, arrangement.value, rows.get("price-unit"), vocabulary);
  if (!priceUnit.ok) return priceUnit;
  const values = readValues(column, arrangement.value, rows, shared);
  if (!values.ok) return values;
  const uncertainty = readUncertainty(column, rows, header, vocabulary);
  if (!uncertainty.ok) return uncertainty;
  return answer({
    name: column.name,
    number,
    arrangement: arrangement.value,
    priceUnit: priceUnit.value,
    ...values.value,
    uncertainty: uncertainty.value,
  });
}

/** Without a cell of its own an option takes its header's arrangement; the first option is in-house when all else is silent. */
function readArrangement(
  number: number,
  { name, column }: OptionColumn,
  row: TableRow | undefined,
  vocabulary: Vocabulary,
): Outcome<Arrangement> {
  const cell = row?.cells[column] ?? null;
  if (row !== undefined && !isBlankText(cell) && cell !== null) {
    const found = vocabulary.arrangement(String(cell));
    if (found) return answer(found);
    const place = { row: row.number, column: column + 1 };
    return noAnswer({
      kind: "driverUnknownChoice",
      driver: "arrangement",
      header: name,
      value: cell,
      allowed: arrangements,
      place,
    });
  }
  const byHeader = vocabulary.arrangement(name);
  if (byHeader) return answer(byHeader);
  return number === 1
    ? answer("in-house")
    : noAnswer({ kind: "arrangementMissing", option: name, allowed: arrangements });
}

function readPriceUnit(
  { name, column }: OptionColumn,
  arrangement: Arrangement,
  row: TableRow | undefined,
  vocabulary: Vocabulary,
): Outcome<PriceUnit> {
  const cell = row?.cells[column] ?? null;
  const { defaults, domain } = driverById["price-unit"];
  if (row === undefined || isBlankText(cell) || cell === null) return answer(defaults[arrangement]);
  const found = vocabulary.priceUnit(String(cell));
  if (found) return answer(found);
  const place = { row: row.number, column: column + 1 };
  return noAnswer({
    kind: "driverUnknownChoice",
    driver: "price-unit",
    header: name,
    value: cell,
    allowed: domain,
    place,
  });
}

/** The shared drivers that the table gives. The currency rate comes first: how much money may be follows it. */
function readShared(rows: Rows, header: TableHeader): Outcome<ReadonlyMap<DriverId, number>> {
  const shared = new Map<DriverId, number>();
  const isRate = ({ id }: NumericDriver) => id === "default-currency-rate";
  for (const driver of [...numericDrivers.filter(isRate), ...numericDrivers]) {
    const row = rows.get(driver.id);
    if (driver.scope !== "shared" || row === undefined) continue;
    const value = readSharedRow(driver.id, row, header, rateIn(shared));
    if (!value.ok) return value;
    if (value.value !== null) shared.set(driver.id, value.value);
  }
  return answer(shared);
}

function rateIn(shared: ReadonlyMap<DriverId, number>): number {
  return shared.get("default-currency-rate") ?? 1;
}

/** The one value of the row, in whichever columns it stands; null where it stands in none. */
function readSharedRow(
  driver: NumericDriverId,
  row: TableRow,
  header: TableHeader,
  currencyRate: number,
): Outcome<number | null> {
  let first: { value: number; column: number } | undefined;
  for (const { name, column } of header.options) {
    const value = readNumber(driver, name, row, column, currencyRate);
    if (!value.ok) return value;
    if (value.value === null) continue;
    if (first !== undefined && first.value !== value.value)
      return noAnswer({
        kind: "sharedValuesDiffer",
        driver,
        value: value.value,
        place: { row: row.number, column: column + 1 },
        firstValue: first.value,
        firstPlace: { row: row.number, column: first.column + 1 },
      });
    first ??= { value: value.value, column };
  }
  return answer(first?.value ?? null);
}

function readValues(
  { name, column }: OptionColumn,
  arrangement: Arrangement,
  rows: Rows,
  shared: ReadonlyMap<DriverId, number>,
): Outcome<Pick<OptionAssumptions, "values" | "defaulted">> {
  const currencyRate = rateIn(shared);
  const values: Partial<Record<NumericDriverId, number>> = {};
  const defaulted = new Set<NumericDriverId>();
  for (const driver of numericDrivers) {
    const row = rows.get(driver.id);
    const given =
      driver.scope === "shared" || row === undefined
        ? answer(shared.get(driver.id) ?? null)
        : readNumber(driver.id, name, row, column, currencyRate);
    if (!given.ok) return given;
    const byDefault = driver.defaults[arrangement] * (driver.money ? currencyRate : 1);
    values[driver.id] = given.value ?? byDefault;
    if (given.value === null) defaulted.add(driver.id);
  }
  // Copied, because an object filled key by key is slow to read and to copy, and every calculation does both.
  return answer({ values: { ...values } as DriverValues, defaulted });
}

/** The number in a cell, null when it is blank. */
function readNumber(
  driver: NumericDriverId,
  header: string,
  row: TableRow,
  column: number,
  currencyRate: number,
): Outcome<number | null> {
  const cell = row.cells[column];
  if (isBlank(cell)) return answer(null);
  const place = { row: row.number, column: column + 1 };
  if (typeof cell !== "number" || !Number.isFinite(cell))
    return noAnswer({ kind: "driverNotANumber", driver, header, value: cell ?? "", place });
  const domain = driverDomain(driver, currencyRate);
  if (isInDomain(cell, domain)) return answer(cell);
  const fault = { driver, header, value: cell, place };
  const asTime: Domain = { ...domain, time: "seconds" };
  return driverById[driver].unit === "seconds" && isTimeOfDay(cell, asTime)
    ? noAnswer({ kind: "driverTimeOfDay", ...fault, domain: asTime })
    : noAnswer({ kind: "driverOutsideDomain", ...fault, domain });
}
