import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { scaledDriver } from "../../../src/model/assumptions/scaledDriver";
import { costMetric } from "../../../src/model/cost/presentCost";
import { cashFlow } from "../../../src/model/cost/cashFlow";
import { type Distribution, distributions } from "../../../src/model/catalogue/driver";
import { type NumericDriver, driverById, numericDrivers } from "../../../src/model/catalogue/drivers";
import { workloadOfYear } from "../../../src/model/assumptions/workload";
import { felt } from "../../../src/model/cost/felt";
import { hdrUniform } from "../../../src/model/random/hdrUniform";
import { pertAt } from "../../../src/model/simulation/pertDistribution";
import { performedTrial } from "../../../src/model/simulation/performedTrial";
import { yearlyEvents } from "../../../src/model/catalogue/yearlyEvent";
import { expectRelative } from "../../support/expectRelative";
import { anyTable, read, tableOf } from "../../support/table";

/** A multiplier by the textbook: PERT by halving the interval until the incomplete beta function gives the share. */
function multiplier(share: number, low: number, high: number, distribution: Distribution): number {
  const [width, mode] = [high - low, (1 - low) / (high - low)];
  switch (distribution) {
    case "pert": {
      const first = 1 + 4 * mode;
      let [below, above] = [0, 1];
      for (let round = 0; round < 60; round++) {
        const middle = (below + above) / 2;
        if (middle < 1 && pertAt({ first, second: 6 - first }, middle).share < share) below = middle;
        else above = middle;
      }
      return low + width * below;
    }
    case "triangular":
      return share < mode
        ? low + Math.sqrt(share * width * (1 - low))
        : high - Math.sqrt((1 - share) * width * (high - 1));
    case "uniform":
      return low + share * width;
    case "metalog": {
      const odds = Math.log(share / (1 - share));
      const [a2, a3] = [width / (2 * Math.log(9)), (high + low - 2) / (0.8 * Math.log(9))];
      return 1 + a2 * odds + a3 * (share - 0.5) * odds;
    }
  }
}

function drawByFormula({ id, scope }: NumericDriver, option: OptionAssumptions, trial: number, seed: number): number {
  const ends = option.uncertainty.get(id);
  if (!ends) return option.values[id];
  const entity = scope === "shared" ? 0 : option.number;
  const share = hdrUniform(trial, driverById[id].variable, entity, 0, seed);
  return scaledDriver(
    id,
    option.values[id],
    multiplier(share, ends.low, ends.high, ends.distribution),
    option.values["default-currency-rate"],
  );
}

const trials = fc.integer({ min: 1, max: 1_000_000 });
const seeds = fc.integer({ min: 0, max: 100_000_000 });

/** The options of any table, all of one distribution; a metalog's ends are brought to where one exists. */
const anyOptions = fc.record({ parts: anyTable(), distribution: fc.constantFrom(...distributions) }).map((given) => {
  const options = read(tableOf(given.parts.headers, given.parts.rows));
  return options.map((option) => ({
    ...option,
    uncertainty: new Map(
      [...option.uncertainty].map(([id, { low, high }]) => {
        const most = given.distribution === "metalog" ? Math.min(high, 2 - low + 0.6 * (1 - low)) : high;
        const least = given.distribution === "metalog" && high > most ? Math.min(low, 0.9) : low;
        return [id, { low: least, high: Math.max(most, 1.05), distribution: given.distribution }];
      }),
    ),
  }));
});

describe("a performed trial", () => {
  it("draws every driver by the formula of its random number and its distribution", () => {
    fc.assert(
      fc.property(anyOptions, trials, seeds, (options, trial, seed) => {
        for (const [index, performed] of performedTrial({ options, seed, correlations: null }, trial).entries())
          for (const driver of numericDrivers)
            expectRelative(performed.drivers[driver.id], drawByFormula(driver, options[index]!, trial, seed), 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it("lets an event happen in a year when its number is below the probability that it drew, as neglect leaves it", () => {
    fc.assert(
      fc.property(anyOptions, trials, seeds, (options, trial, seed) => {
        for (const [index, { drivers, events }] of performedTrial(
          { options, seed, correlations: null },
          trial,
        ).entries())
          for (const event of yearlyEvents) {
            const chances = { ...drivers, ...felt(drivers, workloadOfYear(drivers, 1).fte) };
            for (let year = 1; year <= options[index]!.values["horizon-years"]; year++) {
              const { variable } = driverById[`${event}-probability`];
              const share = hdrUniform(trial, variable, options[index]!.number, year, seed);
              expect(events[event][year - 1]).toBe(share < chances[`${event}-probability`]);
            }
          }
      }),
      { numRuns: 50 },
    );
  });

  it("costs what the cash flow of its draws costs, events in full in the years they happen", () => {
    fc.assert(
      fc.property(anyOptions, trials, seeds, (options, trial, seed) => {
        for (const [index, performed] of performedTrial({ options, seed, correlations: null }, trial).entries()) {
          const option = options[index]!;
          const certain = { ...option, values: performed.drivers };
          const never = Object.fromEntries(yearlyEvents.map((event) => [`${event}-probability`, 0]));
          const withoutEvents = { ...certain, values: { ...certain.values, ...never } };
          const always = Object.fromEntries(yearlyEvents.map((event) => [`${event}-probability`, 1]));
          const impacts = cashFlow({ ...certain, values: { ...certain.values, ...always } }).lines;
          const { values } = certain;
          let expected = costMetric(withoutEvents, "npv");
          for (const event of yearlyEvents)
            for (const [year, happens] of performed.events[event].entries())
              if (happens)
                expected +=
                  impacts[event][year + 1]! *
                  (1 - values["tax-rate"]) *
                  (1 + values["discount-rate"]) ** (values["discount-timing"] - year - 1);
          const sizes = Object.values(impacts).flat().map(Math.abs);
          expect(Math.abs(performed.npv - expected)).toBeLessThan(1e-10 * Math.max(1, ...sizes));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("carries the money defaults with a drawn currency rate, and nothing that was typed", () => {
    const table = [
      ["id", "Own", "Vendor", "low", "high"],
      ["arrangement", "in-house", "offshore", "", ""],
      ["default-currency-rate", 7, "", 0.5, 2],
      ["agent-pay", 300_000, "", "", ""],
      ["supervisor-pay", "", "", "", ""],
      ["customer-margin", "", "", "", ""],
    ];
    const options = read(table).map((option) => ({
      ...option,
      uncertainty: new Map([...option.uncertainty].filter(([id]) => id === "default-currency-rate")),
    }));
    const [own] = performedTrial({ options, seed: 3, correlations: null }, 5);
    const rate = own!.drivers["default-currency-rate"];
    expect(rate).not.toBeCloseTo(7, 2);
    expect(own!.drivers["agent-pay"]).toBe(300_000);
    expectRelative(own!.drivers["supervisor-pay"], 60_000 * rate, 1e-12);
    expectRelative(own!.drivers["customer-margin"], 100 * rate, 1e-12);
    expect(own!.drivers["calls-per-year"]).toBe(500_000);
  });
});
