import type { Erlangs, Share } from "../units";
import { inverseBlockedShare } from "./inverseBlockedShare";

/** A target met to twelve digits is met: 1 erlang on 1 line blocks exactly half, but rounding may say a little more. */
const tie = 1 + 1e-12;

/**
 * The least number of lines (trunks) that loses no more than a share of the calls (Erlang B).
 *
 * Lines carry at most one erlang each, so the search starts at the load that must be carried and goes up.
 *
 * Domain: load 0 or more; blocking above 0, below 1. Without calls it is 0.
 * Accuracy: exact, but a target missed in the thirteenth digit counts as met.
 * Source: Jagerman, Some properties of the Erlang loss function, Bell System Technical Journal 53 (1974).
 * @example linesNeeded(erlangs(4.46), share(0.01)) // => 10
 */
export function linesNeeded(load: Erlangs, blocking: Share): number {
  if (load === 0) return 0;
  let lineCount = Math.ceil((load * (1 - blocking)) / tie);
  let inverseBlocked = inverseBlockedShare(load, lineCount);
  while (inverseBlocked * blocking * tie < 1) {
    lineCount += 1;
    inverseBlocked = 1 + (inverseBlocked * lineCount) / load;
  }
  return lineCount;
}
