import type { DriverId } from "../../../model/catalogue/drivers";

/** What moves the work of a centre, which its occupancy and the jobs displaced follow. */
const ofAnyCentre: ReadonlySet<DriverId> = new Set([
  "calls-per-year",
  "handle-time",
  "fcr-today",
  "repeat-share",
  "automated-share",
  "automated-again",
  "residual-uplift",
  "first-contact-resolution",
  "handle-uplift",
  "first-year-uplift",
  "occupancy",
  "shrinkage",
  "paid-hours",
] satisfies DriverId[]);

/** What moves the running cost of the first year, which in today's centre is the cost until live and that of an escalation. */
const ofTodaysCentre: ReadonlySet<DriverId> = new Set([
  "default-currency-rate",
  "agent-pay",
  "benefits-rate",
  "agents-per-supervisor",
  "supervisor-pay",
  "support-ratio",
  "attrition",
  "cost-per-hire",
  "workplace-cost",
  "technology-cost",
  "telephony-rate",
  "automation-price",
  "automation-cost",
  "price",
  "price-rate",
  "minimum-fee",
  "fee-tax-rate",
  "leakage-rate",
  "oversight-rate",
  "oversight-fte",
  "oversight-pay",
  "change-cost",
  "escalation-share",
  "escalation-cost",
] satisfies DriverId[]);

/** Whether figures that are linked follow a driver: 1 where it is of today's centre, -1 whosever it is, else 0. */
export function feedsLinks(driver: DriverId): -1 | 0 | 1 {
  if (ofAnyCentre.has(driver)) return -1;
  return ofTodaysCentre.has(driver) ? 1 : 0;
}
