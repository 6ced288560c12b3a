import type { OptionAssumptions } from "../assumptions/assumptions";
import type { NumericDriverId } from "../catalogue/drivers";
import type { DrawnValues } from "./drawnOptions";
import type { Quantity } from "./quantity";
import { simdColumns } from "./simdColumns";
import { sharedTerms } from "./sharedTerms";
import { trialCosts } from "./trialCosts";

/** An option that some drivers of have moved. */
export interface MovedLane {
  readonly option: OptionAssumptions;
  readonly movers: readonly NumericDriverId[];
}

/**
 * The net present cost of an option in each of many lanes, in which drivers have moved, computed for all of them together: where a
 * simulation has trials, each of these is one, with the expected risks.
 *
 * Domain: 2,100 lanes at most; drivers that move neither the horizon nor the unit of the price.
 * Accuracy: 1e-12 of the largest line relative to `costMetric`; not a number where a driver reaches a 0 that is divided by.
 * @param laneAt is asked for one lane after the other; its answer is read at once
 * @param signedOn what the contract's commitment is a share of: the units forecast today, or those of each lane's own values
 */
export function laneCosts(
  unmoved: OptionAssumptions,
  count: number,
  laneAt: (index: number) => MovedLane,
  signedOn: "today" | "ownValues",
): Float64Array {
  const columns = simdColumns(count);
  const moved = new Map<NumericDriverId, Float64Array>();
  for (let index = 0; index < count; index++) {
    const { option, movers } = laneAt(index);
    for (const id of movers) {
      const value = option.values[id];
      let column = moved.get(id);
      if (!column && value === unmoved.values[id]) continue;
      if (!column) moved.set(id, (column = columns.lend().fill(unmoved.values[id])));
      column[index] = value;
    }
  }
  const values: Partial<Record<NumericDriverId, Quantity>> = { ...unmoved.values };
  for (const [id, column] of moved) values[id] = count > 1 ? column : column[0]!;
  const drawn = values as DrawnValues;
  const forecastUnits = signedOn === "today" ? unmoved.forecastUnits : null;
  const contract = { priceUnit: unmoved.priceUnit, forecastUnits };
  return columns.columnOf(trialCosts(columns, drawn, sharedTerms(columns, drawn), contract, "expected")).slice();
}
