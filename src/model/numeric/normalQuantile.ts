import { logarithm } from "./logarithm";
import { normalDensity, normalShare } from "./normalShare";

/**
 * The value that a share of a standard normal distribution lies below.
 *
 * Domain: above 0 and below 1.
 * Accuracy: 1e-12, measured from 2^-33 to 1 - 2^-33.
 * Source: a start to three digits (Abramowitz and Stegun 26.2.23), then two steps of Halley's method, which trebles them.
 * @example normalQuantile(0.975) // => 1.959963984540054
 */
export function normalQuantile(share: number): number {
  if (share > 0.5) return -normalQuantile(1 - share);
  const t = Math.sqrt(-2 * logarithm(share));
  const start = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  let value = start - t;
  for (let step = 0; step < 2; step++) {
    const error = (normalShare(value) - share) / normalDensity(value);
    value -= error / (1 + (value * error) / 2);
  }
  return value;
}
