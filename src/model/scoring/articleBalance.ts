import type { Factor } from "../catalogue/factor";

/**
 * The balance of the articles, 0 to 100: what the advantages of outsourcing weigh against all points the articles make.
 *
 * Domain: at least one factor with a weight above 0.
 * Accuracy: 1e-14 relative.
 * @example articleBalance(factors) // => 27.7777777778, which is 5 advantages of 18
 */
export function articleBalance(factors: readonly Factor[]): number {
  const weigh = (some: readonly Factor[]) => some.reduce((total, { weight }) => total + weight, 0);
  return (100 * weigh(factors.filter(({ side }) => side === "advantage"))) / weigh(factors);
}
