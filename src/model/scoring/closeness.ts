import { type Share, share } from "../units";
import type { Scorecard } from "./scorecard";
import { weightShares } from "./weightShares";

/**
 * How close each option comes to the ideal (TOPSIS): its distance from the worst of all ratings, as a share of its distances
 * from the worst and from the best. Vector normalisation, as in the original; min-max normalisation, the default of some
 * tools, can name another winner. Options that do not differ get 0.5.
 *
 * Domain: ratings above 0, on any scale.
 * Accuracy: 1e-14.
 * Source: Hwang & Yoon, Multiple Attribute Decision Making (1981).
 * @example closeness({ ratings: [[1, 3]], weights: [1], sides: ["advantage"] }) // => [0, 1]
 */
export function closeness({ ratings, weights, sides }: Omit<Scorecard, "scale">): Share[] {
  const shares = weightShares(weights);
  const weighted = ratings.map((row, factor) => {
    // Against the largest first: the plain root of squares near 1e308 would be infinite.
    const largest = Math.max(...row);
    const length = Math.hypot(...row.map((rating) => rating / largest));
    return row.map((rating) => (shares[factor]! * (rating / largest)) / length);
  });
  const best = weighted.map((row, factor) => (sides[factor] === "advantage" ? Math.max(...row) : Math.min(...row)));
  const worst = weighted.map((row, factor) => (sides[factor] === "advantage" ? Math.min(...row) : Math.max(...row)));

  return ratings[0]!.map((_, option) => {
    const distanceFrom = (ends: readonly number[]) =>
      Math.hypot(...weighted.map((row, factor) => row[option]! - ends[factor]!));
    const fromWorst = distanceFrom(worst);
    const fromBoth = fromWorst + distanceFrom(best);
    return share(fromBoth === 0 ? 0.5 : fromWorst / fromBoth);
  });
}
