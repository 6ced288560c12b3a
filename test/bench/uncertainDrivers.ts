import type { DriverId } from "../../src/model/catalogue/drivers";

/** What is uncertain in the simulations measured: what a team that has a first quote may well not know yet. */
export const uncertainDrivers = [
  // Shared by all options
  "calls-per-year",
  "handle-time",
  "repeat-share",
  "churn-rate",
  "customer-margin",
  "price-inflation",
  "records-exposed",
  "cost-per-record",
  // Each option's own
  "handle-uplift",
  "first-contact-resolution",
  "dissatisfied-share",
  "shrinkage",
  "agent-pay",
  "benefits-rate",
  "wage-inflation",
  "attrition",
  "price",
  "leakage-rate",
  "transition-cost",
  "exit-probability",
] as const satisfies readonly DriverId[];
