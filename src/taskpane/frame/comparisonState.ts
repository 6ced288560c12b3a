import type { ComparisonResult } from "../../excel/Gateway";

/** What may be said of the figures on show, at one glance. */
export type ComparisonState =
  "upToDate" | "failing" | "unread" | "calculating" | "frozen" | "outOfDate" | "calculatedByHand";

/** Figures that Excel may not have calculated since they changed are never called up to date. */
export function stateOf({ verdict, isCalculatedByHand }: ComparisonResult): ComparisonState {
  if (verdict === null) return "unread";
  if (verdict === "passed") return isCalculatedByHand ? "calculatedByHand" : "upToDate";
  return verdict === "failed" ? "failing" : verdict;
}

/** Whether figures of this state may be of inputs that have changed since. */
export function isStale(state: ComparisonState): boolean {
  return state === "outOfDate" || state === "calculating";
}
