import { keptInts } from "../simd/simdMemory";

/** The constants of one of the two halves that a HDR random number is the sum of; those of `hdrUniform`. */
interface Half {
  /** The sum of the stream's numbers is taken modulo this, a prime. */
  readonly modulus: number;
  readonly trialFactor: number;
  readonly factor: number;
  readonly addend: number;
  readonly turnFactor: number;
  readonly turnModulus: number;
  readonly weight: number;
  /** Added to each value: of the two halves, one has -2^31, so that their sum has a sign and is compared as it is. */
  readonly offset: number;
}

/** How many places are computed together, once one of them is asked for. */
const chunk = 512;

/**
 * All values of one half of the HDR random numbers, modulo 2^32, in the order in which trials come upon them.
 *
 * From a trial to the next the sum moves by a fixed step modulo a prime, and so through all that it can be: 7.45 million places in
 * a ring. Every stream, whatever its variable, option, year and seed, goes through the same ring and only starts elsewhere. A
 * value is thus computed once, when it is first asked for, and then read: two of them make a random number in 2 ns instead of 6,
 * one after the other in memory. A ring takes 30 MB when all of it has been asked for, and less before.
 */
export class HdrCycle {
  private values: Int32Array | undefined;
  private readonly isComputed: Uint8Array;
  private readonly places: number;

  constructor(private readonly half: Half) {
    this.isComputed = new Uint8Array(Math.ceil(half.modulus / chunk));
    this.places = inverse(half.trialFactor, half.modulus);
  }

  get length(): number {
    return this.half.modulus;
  }

  /** The place at which a sum stands in the ring. */
  placeOf(sum: number): number {
    const { modulus } = this.half;
    // Both are below 2^23, so the product is exact. Said to be whole, which halves the time of the loops that count on from it.
    return remainder(remainder(sum, modulus) * this.places, modulus) | 0;
  }

  /** The ring, in which so many values from a place on are computed; they do not reach beyond its end. */
  valuesFrom(place: number, count: number): Int32Array {
    this.values ??= keptInts(this.half.modulus);
    // Said to be whole (| 0): a loop over numbers that may have a fraction takes twice the time.
    const last = ((place + count - 1) / chunk) | 0;
    for (let index = (place / chunk) | 0; index <= last; index++)
      if (this.isComputed[index] === 0) {
        this.compute(this.values, index * chunk);
        this.isComputed[index] = 1;
      }
    return this.values;
  }

  /**
   * Remainders are taken as n - floor(n / d) d: below 2^53 the quotient never rounds up to a whole number that it has not reached,
   * and where n / d is taken as n (1 / d), half a unit added to n keeps it clear of whole numbers.
   */
  private compute(values: Int32Array, from: number): void {
    const { modulus, trialFactor, factor, addend, turnFactor, turnModulus, weight, offset } = this.half;
    const perTurnModulus = 1 / turnModulus;
    const to = Math.min(modulus, from + chunk);
    let sum = (from * trialFactor) % modulus;
    for (let place = from; place < to; place++) {
      const divisor = sum * factor + addend;
      const turn = (999999999999989 - Math.floor(999999999999989 / divisor) * divisor) * turnFactor;
      const part = turn - Math.floor((turn + 0.5) * perTurnModulus) * turnModulus;
      values[place] = Math.imul(part, weight) + offset;
      sum += trialFactor;
      if (sum >= modulus) sum -= modulus;
    }
  }
}

/** As in `compute`: % takes seven times as long where numbers are beyond 2^31. */
function remainder(n: number, divisor: number): number {
  return n - Math.floor(n / divisor) * divisor;
}

/** The number that a factor must be multiplied by to leave 1, modulo a prime: by Fermat's little theorem, its power p - 2. */
function inverse(factor: number, prime: number): number {
  let power = 1;
  for (let square = factor, left = prime - 2; left > 0; left = Math.floor(left / 2), square = (square * square) % prime)
    if (left % 2 === 1) power = (power * square) % prime;
  return power;
}
