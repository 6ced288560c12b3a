import type { OptionAssumptions } from "../assumptions/assumptions";
import { type NumericDriverId, numericDrivers } from "../catalogue/drivers";
import { type CostTally, tallyPlan } from "./costTally";
import { drawnValues, uncertainDraws } from "./drawnOptions";
import { type Estimate, informationWorth, middles } from "./informationWorth";

/** What it would be worth to know one driver. */
export interface DriverWorth {
  readonly driver: NumericDriverId;
  /** The option whose driver it is; null for a driver that all options share. */
  readonly of: OptionAssumptions | null;
  readonly worth: Estimate;
}

export interface RankedWorth {
  readonly perfect: Estimate;
  readonly ofDrivers: readonly DriverWorth[];
}

/**
 * What `informationWorth` says of the drivers of a simulation, the most valuable first, ties in catalogue order. A driver whose
 * value is 0 in an option, whatever its multiplier, is not uncertain there.
 */
export function rankedWorth(options: readonly OptionAssumptions[], tallies: readonly CostTally[]): RankedWorth {
  const draws = uncertainDraws(options);
  const plan = tallyPlan(options.length, draws.length);
  const values = draws.map((draw) => drawnValues(draw, middles.slice()));
  const { perfect, ofDrivers } = informationWorth(tallies, plan, values);
  const found = draws.map(({ driver, entity }, index) => ({
    driver,
    of: options.find(({ number }) => number === entity) ?? null,
    worth: ofDrivers[index]!,
  }));
  const place = new Map(numericDrivers.map(({ id }, index) => [id, index]));
  return {
    perfect,
    ofDrivers: found.sort(
      (one, other) => other.worth.value - one.worth.value || place.get(one.driver)! - place.get(other.driver)!,
    ),
  };
}
