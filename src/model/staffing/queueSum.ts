import { negligible } from "./negligible";

/**
 * While all agents are busy: how likely a queue is, measured in times that there is none.
 *
 * The sum over k = 1, 2, ... of z^k / ((c+1)(c+2)...(c+k)), with c the calls that the agents answer, and z the calls that
 * arrive, in one mean patience. With k waiting, calls leave the queue at the pace c + k.
 *
 * Domain: answersPerPatience above 0; callsPerPatience 0 or more, at most answersPerPatience + 1 (beyond it overflows).
 * Accuracy: 1e-13 relative, in about 10 x sqrt(c) terms.
 * Source: Palm (1946), the M/M/c+M queue; Abramowitz and Stegun (1964), 6.5.29, the series of the incomplete gamma function.
 * @example queueSum(1, 2) // => 2.1945280495, (e^2 - 3) / 2
 */
export function queueSum(answersPerPatience: number, callsPerPatience: number): number {
  let term = callsPerPatience / (answersPerPatience + 1);
  let sum = term;
  for (let ahead = 2; term > sum * negligible; ahead += 1) {
    term *= callsPerPatience / (answersPerPatience + ahead);
    sum += term;
  }
  return sum;
}
