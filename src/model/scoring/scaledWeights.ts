/**
 * Weights divided by the power of two at or below the heaviest. Their proportions stay exact to the last bit, so that ratings
 * of 5, 3 and 4 under equal weights score 75 and not 74.99999999999999; and no sum of them overflows.
 *
 * Domain: no weight below 0, at least one above it.
 * Accuracy: exact.
 * @example scaledWeights([3, 1]) // => [1.5, 0.5]
 */
export function scaledWeights(weights: readonly number[]): number[] {
  const heaviest = weights.reduce((one, other) => Math.max(one, other));
  // The largest number there is has a logarithm that rounds up to 1024, and 2 ** 1024 is infinite.
  const exponent = Math.min(1023, Math.floor(Math.log2(heaviest)));
  return weights.map((weight) => weight / 2 ** exponent);
}
