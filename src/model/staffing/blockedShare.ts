import { type Erlangs, type Share, share } from "../units";
import { inverseBlockedShare } from "./inverseBlockedShare";

/**
 * The share of calls that find all lines busy and are lost (the Erlang B formula).
 *
 * Domain: load above 0; lineCount whole, 0 or more.
 * Accuracy: 1e-13 relative, measured up to 10 000 lines.
 * Source: Jagerman, Some properties of the Erlang loss function, Bell System Technical Journal 53 (1974).
 * @example blockedShare(erlangs(1), 2) // => 0.2
 */
export function blockedShare(load: Erlangs, lineCount: number): Share {
  return share(1 / inverseBlockedShare(load, lineCount));
}
