import { type Seconds, type Share, seconds } from "../units";
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

/** Numbers of agents among which the answer is known to be. */
export interface AgentBounds {
  readonly atLeast: number;
  readonly atMost: number;
}

const anyNumber: AgentBounds = { atLeast: 0, atMost: Infinity };

/** A target met to twelve digits is met: 22.1 erlangs at 85 % take 26 agents, but in binary 22.1 / .85 is above 26. */
const tie = 1 + 1e-12;

/**
 * The least number of agents that meets a service level and a limit to occupancy, by Erlang A if callers give up, else by
 * Erlang C. Bounds shorten the search of Erlang A.
 *
 * Domain: serviceLevel from 0 to below 1; answerWithin 0 or more; maxOccupancy above 0, to 1. Without calls it is 0.
 * Accuracy: exact, but a share of late calls that misses the target in its thirteenth digit counts as met. What a level above 0.9999
 * leaves for late calls is itself known to fewer digits.
 * Source: Koole, Call Center Optimization (2013), section 6.2; Mandelbaum and Zeltyn, Service engineering in action: the
 * Palm/Erlang-A queue (2007).
 * @example agentsNeeded(demand(100, seconds(180), minutes(30)), target) // => 14 for 80 % in 20 seconds
 */
export function agentsNeeded(demand: Demand, target: ServiceTarget, bounds = anyNumber): number {
  if (demand.load === 0) return 0;
  return demand.patience < Infinity
    ? impatientAgentsNeeded(demand, target, bounds)
    : patientAgentsNeeded(demand, target);
}

/**
 * Erlang C: up from the least number that clears the queue. 1/B is summed once and then carried from one number to the
 * next, so the whole search takes some multiple of sqrt(load) steps.
 */
function patientAgentsNeeded({ load, handleTime }: Demand, target: ServiceTarget): number {
  const handleTimes = target.answerWithin / handleTime;
  const mostLate = (1 - target.serviceLevel) * tie;
  const clearing = Math.floor(load) + 1;
  const withinOccupancy = Math.ceil(load / target.maxOccupancy / tie);

  let agentCount = Math.max(clearing, withinOccupancy);
  let inverseBlocked = inverseBlockedShare(load, agentCount);
  while (lateShare(inverseBlocked, load, agentCount, handleTimes) > mostLate) {
    agentCount += 1;
    inverseBlocked = 1 + (inverseBlocked * agentCount) / load;
  }
  return agentCount;
}

/** Erlang A: halving between two bounds, the closer of those given and those that any such queue has. */
function impatientAgentsNeeded(demand: Demand, target: ServiceTarget, bounds: AgentBounds): number {
  const { serviceLevel, answerWithin, maxOccupancy } = target;
  const mostLate = (1 - serviceLevel) * tie;
  const isInTime = (count: number) => 1 - answeredShare(demand, count, answerWithin) <= mostLate;
  const isRelaxed = (count: number) => maxOccupancy === 1 || impatientOccupancy(demand, count) <= maxOccupancy * tie;

  // N agents answer no more than N/load of the calls.
  const answering = Math.ceil((1 - mostLate) * demand.load);
  const enough = bounds.atMost < Infinity ? bounds.atMost : enoughIfNobodyGaveUp(demand, target);
  const meets = (count: number) => isInTime(count) && isRelaxed(count);
  return leastWhole(Math.max(answering, bounds.atLeast) - 1, enough, meets);
}

/** Where few enough callers would wait at all if nobody gave up, few enough are late. */
function enoughIfNobodyGaveUp(demand: Demand, target: ServiceTarget): number {
  return patientAgentsNeeded(demand, { ...target, answerWithin: seconds(0) });
}
