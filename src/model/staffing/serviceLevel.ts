import { type Outcome, answer, noAnswer } from "../outcome";
import { type Seconds, type Share, share } from "../units";
import { answeredShare } from "./answeredShare";
import type { Demand } from "./demand";
import { inverseBlockedShare } from "./inverseBlockedShare";
import { lateShare } from "./lateShare";

/**
 * The service level: the share of all callers answered within a time, by Erlang A if callers give up, else by Erlang C.
 *
 * A caller who gives up counts as not answered, however short the wait.
 *
 * Domain: agentCount whole, 0 or more; answerWithin 0 or more. Without calls it is 1.
 * Faults: `queueNeverClears` when nobody gives up and the load reaches the number of agents.
 * Accuracy: 1e-12 absolute, measured up to 10 000 agents.
 * Source: Koole, Call Center Optimization (2013), section 6.2; Mandelbaum and Zeltyn, Service engineering in action: the
 * Palm/Erlang-A queue (2007).
 * @example serviceLevel(demand(100, seconds(180), minutes(30)), 14, seconds(20)) // => 0.8883500192
 */
export function serviceLevel(demand: Demand, agentCount: number, answerWithin: Seconds): Outcome<Share> {
  const { load, handleTime, patience } = demand;
  if (load === 0) return answer(share(1));
  if (patience < Infinity) return answer(answeredShare(demand, agentCount, answerWithin));
  if (load >= agentCount) return noAnswer({ kind: "queueNeverClears", agents: agentCount, load });
  const late = lateShare(inverseBlockedShare(load, agentCount), load, agentCount, answerWithin / handleTime);
  return answer(share(1 - late));
}
