import { type CostMetric, costMetrics } from "../../../src/model/catalogue/metric";
import fc from "fast-check";
import { costMetric } from "../../../src/model/cost/presentCost";
import { numericDrivers } from "../../../src/model/catalogue/drivers";
import { expectNear } from "../../support/expectNear";
import { type TableParts, anyTable, read, tableOf } from "../../support/table";

/** What every option of a table costs, by every metric. */
const figuresOf = ({ headers, rows }: TableParts, metrics: readonly CostMetric[] = costMetrics) =>
  read(tableOf(headers, rows)).map((option) => metrics.map((metric) => costMetric(option, metric)));

const money = new Set<string>(numericDrivers.filter((driver) => driver.money).map(({ id }) => id));
const moneyMetrics = costMetrics.filter((metric) => metric !== "fte");

/** Every amount of money, so that nothing is left to a default and nothing escapes the currency. */
const timesMoney = (rows: TableParts["rows"], times: number) =>
  Object.fromEntries(
    Object.entries(rows).map(([id, cells]) => [
      id,
      cells.map((cell) => (money.has(id) && typeof cell === "number" ? cell * times : cell)),
    ]),
  );

/** Of a thousandth to a hundred thousand for a dollar, those of the currencies that have failed among them. */
const anyRate = fc.oneof(
  fc.constantFrom(16_000, 25_000, 7_300, 4_100, 150, 6.87, 1e-3),
  fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
);

/** The greatest amount of a table before tax: amounts are sums of such that may cancel out, and an error counts beside them. */
function greatestOf({ headers, rows }: TableParts): number {
  const untaxed = { ...rows, "tax-rate": headers.map(() => 0) };
  return Math.max(1, ...figuresOf({ headers, rows: untaxed }, moneyMetrics).flat().map(Math.abs));
}

describe("for any table", () => {
  it("the order of the rows changes nothing", () => {
    const shuffled = anyTable().chain((parts) =>
      fc
        .shuffledSubarray(Object.entries(parts.rows), { minLength: Object.keys(parts.rows).length })
        .map((rows) => ({ parts, rows: Object.fromEntries(rows) })),
    );
    fc.assert(
      fc.property(shuffled, ({ parts, rows }) => {
        expect(read(tableOf(parts.headers, rows))).toEqual(read(tableOf(parts.headers, parts.rows)));
      }),
    );
  });

  it("the order of the options after the first, which others follow, changes nothing but the order of the answers", () => {
    const shuffled = anyTable({ fewestOptions: 3 }).chain((parts) =>
      fc
        .shuffledSubarray([...parts.headers.keys()].slice(1), { minLength: parts.headers.length - 1 })
        .map((others) => ({ parts, order: [0, ...others] })),
    );
    fc.assert(
      fc.property(shuffled, ({ parts: { headers, rows }, order }) => {
        const reordered = {
          headers: order.map((index) => headers[index]!),
          rows: Object.fromEntries(
            Object.entries(rows).map(([id, cells]) => [id, order.map((index) => cells[index] ?? null)]),
          ),
        };
        const figures = figuresOf({ headers, rows });
        expect(figuresOf(reordered)).toEqual(order.map((index) => figures[index]));
      }),
    );
  });

  it("another option changes no figure of those that were there", () => {
    fc.assert(
      fc.property(anyTable({ fewestOptions: 2 }), ({ headers, rows }) => {
        const figures = figuresOf({ headers, rows });
        // A shared value may stand in the last column only, so the table without it would fall back on the default.
        const alone = Object.fromEntries(
          Object.entries(rows).map(([id, cells]) => [
            id,
            numericDrivers.some((driver) => driver.id === id && driver.scope === "shared")
              ? [cells.find((cell) => cell !== null) ?? null]
              : cells.slice(0, -1),
          ]),
        );
        expect(figuresOf({ headers: headers.slice(0, -1), rows: alone })).toEqual(figures.slice(0, -1));
      }),
    );
  });

  it("the default currency rate scales every amount that rests on defaults", () => {
    const rate = fc.integer({ min: 1, max: 20000 }).map((step) => step / 1000);
    fc.assert(
      fc.property(anyTable(), rate, ({ headers, rows }, times) => {
        const untyped = Object.fromEntries(
          Object.entries(rows).filter(([id]) => !money.has(id) && id !== "price-rate"),
        );
        const dollars = figuresOf({ headers, rows: { ...untyped, "default-currency-rate": [1] } }, moneyMetrics);
        const other = figuresOf({ headers, rows: { ...untyped, "default-currency-rate": [times] } }, moneyMetrics);
        const greatest = greatestOf({ headers, rows: { ...untyped, "default-currency-rate": [1] } });
        expectNear(
          other.flat().map((figure) => figure / times / greatest),
          dollars.flat().map((figure) => figure / greatest),
          1e-12,
        );
      }),
    );
  });

  it("the default currency rate leaves typed amounts alone", () => {
    fc.assert(
      fc.property(anyTable(), ({ headers, rows }) => {
        const typed = Object.fromEntries(numericDrivers.map(({ id }) => [id, headers.map(() => 0)]));
        const everyAmount = Object.fromEntries(Object.entries(typed).filter(([id]) => money.has(id)));
        const changes = { ...rows, ...everyAmount, "change-cost": headers.map(() => 12345) };
        const dollars = figuresOf({ headers, rows: { ...changes, "default-currency-rate": [1] } });
        expect(figuresOf({ headers, rows: { ...changes, "default-currency-rate": [7] } })).toEqual(dollars);
      }),
    );
  });

  it("a consistent change of currency, of typed amounts and of the default rate, scales every amount and no FTE", () => {
    fc.assert(
      fc.property(anyTable(), anyRate, ({ headers, rows }, rate) => {
        const before = { ...rows, "default-currency-rate": [1] };
        const after = { ...timesMoney(rows, rate), "default-currency-rate": [rate] };
        const inDollars = figuresOf({ headers, rows: after }, moneyMetrics).flat();
        const greatest = greatestOf({ headers, rows: before });
        expectNear(
          inDollars.map((figure) => figure / rate / greatest),
          figuresOf({ headers, rows: before }, moneyMetrics)
            .flat()
            .map((figure) => figure / greatest),
          1e-12,
        );
        expect(figuresOf({ headers, rows: after }, ["fte"])).toEqual(figuresOf({ headers, rows: before }, ["fte"]));
      }),
    );
  });

  it("the currency knows every driver of money, by the units of model.md", () => {
    const byHand =
      "order-margin escalation-cost customer-margin agent-pay cost-per-hire supervisor-pay workplace-cost technology-cost " +
      "telephony-rate price minimum-fee oversight-pay change-cost management-rate infrastructure-investment " +
      "transition-cost stranded-cost delay-value old-cost displaced-pay exit-cost cost-per-record reputation-impact " +
      "service-failure-impact other-risk automation-price automation-cost training-price";
    expect([...money]).toEqual(byHand.split(" "));
  });
});
