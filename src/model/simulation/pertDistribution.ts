import { exponential } from "../numeric/exponential";
import { logarithm } from "../numeric/logarithm";
import { sine } from "../numeric/sine";

/**
 * The standard PERT distribution: a beta distribution on 0 to 1 whose two shapes sum to 6, so that its mean is
 * (0 + 4 mode + 1) / 6. The first shape is 1 + 4 mode.
 */
export interface PertShape {
  /** 1 (the mode is 0) to 5 (it is 1). */
  readonly first: number;
  readonly second: number;
}

export const mirrored = ({ first, second }: PertShape): PertShape => ({ first: second, second: first });

/**
 * The chance of a value up to x (the regularised incomplete beta function), and the density there.
 *
 * Domain: x above 0 and below 1.
 * Accuracy: 1e-14 relative.
 * Source: DLMF 8.17.8 and 8.17.4; every term of the series is positive.
 * @example pertAt({ first: 1, second: 5 }, 0.5).share // => 0.96875
 */
export function pertAt(shape: PertShape, x: number): { share: number; density: number } {
  const density = pertDensity(shape, x);
  const { first, second } = shape;
  const fromTop = x > (first + 1) / 8;
  const share = fromTop ? 1 - shareBelow(second, 1 - x, density) : shareBelow(first, x, density);
  return { share, density };
}

export function pertDensity({ first, second }: PertShape, x: number): number {
  return exponential((first - 1) * logarithm(x) + (second - 1) * logarithm(1 - x)) / betaFunction(first);
}

/** The series is fast where x is below the mean or a little above. */
function shareBelow(first: number, x: number, density: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; term > 1e-16 * sum; n++) {
    term *= (x * (6 + n)) / (first + 1 + n);
    sum += term;
  }
  return ((density * x * (1 - x)) / first) * sum;
}

/**
 * B(a, 6 - a) for a from 1 to 5. As the shapes sum to a whole number, it needs no gamma function: with a = m + f, both are
 * products around gamma(1 + f) gamma(1 - f) = pi f / sin(pi f).
 */
function betaFunction(a: number): number {
  const whole = Math.floor(a);
  const part = a - whole;
  let product = reflection(part);
  for (let j = 1; j < whole; j++) product *= j + part;
  for (let j = 1; j <= 5 - whole; j++) product *= j - part;
  return product / 120;
}

/** pi f / sin(pi f), 1 at 0. */
function reflection(part: number): number {
  return part === 0 ? 1 : (Math.PI * part) / sine(Math.PI * Math.min(part, 1 - part));
}
