/** From here on five terms of Stirling's series give all digits. */
const stirlingFrom = 16;

/**
 * The Poisson probability of a count that need not be whole: mean^count e^-mean / Gamma(count + 1).
 *
 * The power, the exponential and the gamma function overflow long before their product does, so it is taken from
 * Stirling's formula at the count, times e to the minus deviance of the mean from it.
 *
 * Domain: count above 0; mean 0 or more.
 * Accuracy: 1e-13 relative up to a count of 1e6; beyond it the error grows as sqrt(count).
 * Source: Loader, Fast and accurate computation of binomial probabilities (2000).
 * @example poissonWeight(2, 1) // => 0.1839397206, 1 / (2e)
 */
export function poissonWeight(count: number, mean: number): number {
  const excess = (mean - count) / count;
  const deviance = count * (excess - Math.log1p(excess));
  return Math.exp(-deviance - stirlingError(count)) / Math.sqrt(2 * Math.PI * count);
}

/** The logarithm of Gamma(count + 1) over Stirling's formula for it. */
function stirlingError(count: number): number {
  let error = 0;
  let from = count;
  for (; from < stirlingFrom; from += 1) error += (from + 0.5) * Math.log1p(1 / from) - 1;
  const square = from * from;
  return error + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / from;
}
