import { type Outcome, answer, noAnswer } from "../outcome";
import { type Erlangs, type Share, share } from "../units";
import { inverseBlockedShare } from "./inverseBlockedShare";
import { lateShare } from "./lateShare";

/**
 * The share of callers that must wait when nobody gives up (the Erlang C formula).
 *
 * Domain: load 0 or more; agentCount whole, 0 or more.
 * Faults: `queueNeverClears` when the load reaches the number of agents.
 * Accuracy: 1e-13 relative, measured up to 10 000 agents.
 * Source: Koole, Call Center Optimization (2013), section 6.2.
 * @example waitShare(erlangs(1.6), 2) // => 0.7111111111
 */
export function waitShare(load: Erlangs, agentCount: number): Outcome<Share> {
  if (load === 0) return answer(share(0));
  if (load >= agentCount) return noAnswer({ kind: "queueNeverClears", agents: agentCount, load });
  return answer(lateShare(inverseBlockedShare(load, agentCount), load, agentCount, 0));
}
