import type { OptionAssumptions } from "../assumptions/assumptions";
import { cashFlow, groupByYear } from "../cost/cashFlow";
import { felt } from "../cost/felt";
import { discountFactors, presentCost } from "../cost/presentCost";
import { type FactorId, factors } from "../catalogue/factors";

/** The measures that earn a 1 and a 5. They are judgement. */
export const ratingAnchors: Readonly<Record<FactorId, { readonly at1: number; readonly at5: number }>> = {
  "lower-operating-cost": { at1: 0, at5: 0.5 },
  "faster-start": { at1: 12, at5: 0 },
  "adjustable-quality": { at1: 0.05, at5: 0 },
  "location-choice": { at1: 0, at5: 0.5 },
  "core-focus": { at1: 0, at5: 0.5 },
  "no-say-in-hiring": { at1: 0, at5: 1 },
  "language-gap": { at1: 0, at5: 0.32 },
  "customer-loss": { at1: 0.1, at5: 0.5 },
  "local-jobs-lost": { at1: 0, at5: 1 },
  "oversight-burden": { at1: 0, at5: 0.05 },
  "reputation-damage": { at1: 0, at5: 0.1 },
  "contract-lock-in": { at1: 0, at5: 18 },
  "vendor-selection": { at1: 0, at5: 0.25 },
  "reduced-control": { at1: 0, at5: 0.15 },
  confidentiality: { at1: 0, at5: 0.05 },
  "layoffs-and-morale": { at1: 0, at5: 1 },
  "divided-focus": { at1: 0, at5: 0.2 },
  "system-implementation": { at1: 0, at5: 0.3 },
};

/** The factors whose measure counts months; every other measure is a share. */
export const measuredInMonths: ReadonlySet<FactorId> = new Set(["faster-start", "contract-lock-in"]);

/** How many months of notice a commitment to the whole first year locks in as. It is judgement. */
export const commitmentMonths = 6;

/**
 * The rating, 1 to 5, that an option's own figures suggest for each factor, in the order of the catalogue; null for a factor that
 * is not rated.
 *
 * Each is a straight line between two fixed anchors. What a measure is a share of is the baseline's, never the option's own, so that
 * a bigger fee or a slower agent cannot improve a rating; and no third option changes one. A measure divided by zero or less takes
 * the rating 1. The anchors are shown to the user, whose own rating wins.
 */
export function suggestedRatings(option: OptionAssumptions, baseline: OptionAssumptions): (number | null)[] {
  const [facts, before] = [factsOf(option), factsOf(baseline)];
  return factors.map(({ id }) => {
    const measured = measures[id](facts, before);
    return measured === null ? null : rating(measured, ratingAnchors[id]);
  });
}

function rating(measured: number, { at1, at5 }: { at1: number; at5: number }): number {
  if (!Number.isFinite(measured)) return 1;
  return 1 + 4 * Math.max(0, Math.min(1, (measured - at1) / (at5 - at1)));
}

type OptionFacts = ReturnType<typeof factsOf>;

/** Figures that several measures share; amounts are of year 1 and before tax. */
function factsOf(option: OptionAssumptions) {
  const { values, arrangement } = option;
  const flow = cashFlow(option);
  const discount = discountFactors(values);
  const present = (years: readonly number[]) =>
    years.reduce((total, amount, year) => total + amount * (discount[year] ?? 0), 0);
  const run = groupByYear(flow, "run");
  const resolved = flow.workload.map(({ contacts }) => contacts * values["first-contact-resolution"]);
  const fte = flow.workload[0]?.fte ?? 0;
  return {
    arrangement,
    values,
    fte,
    felt: felt(values, fte),
    run: run[1] ?? 0,
    presentRun: present(run),
    perResolved: presentCost(flow, values) / present([0, ...resolved]),
    fee: flow.lines["vendor-fee"][1] ?? 0,
    oversight: flow.lines.oversight[1] ?? 0,
    transition: flow.lines.transition[0] ?? 0,
  };
}

/** A part of a whole that is above 0; of none, or less, there is no part. */
function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : NaN;
}

const measures: Readonly<Record<FactorId, (option: OptionFacts, baseline: OptionFacts) => number | null>> = {
  "lower-operating-cost": (option, before) => 1 - share(option.presentRun, before.presentRun),
  // Where a centre runs already there is nothing to start.
  "faster-start": ({ values }, before) => (before.arrangement === "in-house-new" ? values["start-delay"] : null),
  "adjustable-quality": ({ values }, before) => share(values["change-cost"], before.run),
  "location-choice": (option, before) => 1 - share(option.perResolved, before.perResolved),
  "core-focus": ({ values }, before) => share(values["released-hours"], before.values["paid-hours"]),
  "no-say-in-hiring": ({ values }) => 1 - values["vetted-share"],
  "language-gap": ({ values }) => values["handle-uplift"],
  "customer-loss": (option) => option.felt["dissatisfied-share"],
  "local-jobs-lost": ({ values }, before) => share(values["displaced-jobs"] * (1 - values["jobs-kept"]), before.fte),
  "oversight-burden": (option, before) => share(option.oversight, before.run),
  "reputation-damage": (option) => option.felt["reputation-probability"],
  "contract-lock-in": ({ values, fee }, before) =>
    fee === 0
      ? 0
      : values["notice-months"] +
        12 * share(values["exit-cost"], before.run) +
        commitmentMonths * values["committed-share"],
  "vendor-selection": (option) => option.felt["exit-probability"],
  "reduced-control": (option) => option.felt["service-failure-probability"],
  confidentiality: ({ values }) => values["breach-probability"],
  "layoffs-and-morale": ({ values }, before) =>
    share(values["displaced-jobs"] * (1 - values["transfer-share"]), before.fte),
  "divided-focus": ({ values }) => values["fcr-today"] - values["first-contact-resolution"],
  "system-implementation": (option, before) => share(option.transition, before.run),
};
