import { type Outcome, answer, noAnswer } from "../outcome";

/** What a sum may be off by, relative to the sizes of what it is the sum of: 0.1 + 0.2 - 0.3 is not 0 in doubles. */
export const leftByRounding = 1e-13;

/**
 * After how many years the money put into an option has come back, for good.
 *
 * The cumulative saving grows evenly within a year. A payback that does not last is none: what counts is the last time the
 * cumulative saving turns from below 0, and it must not end below 0. 0 when it is never below 0.
 *
 * Domain: savings of year 0, 1, ..., not discounted.
 * Faults: `neverPaysBack` when the savings sum to less than 0.
 * @example paybackYears([-100, 80, 80]) // => 1.25
 */
export function paybackYears(savings: readonly number[]): Outcome<number> {
  let cumulative = 0;
  let size = 0;
  let payback = 0;
  for (const [year, saved] of savings.entries()) {
    const before = cumulative;
    cumulative += saved;
    size += Math.abs(saved);
    if (Math.abs(cumulative) <= leftByRounding * size) cumulative = 0;
    if (before < 0) payback = year - 1 + -before / saved;
  }
  return cumulative < 0 ? noAnswer({ kind: "neverPaysBack", shortfall: -cumulative }) : answer(payback);
}
