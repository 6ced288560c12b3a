import type { DriverId } from "./drivers";

/**
 * The drivers that mean something else since a version of the model, whatever has become of their defaults; `locale` says what.
 * A figure that was typed for one of them before stays, and may have to be typed anew.
 */
export const changedMeanings = {
  price: "2.0.0",
  "first-contact-resolution": "2.0.0",
  "displaced-jobs": "2.0.0",
  "displaced-pay": "2.0.0",
  "transition-cost": "2.0.0",
  "oversight-rate": "2.0.0",
  "selection-rate": "2.0.0",
  "dissatisfied-share": "2.0.0",
  "reputation-probability": "2.0.0",
  "service-failure-probability": "2.0.0",
  "exit-probability": "2.0.0",
} as const satisfies Partial<Record<DriverId, string>>;

export type ChangedMeaning = keyof typeof changedMeanings;
