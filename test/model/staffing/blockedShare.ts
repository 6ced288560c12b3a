import { inverseBlockedShare } from "../../../src/model/staffing/inverseBlockedShare";
import { type Erlangs, type Share, share } from "../../../src/model/units";

/** The share of calls that find all lines busy and are lost: the Erlang B formula as the literature tabulates it. */
export function blockedShare(load: Erlangs, lineCount: number): Share {
  return share(1 / inverseBlockedShare(load, lineCount));
}
