import type { Minutes, Share } from "../units";

/**
 * The full-time equivalents that it takes to have agents on the phone through an interval: their hours, grossed up by
 * shrinkage (paid time away from the phone), over the hours one FTE is paid. Those of a profile are the sum of its intervals.
 *
 * Domain: agentCount 0 or more; shrinkage from 0 to below 1; interval and paidHours above 0.
 * Accuracy: exact but for rounding.
 * @example fullTimeEquivalents(14, minutes(30), share(0.3), 40) // => 0.25
 */
export function fullTimeEquivalents(
  agentCount: number,
  interval: Minutes,
  shrinkage: Share,
  paidHours: number,
): number {
  const agentHours = (agentCount * interval) / 60;
  return agentHours / (1 - shrinkage) / paidHours;
}
