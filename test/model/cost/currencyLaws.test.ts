import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { isMovable, numericDrivers } from "../../../src/model/catalogue/drivers";
import { breakEven } from "../../../src/model/simulation/breakEven";
import { tornado } from "../../../src/model/simulation/tornado";
import { simulatedCosts } from "../../../src/model/simulation/simulatedCosts";
import { expectRelative } from "../../support/expectRelative";
import { faultIn, read, tableOf } from "../../support/table";

const headers = ["in-house", "onshore", "nearshore", "offshore"];
type Options = readonly [OptionAssumptions, OptionAssumptions, OptionAssumptions, OptionAssumptions];
/** The typed amount lies at the top of its domain, so that every move upwards meets the bound. */
const inCurrency = (rate: number, rows = {}) =>
  read(
    tableOf(headers, { "cost-per-record": 1e6 * rate, "default-currency-rate": rate, ...rows }),
  ) as unknown as Options;
const dollars = inCurrency(1);

describe.each([16_000, 25_000, 7_300, 4_100, 150, 6.87])("at %d for a dollar", (rate) => {
  const options = inCurrency(rate);

  it("moves every driver of a tornado as in dollars, bounds included", () => {
    const swings = (of: Options) => tornado(of[0], of[3]);
    const before = new Map(swings(dollars).map((swing) => [`${swing.driver} ${swing.of?.name}`, swing]));
    for (const swing of swings(options)) {
      const { low, high } = before.get(`${swing.driver} ${swing.of?.name}`)!;
      expectRelative(swing.low / rate, low, 1e-9);
      expectRelative(swing.high / rate, high, 1e-9);
    }
  });

  it("breaks even where it does in dollars, or nowhere as there", () => {
    for (const { id, money } of numericDrivers.filter(
      (driver) => isMovable(driver.id) && driver.id !== "default-currency-rate",
    )) {
      const [before, after] = [breakEven(dollars[0], dollars[3], id), breakEven(options[0], options[3], id)];
      expect([id, after.ok]).toEqual([id, before.ok]);
      if (before.ok && after.ok) expectRelative(after.value / (money ? rate : 1), before.value, 1e-9);
    }
  });

  it("simulates what it does in dollars, trial by trial", () => {
    const costs = (of: Options) => simulatedCosts({ options: of, seed: 1, correlations: null }, 1, 200);
    const before = costs(dollars);
    for (const [option, each] of costs(options).entries())
      for (const [trial, cost] of each.entries()) expectRelative(cost / rate, before[option]![trial]!, 1e-11);
  });

  it("refuses an amount above the bound in dollars, and names the bound in the currency", () => {
    const table = tableOf(headers, { "management-rate": 1.1e6 * rate, "default-currency-rate": rate });
    expect(faultIn(table)).toMatchObject({ kind: "driverOutsideDomain", domain: { least: 0, most: 1e6 * rate } });
  });
});

describe("where one of the currency is more than a dollar", () => {
  it("accepts amounts to the bound in dollars, which is never less than in the catalogue", () => {
    const at = (amount: number) => tableOf(headers, { "management-rate": amount, "default-currency-rate": 1e-3 });
    expect(read(at(1e6))).toHaveLength(4);
    expect(faultIn(at(1.1e6))).toMatchObject({ domain: { least: 0, most: 1e6 } });
  });

  it("costs its defaults as in dollars, times the rate", () => {
    const costs = (rate: number) =>
      simulatedCosts(
        {
          options: read(tableOf(headers, { "default-currency-rate": rate })),
          seed: 1,
          correlations: null,
        },
        1,
        50,
      );
    const before = costs(1);
    for (const [option, each] of costs(1e-3).entries())
      for (const [trial, cost] of each.entries()) expectRelative(cost / 1e-3, before[option]![trial]!, 1e-11);
  });
});

describe("an uncertain currency rate", () => {
  it("carries the bound of a default with it, so that no draw is cut short", () => {
    const uncertain = (rate: number) =>
      inCurrency(rate, { "cost-per-record": null }).map((option) => ({
        ...option,
        uncertainty: new Map([["default-currency-rate", { low: 0.5, high: 50, distribution: "uniform" }]]),
      })) as unknown as Options;
    const costs = (of: Options) => simulatedCosts({ options: of, seed: 1, correlations: null }, 1, 100);
    const before = costs(uncertain(1));
    for (const [option, each] of costs(uncertain(5_000)).entries())
      for (const [trial, cost] of each.entries()) expectRelative(cost / 5_000, before[option]![trial]!, 1e-11);
  });
});
