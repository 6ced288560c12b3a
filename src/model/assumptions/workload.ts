import type { PriceUnit } from "../catalogue/driver";
import type { DriverValues } from "./assumptions";

/** What one year asks of an option's agents. */
export interface Workload {
  /** Calls offered at today's first-contact resolution. */
  readonly calls: number;
  /** Calls offered at the option's own resolution: unresolved callers call again. */
  readonly contacts: number;
  /** The contacts that automation takes first. */
  readonly automated: number;
  /** The contacts that agents get: those not automated, and those that come back from automation. */
  readonly handled: number;
  readonly workHours: number;
  readonly productiveHours: number;
  readonly paidHours: number;
  readonly fte: number;
}

/**
 * The work of year `year` (1 is the first year of operation).
 *
 * Contacts are today's calls rebased: a share (1 - FCR) x repeat-share of all contacts is a repeat, so with r of them the
 * first-time calls are (1 - r) of the whole, here and there.
 */
export function workloadOfYear(values: DriverValues, year: number): Workload {
  const repeats = (resolved: number) => (1 - resolved) * values["repeat-share"];
  const firstYears = year === 1 ? values["first-year-uplift"] : 0;
  const uplift = values["handle-uplift"] + values["residual-uplift"] * values["automated-share"] + firstYears;
  const handleSeconds = values["handle-time"] * (1 + uplift);

  const calls = values["calls-per-year"] * (1 + values["call-growth"]) ** (year - 1);
  const contacts = (calls * (1 - repeats(values["fcr-today"]))) / (1 - repeats(values["first-contact-resolution"]));
  const automated = contacts * values["automated-share"];
  const handled = contacts - automated * (1 - values["automated-again"]);
  const workHours = (handled * handleSeconds) / 3600;
  const productiveHours = workHours / values.occupancy;
  const paidHours = productiveHours / (1 - values.shrinkage);
  const fte = paidHours / values["paid-hours"];
  return { calls, contacts, automated, handled, workHours, productiveHours, paidHours, fte };
}

/** How many of the units that a vendor charges for a year's work holds. */
export function billedUnits(unit: PriceUnit, work: Workload, firstContactResolution: number): number {
  switch (unit) {
    case "minute":
      return work.workHours * 60;
    case "call":
      return work.handled;
    case "resolved-call":
      return work.handled * firstContactResolution;
    case "productive-hour":
      return work.productiveHours;
    case "paid-hour":
      return work.paidHours;
    case "fte-month":
      return work.fte * 12;
    case "month":
      return 12;
  }
}
