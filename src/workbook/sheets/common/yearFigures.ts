import type { DriverId } from "../../../model/catalogue/drivers";

/** The figures from which a vendor's charge follows, and the number of its unit among the price units. */
interface UnitFigures {
  readonly basis: string;
  readonly workHours: string;
  readonly handled: string;
  readonly resolved: string;
  readonly productiveHours: string;
  readonly paidHours: string;
  readonly fte: string;
  readonly months: string;
}

/**
 * A year's figures from calls to the vendor's fee, and the costs that follow from one of them, each as a formula of the
 * figures before it and at the prices of year 1. The Costs sheet lays them along its years; the Inputs sheet works out the
 * first year of the base with them.
 *
 * @param d gives the cell that holds a driver's value
 */
export function yearFigures(d: (driver: DriverId) => string) {
  const unresolved = (resolved: string) => `(1-(1-${resolved})*${d("repeat-share")})`;
  const withBenefits = `(1+${d("benefits-rate")})`;
  return {
    withBenefits,
    contacts: (calls: string) => `${calls}*${unresolved(d("fcr-today"))}/${unresolved(d("first-contact-resolution"))}`,
    automated: (contacts: string) => `${contacts}*${d("automated-share")}`,
    handled: (contacts: string, automated: string) => `${contacts}-${automated}*(1-${d("automated-again")})`,
    handleSeconds: (firstYearUplift: string) =>
      `${d("handle-time")}*(1+${d("handle-uplift")}+${d("residual-uplift")}*${d("automated-share")}+${firstYearUplift})`,
    workHours: (handled: string, handleSeconds: string) => `${handled}*${handleSeconds}/3600`,
    productiveHours: (workHours: string) => `${workHours}/${d("occupancy")}`,
    paidHours: (productiveHours: string) => `${productiveHours}/(1-${d("shrinkage")})`,
    fte: (paidHours: string) => `${paidHours}/${d("paid-hours")}`,
    resolved: (contacts: string) => `${contacts}*${d("first-contact-resolution")}`,
    units: ({ basis, workHours, handled, resolved, productiveHours, paidHours, fte, months }: UnitFigures) =>
      `CHOOSE(${basis},${workHours}*60,${handled},${resolved},${productiveHours},${paidHours},${fte}*12,${months})`,
    committed: (units: string) => `${d("committed-share")}*${units}`,
    vendorFee: (units: string, committed: string) =>
      `MAX(MAX(${units},${committed})*${d("price")}*${d("price-rate")},${d("minimum-fee")})`,
    automation: (automated: string) => `(${automated}*${d("automation-price")}+${d("automation-cost")})`,
    telephony: (workHours: string) => `${workHours}*60*${d("telephony-rate")}`,
    oversightStaff: `${d("oversight-fte")}*${d("oversight-pay")}*${withBenefits}`,
    escalation: (handled: string) => `${handled}*${d("escalation-share")}*${d("escalation-cost")}`,
  };
}
