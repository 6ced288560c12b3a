import { type Outcome, answer, noAnswer } from "../outcome";
import { type Share, share } from "../units";
import type { Demand } from "./demand";
import { impatientOccupancy } from "./impatientOccupancy";

/**
 * The share of their time that agents are busy with calls.
 *
 * Domain: agentCount whole, 0 or more. Without calls it is 0.
 * Faults: `queueNeverClears` when nobody gives up and the load reaches the number of agents.
 * Accuracy: as impatientOccupancy.
 * Source: Koole, Call Center Optimization (2013), section 6.2.
 * @example occupancy(demand(100, seconds(180), minutes(30)), 14) // => 0.7142857143
 */
export function occupancy(demand: Demand, agentCount: number): Outcome<Share> {
  const { load, patience } = demand;
  if (load === 0) return answer(share(0));
  if (patience < Infinity) return answer(impatientOccupancy(demand, agentCount));
  if (load >= agentCount) return noAnswer({ kind: "queueNeverClears", agents: agentCount, load });
  return answer(share(load / agentCount));
}
