import type { OptionAssumptions } from "../assumptions/assumptions";
import { cashFlow, groupByYear } from "../cost/cashFlow";
import { discountFactors } from "../cost/presentCost";
import { type FactorId, factors } from "../catalogue/factors";

/** A factor's measure and the two values of it that earn a 1 and a 5. */
interface Measure {
  readonly of: (facts: OptionFacts) => number;
  readonly at1: number;
  readonly at5: number;
}

/**
 * The rating, 1 to 5, that an option's own figures suggest for each factor, in the order of the catalogue.
 *
 * Each is a straight line between two fixed anchors, so another option never changes it. The anchors are judgement; they
 * are shown to the user, whose own rating wins. A measure without a meaning (divided by zero) takes the rating 1.
 */
export function suggestedRatings(option: OptionAssumptions): number[] {
  const facts = factsOf(option);
  return factors.map(({ id }) => rating(measures[id], facts));
}

function rating({ of, at1, at5 }: Measure, facts: OptionFacts): number {
  const measured = of(facts);
  if (!Number.isFinite(measured)) return 1;
  return Math.min(5, Math.max(1, 1 + (4 * (measured - at1)) / (at5 - at1)));
}

type OptionFacts = ReturnType<typeof factsOf>;

/** Figures of year 1 that several measures share. */
function factsOf(option: OptionAssumptions) {
  const { values } = option;
  const flow = cashFlow(option);
  const discount = discountFactors(values);
  const present = (years: readonly number[]) =>
    years.reduce((total, amount, year) => total + amount * (discount[year] ?? 0), 0);
  const run = groupByYear(flow, "run");
  const resolved = flow.workload.map(({ contacts }) => contacts * values["first-contact-resolution"]);
  const firstYear = (line: keyof typeof flow.lines) => flow.lines[line][1] ?? 0;
  return {
    values,
    run: run[1] ?? 0,
    runPerResolvedContact: present(run) / present([0, ...resolved]),
    fee: firstYear("vendor-fee"),
    ownPay: firstYear("wages") + firstYear("benefits"),
    oversight: firstYear("oversight"),
    transition: flow.lines.transition[0] ?? 0,
    fte: flow.workload[0]?.fte ?? 0,
    paidHours: flow.workload[0]?.paidHours ?? 0,
    /** What an hour of the displaced agents costs. */
    labourPerHour: (values["displaced-pay"] * (1 + values["benefits-rate"])) / values["paid-hours"],
  };
}

/** An option without a vendor cannot be locked in or badly chosen: its measure is 0. */
const ifVendor = (facts: OptionFacts, measure: number) => (facts.fee === 0 ? 0 : measure);

const measures: Record<FactorId, Measure> = {
  "lower-operating-cost": {
    of: (f) => f.runPerResolvedContact / ((f.labourPerHour * f.values["handle-time"]) / 3600),
    at1: 4,
    at5: 1,
  },
  "faster-start": { of: (f) => f.values["start-delay"], at1: 12, at5: 0 },
  "adjustable-quality": { of: (f) => f.values["change-cost"] / f.run, at1: 0.05, at5: 0 },
  "location-choice": { of: (f) => ifVendor(f, 1 - f.fee / f.paidHours / f.labourPerHour), at1: 0, at5: 0.6 },
  "core-focus": { of: (f) => f.values["released-hours"] / f.values["paid-hours"], at1: 0, at5: 0.5 },
  "no-say-in-hiring": { of: (f) => f.fee / (f.fee + f.ownPay), at1: 0, at5: 1 },
  "language-gap": { of: (f) => f.values["handle-uplift"], at1: 0, at5: 0.32 },
  "customer-loss": { of: (f) => f.values["dissatisfied-share"], at1: 0.1, at5: 0.5 },
  "local-jobs-lost": { of: (f) => f.values["displaced-jobs"] / f.fte, at1: 0, at5: 1 },
  "oversight-burden": { of: (f) => f.oversight / f.run, at1: 0, at5: 0.1 },
  "reputation-damage": { of: (f) => f.values["reputation-probability"], at1: 0, at5: 0.1 },
  "contract-lock-in": {
    of: (f) => ifVendor(f, f.values["notice-months"] + (12 * f.values["exit-cost"]) / f.fee),
    at1: 0,
    at5: 12,
  },
  "vendor-selection": { of: (f) => ifVendor(f, f.values["selection-rate"]), at1: 0, at5: 0.05 },
  "reduced-control": { of: (f) => f.values["service-failure-probability"], at1: 0, at5: 0.15 },
  confidentiality: { of: (f) => f.values["breach-probability"], at1: 0, at5: 0.05 },
  "layoffs-and-morale": {
    of: (f) => (f.values["displaced-jobs"] * f.values["severance-months"]) / (12 * f.fte),
    at1: 0,
    at5: 0.25,
  },
  "divided-focus": { of: (f) => f.values["fcr-today"] - f.values["first-contact-resolution"], at1: 0, at5: 0.15 },
  "system-implementation": { of: (f) => f.transition / f.run, at1: 0, at5: 0.3 },
};
