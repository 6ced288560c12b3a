import type { Demand } from "../../../src/model/staffing/demand";

/**
 * An Erlang A queue the long way, to check the short one: the probability of each number in the queue, and for a caller
 * with k ahead the chance to be served in time, the incomplete beta function I(c, k + 1), by its own recursion. It
 * overflows where the queue is long, so it is for moderate numbers only.
 */
export function taggedCaller({ load, handleTime, patience }: Demand, agentCount: number, within: number) {
  const answers = (agentCount * patience) / handleTime;
  const calls = (load * patience) / handleTime;
  let free = 0;
  let weight = 1;
  for (let busy = agentCount; busy > 0; busy -= 1) {
    weight *= busy / load;
    free += weight;
  }

  const gone = -Math.expm1(-within / patience);
  let late = (1 - gone) ** (answers + 1);
  let step = late;
  let waiting = 0;
  let queue = 0;
  let answered = 0;
  weight = 1;
  for (let ahead = 0; weight > 1e-18 * waiting; ahead += 1) {
    waiting += weight;
    queue += weight * ahead;
    answered += ((weight * answers) / (answers + ahead + 1)) * (1 - late);
    step *= (gone * (answers + 1 + ahead)) / (ahead + 1);
    late += step;
    weight *= calls / (answers + ahead + 1);
  }
  const all = free + waiting;
  return { waitShare: waiting / all, abandonedShare: queue / all / calls, answeredShare: (free + answered) / all };
}
