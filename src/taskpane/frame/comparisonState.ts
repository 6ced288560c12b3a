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

/** Whether the costs on show may be of inputs that have changed since. After a hand-off most of them follow, and what does not is blank. */
export function isStale({ verdict, decision }: ComparisonResult): boolean {
  return verdict === "calculating" || (verdict === "outOfDate" && !decision.costsFollow);
}
