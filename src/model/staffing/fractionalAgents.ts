import type { Outcome } from "../outcome";
import type { ServiceTarget } from "./agentsNeeded";
import type { Demand } from "./demand";
import { occupancy } from "./occupancy";
import { serviceLevel } from "./serviceLevel";

/**
 * The agents a target needs, not rounded up, so that intervals and queues can be added before rounding: on the straight line in
 * service level, and in occupancy where that is limited, between the whole number needed and the one below.
 *
 * Domain: agentCount is that of `agentsNeeded`. A queue that never clears has a service level of 0 and is always busy.
 * Accuracy: as serviceLevel, over the step between the two whole numbers. Never less than the load where nobody gives up.
 * @example fractionalAgents(demand(100, seconds(180), minutes(30)), target, 14) // => 13.0474928642 for 80 % in 20 seconds
 */
export function fractionalAgents(demand: Demand, target: ServiceTarget, agentCount: number): number {
  if (agentCount === 0) return 0;
  const below = agentCount - 1;
  const levelOf = (count: number) => valueOr(serviceLevel(demand, count, target.answerWithin), 0);
  const busyOf = (count: number) => valueOr(occupancy(demand, count), 1);
  const parts = [partOfWay(levelOf(below), levelOf(agentCount), target.serviceLevel)];
  if (target.maxOccupancy < 1) parts.push(partOfWay(busyOf(below), busyOf(agentCount), target.maxOccupancy));
  if (demand.patience === Infinity) parts.push(demand.load - below);
  return below + Math.min(1, Math.max(...parts));
}

/** How much of the way from one value to another leads to a goal; nothing where the goal is behind. */
function partOfWay(from: number, to: number, goal: number): number {
  return to === from ? 0 : Math.max(0, (goal - from) / (to - from));
}

function valueOr(outcome: Outcome<number>, otherwise: number): number {
  return outcome.ok ? outcome.value : otherwise;
}
