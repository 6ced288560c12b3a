import { type Share, share } from "../units";
import type { Demand } from "./demand";
import { type ImpatientQueue, impatientQueue } from "./impatientQueue";
import { negligible } from "./negligible";

/**
 * The share of callers who give up before an agent answers (Erlang A).
 *
 * Each caller in the queue gives up at the same pace, so the share is the mean queue over the calls in one mean patience.
 *
 * Domain: load 0 or more; agentCount whole, 0 or more: with none, every caller gives up. Nobody does if patience is Infinity.
 * Accuracy: 1e-12 relative, measured from 1 call an hour to 10 000 agents and from 1 to 1e6 seconds of patience.
 * Source: Mandelbaum and Zeltyn, Service engineering in action: the Palm/Erlang-A queue (2007).
 * @example abandonedShare(demand(48, seconds(60), minutes(1), seconds(120)), 50) // => 0.0309122492
 */
export function abandonedShare(demand: Demand, agentCount: number): Share {
  if (demand.load === 0 || demand.patience === Infinity) return share(0);
  if (agentCount === 0) return share(1);
  const queue = impatientQueue(demand, agentCount);
  // The least load there is, 5e-324, may come to no calls in a short patience.
  if (queue.callsPerPatience === 0) return share(0);
  return share((queue.waitShare * queueWhileBusy(queue)) / queue.callsPerPatience);
}

/** The mean number of callers waiting while all agents are busy. */
function queueWhileBusy({ answersPerPatience, callsPerPatience, firstInLineShare }: ImpatientQueue): number {
  const surplus = callsPerPatience - answersPerPatience;
  if (surplus > 0) return surplus + answersPerPatience * firstInLineShare;

  // Below full load that is a difference of near equals, so the queue is added up instead.
  let weight: number = firstInLineShare;
  let sum = 0;
  for (let waiting = 1; weight * waiting > sum * negligible; waiting += 1) {
    weight *= callsPerPatience / (answersPerPatience + waiting);
    sum += weight * waiting;
  }
  return sum;
}
