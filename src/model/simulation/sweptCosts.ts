import type { OptionAssumptions } from "../assumptions/assumptions";
import type { NumericDriverId } from "../catalogue/drivers";
import type { MovingOption } from "../cost/movingOption";
import type { Columns } from "./columns";
import type { DrawnValues } from "./drawnOptions";
import { simdColumns } from "./simdColumns";
import { sharedTerms } from "./sharedTerms";
import { trialCosts } from "./trialCosts";

/**
 * The net present cost of an option at each of many values of a driver, computed for all of them together: where a simulation has
 * trials, each of these is one, with the expected risks.
 *
 * Domain: a driver that moves neither the horizon nor the unit of the price.
 * Accuracy: 1e-12 of the largest line relative to `costMetric`; not a number where a driver reaches a 0 that is divided by.
 */
export function sweptCosts(moving: MovingOption, points: readonly number[]): Float64Array {
  const columns = simdColumns(points.length);
  const { option, values, forecastUnits } = sweptOption(columns, moving, points);
  const contract = { priceUnit: option.priceUnit, forecastUnits };
  const costs = trialCosts(columns, values, sharedTerms(columns, values), contract, "expected");
  return columns.columnOf(costs).slice();
}

/** The option at all points: a column for each driver that moves, a number for the others. */
function sweptOption(columns: Columns, { movers, at }: MovingOption, points: readonly number[]) {
  const swept = movers.map((id) => ({ id, column: columns.lend() }));
  const forecastUnits = columns.lend();
  let option: OptionAssumptions | undefined;
  for (const [index, point] of points.entries()) {
    option = at(point);
    for (const { id, column } of swept) column[index] = option.values[id];
    forecastUnits[index] = option.forecastUnits;
  }
  const values: Partial<Record<NumericDriverId, number | Float64Array>> = { ...option!.values };
  for (const { id, column } of swept) if (column.some((value) => value !== column[0])) values[id] = column;
  return { option: option!, values: values as DrawnValues, forecastUnits };
}
