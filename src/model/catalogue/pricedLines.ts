import type { FactorId } from "./factors";

/**
 * The money lines that price each factor: those in whose own formula a driver of the factor stands. What a driver does to all lines
 * alike, through the work there is, prices none of them.
 *
 * A factor without lines is rated only. `vetted-share` moves no money: no say in hiring is priced by what is left unresolved.
 */
export const pricedLines = {
  "lower-operating-cost": [
    "wages",
    "benefits",
    "supervision",
    "support",
    "hiring",
    "workplace",
    "technology",
    "vendor-fee",
  ],
  "faster-start": ["infrastructure", "delay"],
  "adjustable-quality": ["changes"],
  "location-choice": ["vendor-fee"],
  "core-focus": ["focus"],
  "no-say-in-hiring": ["unresolved"],
  "language-gap": ["unresolved", "lost-orders"],
  "customer-loss": ["churn", "unresolved"],
  "local-jobs-lost": ["local-impact"],
  "oversight-burden": ["oversight"],
  "reputation-damage": ["reputation"],
  "contract-lock-in": ["exit"],
  "vendor-selection": ["exit", "selection"],
  "reduced-control": ["leakage", "escalation", "service-failure"],
  confidentiality: ["breach"],
  "layoffs-and-morale": ["morale", "severance"],
  "divided-focus": ["churn", "unresolved"],
  "system-implementation": ["transition", "stranded"],
} as const satisfies Readonly<Record<FactorId, readonly string[]>>;
