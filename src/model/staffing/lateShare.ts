import { type Erlangs, type Share, share } from "../units";

/**
 * The share of callers that wait longer than a number of handle times in an M/M/c queue that nobody leaves.
 *
 * It takes 1/B rather than the load alone, so that a search can carry 1/B from one number of agents to the next. With B
 * the blocked share and u the utilisation, C = B / (1 - u + uB) is written as 1 / (u + (1 - u)/B), and 1 - u as
 * (N - a)/N: near saturation 1 - a/N keeps only half of its digits.
 *
 * Domain: agentCount whole and above load; inverseBlocked = 1/B for the same load and count; handleTimes 0 or more.
 * Accuracy: as waitShare.
 * Source: Koole, Call Center Optimization (2013), section 6.2.
 * @example lateShare(5, erlangs(1), 2, 0) // => 0.3333333333
 */
export function lateShare(inverseBlocked: number, load: Erlangs, agentCount: number, handleTimes: number): Share {
  const spareAgents = agentCount - load;
  const waiting = agentCount / (load + spareAgents * inverseBlocked);
  return share(waiting * Math.exp(-spareAgents * handleTimes));
}
