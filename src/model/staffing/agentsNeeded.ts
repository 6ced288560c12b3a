import { type Seconds, type Share, seconds, share } from "../units";
import { answeredShare } from "./answeredShare";
import type { Demand } from "./demand";
import { inverseBlockedShare } from "./inverseBlockedShare";
import { lateShare } from "./lateShare";
import { leastWhole } from "./leastWhole";
import { impatientOccupancy } from "./impatientOccupancy";

/** What a group of agents must achieve. */
export interface ServiceTarget {
  /** The share of all callers to be answered in time. */
  readonly serviceLevel: Share;
  readonly answerWithin: Seconds;
  /** The most of their time that agents may be busy; 1 is no limit. */
  readonly maxOccupancy: Share;
}

/** How many agents meet a target, and what would fail with one fewer. */
export interface AgentsNeeded {
  readonly agentCount: number;
  /** "clears": the queue would grow for ever. */
  readonly binding: "service level" | "occupancy" | "clears";
}

/** A target met to twelve digits is met: 22.1 erlangs at 85 % take 26 agents, but in binary 22.1 / .85 is above 26. */
const tie = 1 + 1e-12;

/**
 * The least number of agents that meets a service level and a limit to occupancy, by Erlang A if callers give up, else by
 * Erlang C.
 *
 * Domain: serviceLevel from 0 to below 1; answerWithin 0 or more; maxOccupancy above 0, to 1. Without calls it is 0.
 * Accuracy: exact, but a target missed in the thirteenth digit counts as met.
 * Source: Koole, Call Center Optimization (2013), section 6.2; Mandelbaum and Zeltyn, Service engineering in action: the
 * Palm/Erlang-A queue (2007).
 * @example agentsNeeded(demand(100, seconds(180), minutes(30)), target).agentCount // => 14 for 80 % in 20 seconds
 */
export function agentsNeeded(demand: Demand, target: ServiceTarget): AgentsNeeded {
  if (demand.load === 0) return { agentCount: 0, binding: "clears" };
  return demand.patience < Infinity ? impatientAgentsNeeded(demand, target) : patientAgentsNeeded(demand, target);
}

/**
 * Erlang C: up from the least number that clears the queue. 1/B is summed once and then carried from one number to the
 * next, so the whole search takes some multiple of sqrt(load) steps.
 */
function patientAgentsNeeded({ load, handleTime }: Demand, target: ServiceTarget): AgentsNeeded {
  const handleTimes = target.answerWithin / handleTime;
  const mostLate = (1 - target.serviceLevel) * tie;
  const clearing = Math.floor(load) + 1;
  const withinOccupancy = Math.ceil(load / target.maxOccupancy / tie);
  const least = Math.max(clearing, withinOccupancy);

  let agentCount = least;
  let inverseBlocked = inverseBlockedShare(load, agentCount);
  while (lateShare(inverseBlocked, load, agentCount, handleTimes) > mostLate) {
    agentCount += 1;
    inverseBlocked = 1 + (inverseBlocked * agentCount) / load;
  }
  if (agentCount > least) return { agentCount, binding: "service level" };
  return { agentCount, binding: withinOccupancy > clearing ? "occupancy" : "clears" };
}

/**
 * Erlang A: halving between two bounds. N agents answer no more than N/load of the calls; and where few enough callers
 * would wait at all if nobody gave up, few enough are late.
 */
function impatientAgentsNeeded(demand: Demand, target: ServiceTarget): AgentsNeeded {
  const mostLate = (1 - target.serviceLevel) * tie;
  const tooFew = Math.ceil((1 - mostLate) * demand.load) - 1;
  const atOnce = { ...target, answerWithin: seconds(0), maxOccupancy: share(1) };
  const enough = patientAgentsNeeded(demand, atOnce).agentCount;
  const isInTime = (count: number) => 1 - answeredShare(demand, count, target.answerWithin) <= mostLate;
  const inTime = leastWhole(tooFew, enough, isInTime);

  const isRelaxed = (count: number) => impatientOccupancy(demand, count) <= target.maxOccupancy * tie;
  if (isRelaxed(inTime)) return { agentCount: inTime, binding: "service level" };
  const unoccupied = Math.ceil(demand.load / target.maxOccupancy);
  return { agentCount: leastWhole(inTime, unoccupied, isRelaxed), binding: "occupancy" };
}
