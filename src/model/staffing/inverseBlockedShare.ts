import type { Erlangs } from "../units";
import { negligible } from "./negligible";

/**
 * One over the share of calls that find all lines busy and are lost: 1/B, with B the Erlang B formula.
 *
 * 1/B = 1 + N/a + N(N-1)/a^2 + ... has no factorials and no subtraction. About 10 x sqrt(N) of its N terms count. Where B is
 * too small for a number, the sum is Infinity, and 1/Infinity the right 0.
 *
 * Domain: load above 0; lineCount whole, 0 or more.
 * Accuracy: 1e-13 relative, measured up to 10 000 lines.
 * Source: Jagerman, Some properties of the Erlang loss function, Bell System Technical Journal 53 (1974).
 * @example inverseBlockedShare(erlangs(1), 2) // => 5
 */
export function inverseBlockedShare(load: Erlangs, lineCount: number): number {
  let term = 1;
  let sum = 1;
  for (let line = lineCount; term > sum * negligible; line -= 1) {
    term *= line / load;
    sum += term;
  }
  return sum;
}
