import type { CostMetric } from "../../model/catalogue/metric";
import type { LineGroup, LineId } from "../../model/cost/moneyLine";

interface LineTexts {
  readonly lines: Record<LineId, string>;
  readonly groups: Record<LineGroup, string>;
  /** The rows below the lines. */
  readonly sums: Record<"before-tax" | "tax" | "total", string>;
  readonly metrics: Record<CostMetric | "saving" | "percent" | "payback" | "irr", string>;
}

export const enLines: LineTexts = {
  lines: {
    wages: "Wages",
    benefits: "Benefits",
    supervision: "Supervision",
    support: "Quality, planning and training staff",
    hiring: "Hiring and training",
    workplace: "Workplace",
    technology: "Technology",
    telephony: "Telephony",
    automation: "Automation",
    "vendor-fee": "Vendor fee",
    "fee-tax": "Sales tax not recovered",
    leakage: "Billed outside the price",
    oversight: "Oversight",
    changes: "Changes",
    escalation: "Contacts handed back",
    focus: "Management time released",
    churn: "Customer churn",
    unresolved: "Unresolved contacts",
    "lost-orders": "Lost orders",
    morale: "Lower morale",
    breach: "Data breach",
    reputation: "Reputation loss",
    "service-failure": "Service failure",
    exit: "Contract exit",
    "other-risk": "Other risks",
    "local-impact": "Local impact",
    infrastructure: "Infrastructure",
    selection: "Vendor selection",
    transition: "Transition",
    severance: "Severance",
    stranded: "Stranded cost",
    delay: "Delayed start",
  },
  groups: {
    "one-off": "One-off",
    run: "Running",
    quality: "Quality",
    risk: "Risk",
    outside: "Outside the company",
  },
  sums: { "before-tax": "Total before tax", tax: "Tax", total: "Total" },
  metrics: {
    npv: "Net present cost",
    total: "Total",
    "risk-free": "Without risks",
    annual: "Annual equivalent",
    "per-call": "Per call",
    "per-resolved-call": "Per resolved call",
    "one-off": "One-off",
    run: "Running",
    quality: "Quality",
    risk: "Risk",
    outside: "Outside the company",
    fte: "FTE, year 1",
    saving: "Saving",
    percent: "Saving, %",
    payback: "Payback period",
    irr: "IRR",
  },
};
