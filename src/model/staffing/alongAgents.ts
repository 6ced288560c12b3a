import { type Outcome, answer, noAnswer } from "../outcome";
import type { Demand } from "./demand";

/**
 * What any number of agents achieves: on the straight line between the whole numbers around it, as 5.5 agents are 5 in one half of
 * the intervals and 6 in the other.
 *
 * Domain: agentCount 0 or more; `answerFor` is asked for whole numbers alone.
 * Faults: `queueNeverClears` when nobody gives up and the load reaches the number of agents, or the whole number below while
 * `withoutEnd`, what a queue that never clears comes to, is not given.
 * @example alongAgents(demand, 13.5, (count) => serviceLevel(demand, count, seconds(20)), 0) // => 0.8419724038 for 10 erlangs
 */
export function alongAgents(
  { load, patience }: Demand,
  agentCount: number,
  answerFor: (wholeCount: number) => Outcome<number>,
  withoutEnd?: number,
): Outcome<number> {
  const below = Math.floor(agentCount);
  if (below === agentCount) return answerFor(agentCount);
  if (patience === Infinity && load >= agentCount)
    return noAnswer({ kind: "queueNeverClears", agents: agentCount, load });
  const atBelow = answerFor(below);
  if (!atBelow.ok && withoutEnd === undefined) return atBelow;
  const above = answerFor(below + 1);
  if (!above.ok) return above;
  const from = atBelow.ok ? atBelow.value : withoutEnd!;
  return answer(from + (agentCount - below) * (above.value - from));
}
