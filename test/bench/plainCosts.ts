import type { DriverValues, OptionAssumptions, Uncertainty } from "../../src/model/assumptions/assumptions";
import { scaledDriver } from "../../src/model/assumptions/scaledDriver";
import { cashFlow } from "../../src/model/cost/cashFlow";
import { felt } from "../../src/model/cost/felt";
import { presentCost } from "../../src/model/cost/presentCost";
import { type NumericDriver, driverById, numericDrivers } from "../../src/model/catalogue/drivers";
import { hdrUniform } from "../../src/model/random/hdrUniform";
import { yearlyEvents } from "../../src/model/catalogue/yearlyEvent";
import type { Simulation } from "../../src/model/simulation/simulation";
import { exactPertQuantile } from "./exactPertQuantile";

/** A simulation as one writes it first: trial by trial, an object for an option's values, the cash flow of each. */
export function plainCosts({ options, seed }: Simulation, trials: number): number[][] {
  const costs: number[][] = options.map(() => []);
  for (let trial = 1; trial <= trials; trial++) {
    const common = drawn(options[0]!, "shared", trial, seed);
    for (const [index, option] of options.entries()) {
      const values = { ...option.values, ...common, ...drawn(option, "option", trial, seed) };
      costs[index]!.push(costOf({ ...option, values }, trial, seed));
    }
  }
  return costs;
}

function drawn(option: OptionAssumptions, scope: NumericDriver["scope"], trial: number, seed: number) {
  const values: Partial<Record<keyof DriverValues, number>> = {};
  for (const { id, scope: own, variable, movesFrom } of numericDrivers) {
    const ends = option.uncertainty.get(id);
    const base = option.values[id];
    if (own !== scope || !ends || (base === 0 && movesFrom === 0)) continue;
    const uniform = hdrUniform(trial, variable, scope === "shared" ? 0 : option.number, 0, seed);
    values[id] = scaledDriver(id, base, pertMultiplier(ends, uniform), option.values["default-currency-rate"]);
  }
  return values;
}

function pertMultiplier({ low, high }: Uncertainty, uniform: number): number {
  const first = 1 + (4 * (1 - low)) / (high - low);
  return low + (high - low) * exactPertQuantile({ first, second: 6 - first }, uniform);
}

/** Events that are certain cost their full impact every year; in the years in which they do not happen, nothing. */
function costOf(option: OptionAssumptions, trial: number, seed: number): number {
  const { values, number } = option;
  const certain = Object.fromEntries(yearlyEvents.map((event) => [`${event}-probability`, 1]));
  const flow = cashFlow({ ...option, values: { ...values, ...certain } });
  const chances = { ...values, ...felt(values, flow.workload[0]!.fte) };
  const happened = yearlyEvents.map((event) => {
    const probability = `${event}-probability` as const;
    const { variable } = driverById[probability];
    const inYear = (year: number) => hdrUniform(trial, variable, number, year, seed) < chances[probability];
    return [event, flow.lines[event].map((impact, year) => (year > 0 && inYear(year) ? impact : 0))];
  });
  return presentCost({ ...flow, lines: { ...flow.lines, ...Object.fromEntries(happened) } }, values);
}
