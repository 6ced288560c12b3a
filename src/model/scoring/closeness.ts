import { type Share, share } from "../units";
import type { Scorecard } from "./scorecard";
import { weightShares } from "./weightShares";

/**
 * How close each option comes to the ideal (TOPSIS): its distance from the worst of all ratings, as a share of its distances
 * from the worst and from the best. Vector normalisation, as in the original; min-max normalisation, the default of some
 * tools, can name another winner. Options that do not differ get 0.5.
 *
 * Domain: ratings 0 or more, on any scale.
 * Accuracy: 1e-14.
 * Source: Hwang & Yoon, Multiple Attribute Decision Making (1981).
 * @example closeness({ ratings: [[1, 3]], weights: [1], sides: ["advantage"] }) // => [0, 1]
 */
export function closeness({ ratings, weights, sides }: Omit<Scorecard, "scale" | "lowest">): Share[] {
  const shares = weightShares(weights);
  const weighted = ratings.map((row, factor) => {
    // Against the largest first: the plain root of squares near 1e308 would be infinite.
    const largest = greatest(row);
    if (largest === 0) return row;
    const length = norm(row.map((rating) => rating / largest));
    return row.map((rating) => (shares[factor]! * (rating / largest)) / length);
  });
  const best = weighted.map((row, factor) => (sides[factor] === "advantage" ? greatest(row) : least(row)));
  const worst = weighted.map((row, factor) => (sides[factor] === "advantage" ? least(row) : greatest(row)));

  return ratings[0]!.map((_, option) => {
    const distanceFrom = (ends: readonly number[]) => norm(weighted.map((row, factor) => row[option]! - ends[factor]!));
    const fromWorst = distanceFrom(worst);
    const fromBoth = fromWorst + distanceFrom(best);
    return share(fromBoth === 0 ? 0.5 : fromWorst / fromBoth);
  });
}

// A range has up to a million rows, more than a function takes as arguments: none of these is Math.max(...row).
const greatest = (values: readonly number[]) => values.reduce((one, other) => Math.max(one, other));
const least = (values: readonly number[]) => values.reduce((one, other) => Math.min(one, other));
const norm = (values: readonly number[]) => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
