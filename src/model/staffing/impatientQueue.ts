import { type Share, share } from "../units";
import type { Demand } from "./demand";
import { gammaTail } from "./gammaTail";
import { inverseBlockedShare } from "./inverseBlockedShare";
import { poissonWeight } from "./poissonWeight";
import { queueSum } from "./queueSum";

/** What all measures of a queue with impatient callers are made of. */
export interface ImpatientQueue {
  /** The calls that busy agents answer in one mean patience. */
  readonly answersPerPatience: number;
  /** The calls that arrive in one mean patience. */
  readonly callsPerPatience: number;
  /** Of all callers, those who find a free agent. */
  readonly noWaitShare: Share;
  /** Of all callers, those who must wait. */
  readonly waitShare: Share;
  /** Of those who must wait, those who find nobody waiting before them. */
  readonly firstInLineShare: Share;
}

/**
 * The balance of an M/M/c+M queue, in which each waiting caller gives up after an exponential patience (Erlang A).
 *
 * Up to all agents busy it is an Erlang B system, above them a Poisson distribution cut off at the agents. In overload the
 * weights of the long queues overflow, so there the cut is a share of the gamma distribution.
 *
 * Domain: load and patience above 0 and finite; agentCount whole, 1 or more.
 * Accuracy: as abandonedShare.
 * Source: Mandelbaum and Zeltyn, Service engineering in action: the Palm/Erlang-A queue (2007).
 * @example impatientQueue(demand(48, seconds(60), minutes(1), seconds(120)), 50).waitShare // => 0.4677740686
 */
export function impatientQueue({ load, handleTime, patience }: Demand, agentCount: number): ImpatientQueue {
  const answersPerPatience = (agentCount * patience) / handleTime;
  const callsPerPatience = (load * patience) / handleTime;
  const firstInLine = firstInLineShare(answersPerPatience, callsPerPatience);
  const freePerWaiting = (inverseBlockedShare(load, agentCount) - 1) * firstInLine;
  return {
    answersPerPatience,
    callsPerPatience,
    // Not 1 - waitShare: in overload hardly anybody finds a free agent, and only this form keeps the digits.
    noWaitShare: share(1 / (1 + 1 / freePerWaiting)),
    waitShare: share(1 / (1 + freePerWaiting)),
    firstInLineShare: share(firstInLine),
  };
}

function firstInLineShare(answersPerPatience: number, callsPerPatience: number): number {
  if (callsPerPatience <= answersPerPatience) return 1 / (1 + queueSum(answersPerPatience, callsPerPatience));
  return poissonWeight(answersPerPatience, callsPerPatience) / (1 - gammaTail(answersPerPatience, callsPerPatience));
}
