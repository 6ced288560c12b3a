import type { OptionAssumptions } from "../assumptions/assumptions";
import { driverDomain } from "../catalogue/driverDomain";
import { type NumericDriverId, driverById } from "../catalogue/drivers";
import { stepsThrough } from "../numeric/rootFinding";

/** Where a driver's value is looked for. */
export interface SearchPoints {
  readonly least: number;
  readonly top: number;
  /** In order, today's value among them. */
  readonly points: readonly number[];
}

/**
 * The points at which a search looks at a driver of an option: half of them in equal steps through its domain, half at distances
 * from today's value that grow in equal ratios. A top that no plausible figure reaches is cut at 1,000 times today's value, at
 * least 1,000,000, of money at least 1,000,000 dollars.
 */
export function searchPoints({ values }: OptionAssumptions, driver: NumericDriverId, count: number): SearchPoints {
  const rate = values["default-currency-rate"];
  const { least, most } = driverDomain(driver, rate);
  const today = values[driver];
  const top = Math.min(most, Math.max(1000 * today, 1e6 * (driverById[driver].money ? Math.max(1, rate) : 1)));
  return { least, top, points: stepsThrough(least, top, count / 2, pointsAround(today, top - least, count / 4)) };
}

let sharesOfSpan: readonly number[] = [];

/** A value, and points on both sides of it, so many each, from a millionth of the span away to all of it; in order. */
function pointsAround(value: number, span: number, count: number): number[] {
  // Powers take longer than all the rest of a search, and the last search mostly had as many points.
  if (sharesOfSpan.length !== count)
    sharesOfSpan = Array.from({ length: count }, (_, index) => 1e6 ** (index / (count - 1) - 1));
  const distances = sharesOfSpan.map((share) => span * share);
  const below = distances.map((distance) => value - distance).reverse();
  return [...below, value, ...distances.map((distance) => value + distance)];
}
