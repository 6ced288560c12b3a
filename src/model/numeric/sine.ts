/**
 * The sine of an angle, the same to the last digit on every machine: Math.sin is not.
 *
 * Domain: -pi/2 to pi/2.
 * Accuracy: 1e-15 relative.
 * Source: its Taylor series.
 */
export function sine(angle: number): number {
  let sum = 1;
  for (let n = 22; n > 0; n -= 2) sum = 1 - (sum * angle * angle) / (n * (n + 1));
  return angle * sum;
}
