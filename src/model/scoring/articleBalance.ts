import type { Factor } from "../catalogue/factor";
import { balancedWeights } from "./balancedWeights";

/** What each factor weighs where all are rated and nobody has given points. */
export function articleWeights(factors: readonly Factor[]): number[] {
  return balancedWeights(factors.map(({ side }) => ({ side, points: 1, isRated: true })));
}

/**
 * The balance of the articles, 0 to 100: what the advantages of outsourcing weigh against all points the articles make.
 *
 * @example articleBalance(factors) // => 50: by default both sides weigh the same
 */
export function articleBalance(factors: readonly Factor[]): number {
  const weights = articleWeights(factors);
  const weigh = (isCounted: (factor: Factor) => boolean) =>
    factors.reduce((sum, factor, index) => sum + (isCounted(factor) ? weights[index]! : 0), 0);
  return (100 * weigh(({ side }) => side === "advantage")) / weigh(() => true);
}
