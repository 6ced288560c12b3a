import { type Arrangement, type PriceUnit, arrangements } from "../catalogue/driver";
import { defaultRate } from "../catalogue/catalogueDefault";
import { type Country, countries } from "../catalogue/country";
import { driverDomain } from "../catalogue/driverDomain";
import { type DriverId, type NumericDriverId, type RowId, driverById, numericDrivers } from "../catalogue/drivers";
import { type Domain, isInDomain, isTimeOfDay } from "../domain";
import type { Place, Typed } from "../fault";
import { type Outcome, answer, noAnswer } from "../outcome";
import type { Vocabulary } from "../catalogue/vocabulary";
import { type Assumptions, type DriverValues, type OptionAssumptions, isFollowing } from "./assumptions";
import { defaultValue } from "./defaultValue";
import { readUncertainty } from "./readUncertainty";
import { reservedOption } from "./reservedOption";
import { type Cell, isBlank, isBlankText } from "./table";
import { type OptionColumn, type TableHeader, readTableHeader } from "./tableHeader";
import { type TableRow, readTableRows } from "./tableRows";
import { withFollowed } from "./withFollowed";
import { withForecast } from "./withForecast";

type Rows = ReadonlyMap<RowId, TableRow>;

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

  const country = readCountry(rows.value.get("country"), header.value, vocabulary);
  if (!country.ok) return country;
  const shared = readShared(rows.value, header.value, country.value);
  if (!shared.ok) return shared;
  const options: OptionAssumptions[] = [];
  for (const [index, column] of header.value.options.entries()) {
    const table = { rows: rows.value, header: header.value, shared: shared.value, country: country.value, vocabulary };
    const option = readOption(index + 1, column, table);
    if (!option.ok) return option;
    options.push(withForecast(withFollowed({ ...option.value, first: options[0] ?? null, forecastUnits: 0 })));
  }
  return answer({ options, driverNames: namesIn(rows.value, header.value) });
}

function namesIn(rows: Rows, { nameColumn }: TableHeader): ReadonlyMap<DriverId, string> {
  const names = new Map<DriverId, string>();
  for (const [id, { cells }] of rows) {
    const name = nameColumn === undefined ? null : cells[nameColumn];
    if (id !== "arrangement" && id !== "country" && !isBlankText(name)) names.set(id, String(name).trim());
  }
  return names;
}

/** What all options of a table have in common. */
interface Table {
  readonly rows: Rows;
  readonly header: TableHeader;
  readonly shared: ReadonlyMap<DriverId, number>;
  readonly country: Country;
  readonly vocabulary: Vocabulary;
}

function readOption(
  number: number,
  column: OptionColumn,
  table: Table,
): Outcome<Omit<OptionAssumptions, "first" | "forecastUnits">> {
  const { rows, header, country, vocabulary } = table;
  const arrangement = readArrangement(number, column, rows.get("arrangement"), vocabulary);
  if (!arrangement.ok) return arrangement;
  const priceUnit = readPriceUnit(column, arrangement.value, rows.get("price-unit"), vocabulary);
  if (!priceUnit.ok) return priceUnit;
  const values = readValues(number, column, arrangement.value, table);
  if (!values.ok) return values;
  const { "price-rate": rate, price } = values.value.values;
  if (rate !== 1 && price !== 0 && values.value.defaulted.has("price"))
    return noAnswer({ kind: "quoteWithoutPrice", option: column.name, rate });
  const uncertainty = readUncertainty(column, arrangement.value, rows, header, vocabulary);
  if (!uncertainty.ok) return uncertainty;
  return answer({
    name: column.name,
    number,
    arrangement: arrangement.value,
    country,
    priceUnit: priceUnit.value,
    ...values.value,
    uncertainty: uncertainty.value,
  });
}

/** Where the running centre is: the one country of the row, in whichever columns it stands. */
function readCountry(row: TableRow | undefined, header: TableHeader, vocabulary: Vocabulary): Outcome<Country> {
  let first: { country: Country; cell: Cell; column: number } | undefined;
  for (const { name, column } of header.options) {
    const cell = row?.cells[column] ?? null;
    if (row === undefined || cell === null || isBlankText(cell)) continue;
    const place = { row: row.number, column: column + 1 };
    const country = vocabulary.country(String(cell));
    if (country === undefined) return unknownChoice("country", name, cell, countries, place);
    if (first !== undefined && first.country !== country)
      return noAnswer({
        kind: "sharedValuesDiffer",
        driver: "country",
        value: cell,
        place,
        firstValue: first.cell ?? "",
        firstPlace: { row: row.number, column: first.column + 1 },
      });
    first ??= { country, cell, column };
  }
  return answer(first?.country ?? "us");
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
    return unknownChoice("arrangement", name, cell, arrangements, place);
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
  return unknownChoice("price-unit", name, cell, domain, place);
}

function unknownChoice(driver: RowId, header: string, value: Typed, allowed: readonly string[], place: Place) {
  return noAnswer({ kind: "driverUnknownChoice", driver, header, value, allowed, place });
}

/** The shared drivers that the table gives. The currency rate comes first: how much money may be follows it. */
function readShared(rows: Rows, header: TableHeader, country: Country): Outcome<ReadonlyMap<DriverId, number>> {
  const shared = new Map<DriverId, number>();
  const isRate = ({ id }: { id: DriverId }) => id === "default-currency-rate";
  for (const driver of [...numericDrivers.filter(isRate), ...numericDrivers]) {
    const row = rows.get(driver.id);
    if (driver.scope !== "shared" || row === undefined) continue;
    const value = readSharedRow(driver.id, row, header, rateIn(shared, country));
    if (!value.ok) return value;
    if (value.value !== null) shared.set(driver.id, value.value);
  }
  return answer(shared);
}

function rateIn(shared: ReadonlyMap<DriverId, number>, country: Country): number {
  return shared.get("default-currency-rate") ?? defaultRate(country);
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
  number: number,
  { name, column }: OptionColumn,
  arrangement: Arrangement,
  { rows, shared, country }: Table,
): Outcome<Pick<OptionAssumptions, "values" | "defaulted" | "following">> {
  const option = { number, arrangement, country };
  const currencyRate = rateIn(shared, country);
  const values: Partial<Record<NumericDriverId, number>> = {};
  const defaulted = new Set<NumericDriverId>();
  for (const driver of numericDrivers) {
    const row = rows.get(driver.id);
    const given =
      driver.scope === "shared" || row === undefined
        ? answer(shared.get(driver.id) ?? null)
        : readNumber(driver.id, name, row, column, currencyRate);
    if (!given.ok) return given;
    values[driver.id] = given.value ?? defaultValue(driver, option, currencyRate);
    if (given.value === null) defaulted.add(driver.id);
  }
  const following = new Set([...defaulted].filter(isFollowing));
  // Copied, because an object filled key by key is slow to read and to copy, and every calculation does both.
  return answer({ values: { ...values } as DriverValues, defaulted, following });
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
