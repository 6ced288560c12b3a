import { poissonWeight } from "./poissonWeight";
import { queueSum } from "./queueSum";

/** A factor this close to 1 ends the continued fraction. */
const negligible = 4e-16;

/**
 * The share of a gamma distribution (scale 1) above a value: the regularised upper incomplete gamma function.
 *
 * Domain: shape above 0; value 0 or more.
 * Accuracy: 1e-13 absolute, and relative above shape + 1, up to a shape of 1e6.
 * Source: Press et al., Numerical Recipes (2007), section 6.2.
 * @example gammaTail(1, 2) // => 0.1353352832, e^-2
 */
export function gammaTail(shape: number, value: number): number {
  const weight = poissonWeight(shape, value);
  if (value < shape + 1) return 1 - weight * (1 + queueSum(shape, value));
  return weight === 0 ? 0 : weight * shape * legendreFraction(shape, value);
}

/** Legendre's continued fraction 1/(x+1-s - 1(1-s)/(x+3-s - 2(2-s)/(x+5-s - ...))), from the front (Lentz). */
function legendreFraction(shape: number, value: number): number {
  let denominator = value + 1 - shape;
  let forward = 1 / denominator;
  let backward = Infinity;
  let fraction = forward;
  for (let step = 1, factor = 0; Math.abs(factor - 1) > negligible; step += 1) {
    const numerator = step * (shape - step);
    denominator += 2;
    forward = 1 / (denominator + numerator * forward);
    backward = denominator + numerator / backward;
    factor = forward * backward;
    fraction *= factor;
  }
  return fraction;
}
