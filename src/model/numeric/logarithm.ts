import { ln2High, ln2Low } from "./exponential";

const bits = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm of x, the same to the last digit on every machine: Math.log is not.
 *
 * Domain: above 0, from 1e-300 to 1e300.
 * Accuracy: 1e-15 relative.
 * Source: x = m 2^k with m near 1, and ln m = 2 artanh((m - 1) / (m + 1)) by its series.
 * @example logarithm(2) // => 0.6931471805599453
 */
export function logarithm(x: number): number {
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  let doublings = (high >>> 20) - 1023;
  bits.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let near1 = bits.getFloat64(0);
  if (near1 > Math.SQRT2) {
    near1 /= 2;
    doublings += 1;
  }
  const ratio = (near1 - 1) / (near1 + 1);
  const square = ratio * ratio;
  let sum = 1 / 23;
  for (let odd = 21; odd > 0; odd -= 2) sum = 1 / odd + square * sum;
  return doublings * ln2High + (doublings * ln2Low + 2 * ratio * sum);
}
