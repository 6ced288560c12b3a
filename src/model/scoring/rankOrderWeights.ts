import { type Share, share } from "../units";

/**
 * Weights from a ranking alone, by rank order centroid: of n factors, the one ranked k weighs (1/n) x sum of 1/j for j = k..n.
 * Factors of equal rank share the average of the places they hold; only the order of the ranks counts, so 1, 2, 2, 3 and
 * 1, 2, 2, 4 and 1, 2.5, 2.5, 4 give the same weights.
 *
 * Domain: at least one rank; 1 is best.
 * Accuracy: 1e-15.
 * Source: Barron & Barrett, Decision Quality Using Ranked Attribute Weights, Management Science 42 (1996).
 * @example rankOrderWeights([1, 2, 3]) // => [0.6111111111, 0.2777777778, 0.1111111111]
 */
export function rankOrderWeights(ranks: readonly number[]): Share[] {
  const placeWeights = centroid(ranks.length);
  return ranks.map((rank) => {
    const better = ranks.filter((other) => other < rank).length;
    const tied = ranks.filter((other) => other === rank).length;
    const held = placeWeights.slice(better, better + tied);
    return share(held.reduce((total, weight) => total + weight, 0) / tied);
  });
}

/** The weight of each place from the best; summed from the last place, whose terms all others contain. */
function centroid(count: number): number[] {
  const weights: number[] = [];
  let sum = 0;
  for (let place = count; place >= 1; place--) {
    sum += 1 / place;
    weights.unshift(sum / count);
  }
  return weights;
}
