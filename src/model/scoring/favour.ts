import type { Side } from "../catalogue/factor";
import { type Share, share } from "../units";

/**
 * How far a rating speaks for its option: 0 is the worst end of the scale, 1 the best.
 *
 * Domain: rating 1 to scale; scale 2 or more.
 * Accuracy: one rounding.
 * Source: the value function of a weighted-sum score on fixed anchors, as in Edwards & Barron, SMARTS (1994). Anchors that do
 * not depend on the options at hand cannot reverse a ranking when an option is added.
 * @example favour(4, "disadvantage", 5) // => 0.25
 */
export function favour(rating: number, side: Side, scale: number): Share {
  const towards = side === "advantage" ? rating - 1 : scale - rating;
  return share(towards / (scale - 1));
}
