/** ln 2 in two parts: the first has trailing zeros, so that a multiple of it is exact. */
export const ln2High = 0.6931471803691238;
export const ln2Low = 1.9082149292705877e-10;

/**
 * e to the power x, the same to the last digit on every machine: Math.exp is not.
 *
 * Domain: -700 to 700.
 * Accuracy: 1e-15 relative.
 * Source: x = k ln 2 + r, and the Taylor series of e^r for |r| below 0.35.
 * @example exponential(1) // => 2.718281828459045
 */
export function exponential(x: number): number {
  const doublings = Math.round(x / (ln2High + ln2Low));
  const rest = x - doublings * ln2High - doublings * ln2Low;
  let sum = 1;
  for (let term = 14; term > 0; term--) sum = 1 + (sum * rest) / term;
  return sum * wholePower(doublings < 0 ? 0.5 : 2, Math.abs(doublings));
}

function wholePower(base: number, exponent: number): number {
  let power = 1;
  for (let square = base, left = exponent; left > 0; left >>>= 1, square *= square) if (left & 1) power *= square;
  return power;
}
