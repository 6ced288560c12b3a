import { type Share, share } from "../units";
import { scaledWeights } from "./scaledWeights";

/**
 * Each weight's share of them all. Of swing points, these are the swing weights.
 *
 * Domain: no weight below 0, at least one above it.
 * Accuracy: 1e-15; scaling all weights changes nothing, up to the largest number there is.
 * Source: Edwards & Barron, SMARTS and SMARTER, Organizational Behavior and Human Decision Processes 60 (1994).
 * @example weightShares([100, 60, 40]) // => [0.5, 0.3, 0.2]
 */
export function weightShares(weights: readonly number[]): Share[] {
  const scaled = scaledWeights(weights);
  const sum = scaled.reduce((total, weight) => total + weight, 0);
  return scaled.map((weight) => share(weight / sum));
}
