import { costMetrics } from "../../../src/model/catalogue/metric";
import fc from "fast-check";
import type { Cell } from "../../../src/model/assumptions/table";
import { costMetric } from "../../../src/model/cost/presentCost";
import { numericDrivers } from "../../../src/model/catalogue/drivers";
import { suggestedRatings } from "../../../src/model/scoring/suggestedRatings";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import { vocabulary } from "../../../src/locale/vocabulary";
import { anyTable, faultIn, tableOf } from "../../support/table";

const notNumbers = ["n/a", "#DIV/0!", "1,5", "12 %", true, false, NaN, Infinity, -Infinity];

/** Words that mean something in some cell, and some that mean nothing anywhere. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(null, "", " ", 0, 1, -1, 0.5, 1e308, -1e308, 5e-324, NaN, Infinity, true, false),
  fc.constantFrom(
    "id",
    "low",
    "high",
    "distribution",
    "note",
    "A",
    "low A",
    "høj a",
    "In-house",
    "offshore",
    "__proto__",
  ),
  fc.constantFrom(
    "arrangement",
    "price-unit",
    "metalog",
    "paid-hour",
    "horizon-years",
    ...numericDrivers.map(({ id }) => id),
  ),
  fc.double(),
  fc.string(),
);

const garbage = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 });

/** Good tables with a few cells overwritten, header and ids among them. */
const spoilt = fc
  .record({
    parts: anyTable(),
    hits: fc.array(fc.record({ row: fc.nat(80), column: fc.nat(5), cell: anyCell }), { maxLength: 4 }),
  })
  .map(({ parts, hits }) => {
    const table = tableOf(parts.headers, parts.rows);
    for (const { row, column, cell } of hits) table[row % table.length]![column % table[0]!.length] = cell;
    return table;
  });

describe("a table of garbage", () => {
  it.each([
    ["of nothing but garbage", garbage],
    ["spoilt in a few cells", spoilt],
  ])("%s gives a fault, or figures that are all finite", (_, tables) => {
    fc.assert(
      fc.property(tables, (table) => {
        const outcome = readAssumptions(table, vocabulary);
        if (!outcome.ok) return;
        const { options } = outcome.value;
        for (const option of options) {
          expect(costMetrics.map((metric) => costMetric(option, metric)).every(Number.isFinite)).toBe(true);
          const ratings = suggestedRatings(option, options[0]!);
          expect(ratings.every((rating) => rating === null || (rating >= 1 && rating <= 5))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("one bad cell in a good table", () => {
  const driverAndOption = anyTable().chain((parts) =>
    fc.record({
      parts: fc.constant(parts),
      driver: fc.constantFrom(...numericDrivers),
      option: fc.nat(parts.headers.length - 1),
    }),
  );

  const bad = driverAndOption.chain(({ parts, driver, option }) => {
    const { least, most } = driver.domain;
    const value = fc.oneof(
      fc.constantFrom<Cell>(...notNumbers),
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }).map((step) => least - step),
      fc.double({ min: 1e-6, max: 1, noNaN: true }).map((step) => most * (1 + step)),
    );
    return value.map((cell) => ({ parts, id: driver.id, option, cell }));
  });

  /** A wrong price leaves its rate without a price, and the currency's rate moves what is allowed: each would be named first. */
  const companions = new Set(["price-rate", "default-currency-rate"]);

  it("is always found, and named by its driver, row and column", () => {
    fc.assert(
      fc.property(bad, ({ parts: { headers, rows }, id, option, cell }) => {
        const others = Object.fromEntries(
          Object.entries(rows).filter(([other]) => other !== id && !companions.has(other)),
        );
        const table = tableOf(headers, {
          ...others,
          [id]: headers.map((_, index) => (index === option ? cell : null)),
        });
        const place = { row: table.length, column: option + 2 };
        expect(faultIn(table)).toMatchObject({ driver: id, header: headers[option], value: cell, place });
      }),
      { numRuns: 500 },
    );
  });
});
