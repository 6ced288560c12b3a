import { type Share, share } from "../units";
import { type HdrHalf, dividend, firstHalf, levels, secondHalf } from "./constants";

/**
 * The HDR random number for a trial of a variable: above 0, below 1, and the same on every machine for ever. One native Excel
 * formula gives the identical stream, so that any trial can be re-performed without the add-in.
 *
 * Domain: whole numbers from 0 to 1e8, trials from 1 (0 to 7 shift a lattice as well): every sum then stays below 2^53 and is exact.
 * Accuracy: exact; the stream has 2^32 levels.
 * Source: Hubbard, A Multi-Dimensional, Counter-Based Pseudo Random Number Generator as a Standard for Monte Carlo Simulations,
 * Winter Simulation Conference (2019), with the constants of probabilitymanagement.org's SIPmath standard.
 * @param entity 0 for what all options share, else the option's number from 1
 * @param event the year of a yearly event, else 0
 * @example hdrUniform(1, 1, 0, 0, 0) // => 0.4320151509
 */
export function hdrUniform(trial: number, variable: number, entity: number, event: number, seed: number): Share {
  const first = partOf(firstHalf, hdrSum(firstHalf, trial, variable, entity, event, seed));
  const second = partOf(secondHalf, hdrSum(secondHalf, trial, variable, entity, event, seed));
  return share((((first + second) % levels) + 0.5) / levels);
}

/** The sum from which a half of the random number follows. */
export function hdrSum(
  half: HdrHalf,
  trial: number,
  variable: number,
  entity: number,
  event: number,
  seed: number,
): number {
  return trial * half.trial + variable * half.variable + entity * half.entity + event * half.event + seed * half.seed;
}

function partOf({ modulus, factor, shift, scale, base, weight }: HdrHalf, sum: number): number {
  return (((dividend % ((sum % modulus) * factor + shift)) * scale) % base) * weight;
}
