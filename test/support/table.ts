import fc from "fast-check";
import { vocabulary } from "../../src/locale/vocabulary";
import type { OptionAssumptions } from "../../src/model/assumptions/assumptions";
import { readAssumptions } from "../../src/model/assumptions/readAssumptions";
import type { Cell } from "../../src/model/assumptions/table";
import { arrangements, priceUnits } from "../../src/model/catalogue/driver";
import { type NumericDriver, numericDrivers } from "../../src/model/catalogue/drivers";
import type { Fault } from "../../src/model/fault";

export type Rows = Readonly<Record<string, Cell | readonly Cell[]>>;

/** An assumptions table: the headers after "id", then a row per driver. A single value stands in the first column after the id. */
export function tableOf(headers: readonly Cell[], rows: Rows = {}): Cell[][] {
  const cellsOf = (value: Cell | readonly Cell[]) => [value].flat();
  return [
    ["id", ...headers],
    ...Object.entries(rows).map(([id, value]) => [id, ...pad(cellsOf(value), headers.length)]),
  ];
}

/** A table in which nothing costs anything but what its rows say: every other amount of money is 0. */
export function bareTable(headers: readonly Cell[], rows: Rows): Cell[][] {
  const free = numericDrivers.filter(({ money }) => money).map(({ id }) => [id, headers.map(() => 0)] as const);
  return tableOf(headers, { ...Object.fromEntries(free), ...rows });
}

function pad(cells: readonly Cell[], length: number): Cell[] {
  return Array.from({ length }, (_, column) => cells[column] ?? null);
}

/** The options of a table that can be read. */
export function read(table: readonly (readonly Cell[])[]): readonly OptionAssumptions[] {
  const outcome = readAssumptions(table, vocabulary);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.value.options;
}

/** The only option of a table. */
export function readOne(table: readonly (readonly Cell[])[]): OptionAssumptions {
  return read(table)[0]!;
}

/** What is wrong with a table; undefined when nothing is. */
export function faultIn(table: readonly (readonly Cell[])[]): Fault | undefined {
  const outcome = readAssumptions(table, vocabulary);
  return outcome.ok ? undefined : outcome.fault;
}

/** The headers and rows of a table, before `tableOf` puts them together. */
export interface TableParts {
  readonly headers: readonly string[];
  readonly rows: Readonly<Record<string, readonly Cell[]>>;
}

/** Tables of one to four options inside all domains, their ends included; any row and any option's cell may be missing. */
export function anyTable({ fewestOptions = 1 } = {}): fc.Arbitrary<TableParts> {
  return fc.integer({ min: fewestOptions, max: 4 }).chain((count) => {
    const perOption = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: count, maxLength: count });
    const rowOf = (driver: NumericDriver) => (driver.scope === "shared" ? sharedRow(driver) : optionRow(driver));
    const sharedRow = (driver: NumericDriver) =>
      fc
        .record({ value: valueOf(driver), stands: fc.array(fc.boolean(), { minLength: count, maxLength: count }) })
        .map(({ value, stands }) => stands.map((here) => (here ? value : null)));
    const optionRow = (driver: NumericDriver) => perOption(fc.option(valueOf(driver), { freq: 4 }));
    return fc
      .record({
        arrangement: perOption(fc.constantFrom(...arrangements)),
        others: fc.record(Object.fromEntries(numericDrivers.map((driver) => [driver.id, rowOf(driver)])), {
          requiredKeys: [],
        }),
        priceUnit: perOption(fc.constantFrom(...priceUnits)),
      })
      .map(({ arrangement, others, priceUnit }) => ({
        headers: Array.from({ length: count }, (_, index) => `Option ${index + 1}`),
        rows: { arrangement, "price-unit": priceUnit, ...quoted(others as Record<string, Cell[]>) },
      }));
  });
}

/** Without its price a quote has no rate. */
function quoted(rows: Record<string, Cell[]>): Record<string, Cell[]> {
  const rates = rows["price-rate"];
  if (!rates) return rows;
  return { ...rows, "price-rate": rates.map((rate, option) => (rows["price"]?.[option] == null ? null : rate)) };
}

/** Values inside a driver's domain, not so large that sums lose their small parts. */
function valueOf(driver: NumericDriver): fc.Arbitrary<number> {
  const { least, most, whole } = driver.domain;
  const top = Math.min(most, Math.max(1, 3 * Math.max(...Object.values(driver.defaults)), driver.money ? 1e5 : 0));
  return fc.integer({ min: 0, max: 1000 }).map((step) => {
    const value = least + ((top - least) * step) / 1000;
    return whole ? Math.round(value) : value;
  });
}
