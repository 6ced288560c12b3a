import { type Share, share } from "../units";

/**
 * The HDR random number for a trial of a variable: above 0, below 1, and the same on every machine for ever. One native Excel
 * formula gives the identical stream, so that any trial can be re-performed without the add-in.
 *
 * Domain: whole numbers, trial from 1 and the others from 0, to 1e8: every sum then stays below 2^53 and is exact.
 * Accuracy: exact; the stream has 2^32 levels.
 * Source: Hubbard, A Multi-Dimensional, Counter-Based Pseudo Random Number Generator as a Standard for Monte Carlo Simulations,
 * Winter Simulation Conference (2019), with the constants of probabilitymanagement.org's SIPmath standard.
 * @param entity 0 for what all options share, else the option's number from 1
 * @param event the year of a yearly event, else 0
 * @example hdrUniform(1, 1, 0, 0, 0) // => 0.4320151509
 */
export function hdrUniform(trial: number, variable: number, entity: number, event: number, seed: number): Share {
  const first = trial * 2499997 + variable * 1800451 + entity * 2000371 + event * 1796777 + seed * 2299603;
  const second = trial * 2246527 + variable * 2399993 + entity * 2100869 + event * 1918303 + seed * 1624729;
  const left = ((999999999999989 % ((first % 7450589) * 4658 + 7450581)) * 383) % 99991;
  const right = ((999999999999989 % ((second % 7450987) * 7580 + 7560584)) * 17669) % 7440893;
  return share((((left * 7440893 + right * 1343) % 4294967296) + 0.5) / 4294967296);
}
