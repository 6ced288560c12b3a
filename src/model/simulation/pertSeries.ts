import { type PertShape, pertAt, pertDensity } from "./pertDistribution";
import { seriesTerms as terms } from "./quantileTable";

// Every series uses these arrays: a thousand small arrays a table would cost more than all its arithmetic.
const series = new Float64Array(terms);
const rest = new Float64Array(terms);
const powers = new Float64Array(terms);
const restPowers = new Float64Array(terms);

/**
 * The Taylor series of the quantile of a PERT distribution around a share, from a guess of the quantile there that is right to
 * eight digits. Its slope is 1 / density, which is the slope at the share times a power of value / here and one of
 * (1 - value) / (1 - here): each has a series that follows, term by term, from that of the quantile. The next call overwrites
 * the answer.
 */
export function quantileSeries(shape: PertShape, share: number, guess: number): Float64Array {
  const value = improved(shape, share, guess);
  const slope = 1 / pertDensity(shape, value);
  series[0] = value;
  series[1] = slope;
  rest[0] = 1 - value;
  rest[1] = -slope;
  powers[0] = restPowers[0] = 1;
  for (let k = 1; k < terms - 1; k++) {
    powers[k] = nextOfPower(series, powers, 1 - shape.first, k);
    restPowers[k] = nextOfPower(rest, restPowers, 1 - shape.second, k);
    let product = 0;
    for (let j = 0; j <= k; j++) product += powers[j]! * restPowers[k - j]!;
    series[k + 1] = (slope * product) / (k + 1);
    rest[k + 1] = -series[k + 1]!;
  }
  return series;
}

/** One step of Newton's method on the share, which doubles the right digits of a guess. */
function improved(shape: PertShape, share: number, guess: number): number {
  const at = pertAt(shape, guess);
  return guess - (at.share - share) / at.density;
}

/** By halving, to 12 digits. */
export function quantileByHalving(shape: PertShape, share: number): number {
  let [low, high] = [0, 1];
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (pertAt(shape, middle).share < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Coefficient k of a series to a power, from those before it. Source: Knuth, TAOCP volume 2, section 4.7, after Euler. */
function nextOfPower(series: Float64Array, powers: Float64Array, exponent: number, k: number): number {
  let sum = 0;
  for (let j = 1; j <= k; j++) sum += (exponent * j - (k - j)) * series[j]! * powers[k - j]!;
  return sum / (k * series[0]!);
}
