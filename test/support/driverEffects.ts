import type { NumericDriverId } from "../../src/model/catalogue/drivers";

/** What a higher value of a driver does to the net present cost of its own option; a reason where that depends on other values. */
type DriverEffect = "up" | "down" | "none" | { readonly depends: string };

/**
 * The sign of every driver's effect, whatever the option's other values are, so long as the first year's fee outweighs what it spares
 * the option of the old cost while it waits.
 *
 * What follows the driver moves with it. "up" and "down" include drivers that move nothing in some options: an option without
 * agents of its own pays none of them.
 */
export const driverEffects: Readonly<Record<NumericDriverId, DriverEffect>> = {
  // Demand
  "calls-per-year": "up",
  "call-growth": "up",
  "handle-time": "up",
  "fcr-today": {
    depends:
      "A centre that resolves more today has fewer first-time callers behind as many calls: an option with a resolution of its own gets more of them, one whose resolution follows today's leaves fewer unresolved.",
  },
  "repeat-share": {
    depends:
      "Who calls again is another contact where the option resolves less than today, and a customer who is not lost in silence.",
  },
  "order-share": "up",
  "order-margin": "up",
  "automated-share": { depends: "Automation costs what it costs, and spares agents or fees." },
  "automated-again": "up",
  "automation-price": "up",
  "automation-cost": "up",
  "residual-uplift": "up",
  // Service
  "handle-uplift": "up",
  "first-year-uplift": "up",
  "first-contact-resolution": { depends: "Fewer contacts, and dearer ones where resolved calls are billed." },
  "escalation-share": "up",
  "escalation-cost": "up",
  "dissatisfied-share": "up",
  "churn-rate": "up",
  "unresolved-churn": "up",
  "customer-margin": "up",
  "order-loss": "up",
  // Workforce
  occupancy: "down",
  shrinkage: "up",
  "paid-hours": "down",
  "agent-pay": "up",
  "benefits-rate": "up",
  "wage-inflation": { depends: "Pay rises, and so does the worth of released management time." },
  "price-inflation": "up",
  attrition: "up",
  "cost-per-hire": "up",
  "agents-per-supervisor": "down",
  "supervisor-pay": "up",
  "support-ratio": "up",
  "workplace-cost": "up",
  "technology-cost": "up",
  "telephony-rate": "up",
  // Contract
  price: "up",
  "price-rate": "up",
  "minimum-fee": "up",
  "committed-share": "up",
  "fee-tax-rate": "up",
  "leakage-rate": "up",
  "price-indexation": "up",
  "currency-drift": "up",
  // Governance
  "oversight-rate": { depends: "Oversight costs, and too little of it makes harm likelier." },
  "oversight-fte": { depends: "Oversight costs, and too little of it makes harm likelier." },
  "oversight-pay": "up",
  "oversight-norm": "up",
  "agents-per-overseer": "down",
  "change-cost": "up",
  "released-hours": "down",
  "management-rate": "down",
  "vetted-share": "none",
  // Start
  "infrastructure-investment": "up",
  "selection-rate": { depends: "Selection costs, and too little of it makes a contract likelier to end." },
  "selection-norm": "up",
  "transition-cost": "up",
  "training-hours": "up",
  "training-price": "up",
  "parallel-months": "up",
  "stranded-cost": "up",
  "start-delay": "up",
  "delay-value": "up",
  "old-cost": "up",
  // People
  "displaced-jobs": "up",
  "displaced-pay": "up",
  "transfer-share": "down",
  "severance-months": "up",
  "remaining-staff": "up",
  "morale-loss": "up",
  "jobs-kept": "down",
  "local-multiplier": "up",
  "include-local-impact": "up",
  // Risk
  "exit-probability": "up",
  "notice-months": "up",
  "exit-cost": "up",
  "breach-probability": "up",
  "records-exposed": "up",
  "cost-per-record": "up",
  "reputation-probability": "up",
  "reputation-impact": "up",
  "service-failure-probability": "up",
  "service-failure-impact": "up",
  "neglect-effect": "up",
  "other-risk": "up",
  // Finance
  "horizon-years": "up",
  "discount-rate": "down",
  "discount-timing": { depends: "At a rate below 0 an earlier cost weighs less." },
  "tax-rate": "down",
  "default-currency-rate": { depends: "Amounts that nobody typed grow, that of released management time too." },
};
