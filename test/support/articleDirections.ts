import type { NumericDriverId } from "../../src/model/catalogue/drivers";
import type { FactorId } from "../../src/model/catalogue/factors";

/** Which way a driver goes where an option is more of what the articles say; a driver that only says what that is worth is left out. */
export const articleDirections: Readonly<Record<FactorId, Partial<Record<NumericDriverId, "more" | "less">>>> = {
  "lower-operating-cost": {
    ...{ "agent-pay": "less", "benefits-rate": "less", attrition: "less", "cost-per-hire": "less" },
    ...{ "supervisor-pay": "less", "workplace-cost": "less", "technology-cost": "less", price: "less" },
  },
  "faster-start": { "start-delay": "less", "infrastructure-investment": "less" },
  "adjustable-quality": { "change-cost": "less" },
  "location-choice": { price: "less", "currency-drift": "less" },
  "core-focus": { "released-hours": "more", "management-rate": "more" },
  "no-say-in-hiring": { "vetted-share": "less", "first-contact-resolution": "less" },
  "language-gap": {
    ...{ "handle-uplift": "more", "first-contact-resolution": "less" },
    ...{ "order-share": "more", "order-margin": "more", "order-loss": "more" },
  },
  "customer-loss": {
    ...{ "dissatisfied-share": "more", "churn-rate": "more", "unresolved-churn": "more", "customer-margin": "more" },
  },
  "local-jobs-lost": {
    ...{ "displaced-jobs": "more", "jobs-kept": "less", "displaced-pay": "more", "local-multiplier": "more" },
  },
  "oversight-burden": { "oversight-rate": "more", "oversight-fte": "more", "oversight-pay": "more" },
  "reputation-damage": { "reputation-probability": "more", "reputation-impact": "more", "neglect-effect": "more" },
  "contract-lock-in": { "notice-months": "more", "exit-cost": "more", "committed-share": "more" },
  "vendor-selection": { "exit-probability": "more", "selection-rate": "more" },
  "reduced-control": {
    ...{ "service-failure-probability": "more", "service-failure-impact": "more" },
    ...{ "leakage-rate": "more", "escalation-share": "more" },
  },
  confidentiality: { "breach-probability": "more", "records-exposed": "more", "cost-per-record": "more" },
  "layoffs-and-morale": {
    ...{ "displaced-jobs": "more", "transfer-share": "less", "severance-months": "more" },
    ...{ "remaining-staff": "more", "morale-loss": "more" },
  },
  "divided-focus": { "first-contact-resolution": "less", "dissatisfied-share": "more" },
  "system-implementation": {
    ...{ "transition-cost": "more", "training-hours": "more", "training-price": "more" },
    ...{ "parallel-months": "more", "stranded-cost": "more", "first-year-uplift": "more" },
  },
};
