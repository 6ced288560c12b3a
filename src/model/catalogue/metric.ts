/** What a TCO can be asked for. The groups are their shares of `npv`, after tax. */
export const costMetrics = [
  "npv",
  "total",
  "risk-free",
  "annual",
  "per-call",
  "per-resolved-call",
  "one-off",
  "run",
  "quality",
  "risk",
  "outside",
  "fte",
] as const;
export type CostMetric = (typeof costMetrics)[number];

/** What can be asked of an option against the baseline. */
export const savingMetrics = ["npv", "total", "percent", "payback", "irr"] as const;
export type SavingMetric = (typeof savingMetrics)[number];
