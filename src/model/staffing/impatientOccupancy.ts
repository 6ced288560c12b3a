import { type Share, share } from "../units";
import type { Demand } from "./demand";
import { impatientQueue } from "./impatientQueue";

/**
 * The share of their time that agents are busy when callers give up (Erlang A): the load of the calls answered, per agent.
 *
 * It is added up from those answered at once and those answered after a wait. From 1 minus the share who give up it would
 * lose all its digits where nearly all give up.
 *
 * Domain: load above 0; patience finite; agentCount whole, 0 or more: with none it is 1, for who came would be busy at once.
 * Accuracy: 1e-12 relative, measured from 1 call an hour to 10 000 agents and from 1 to 1e6 seconds of patience.
 * Source: Mandelbaum and Zeltyn, Service engineering in action: the Palm/Erlang-A queue (2007).
 * @example impatientOccupancy(demand(48, seconds(60), minutes(1), seconds(120)), 50) // => 0.9303242408
 */
export function impatientOccupancy(demand: Demand, agentCount: number): Share {
  if (agentCount === 0) return share(1);
  const { noWaitShare, waitShare, firstInLineShare } = impatientQueue(demand, agentCount);
  return share(Math.min(1, (demand.load / agentCount) * noWaitShare + waitShare * (1 - firstInLineShare)));
}
