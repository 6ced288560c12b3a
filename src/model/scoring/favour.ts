import type { Side } from "../catalogue/factor";
import { type Share, share } from "../units";

/**
 * How far a rating speaks for its option: 0 is the worst end of the scale, 1 the best.
 *
 * Domain: rating lowest to scale; scale above lowest.
 * Accuracy: one rounding.
 * Source: the value function of a weighted-sum score on fixed anchors, as in Edwards & Barron, SMARTS (1994). Anchors that do
 * not depend on the options at hand cannot reverse a ranking when an option is added.
 * @example favour(4, "disadvantage", 5, 1) // => 0.25
 */
export function favour(rating: number, side: Side, scale: number, lowest: number): Share {
  const towards = side === "advantage" ? rating - lowest : scale - rating;
  return share(towards / (scale - lowest));
}
