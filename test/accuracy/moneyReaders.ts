import { bareTable } from "../support/table";
import { type Ask, type Reader, type Reading, leftOut } from "./reading";

interface Flows {
  readonly cashflows: readonly number[];
}

/**
 * A table whose second option costs the outlay, and its first what is saved each year. A driver's amount is the same every
 * year or rises by a constant share, so most flows have no table.
 */
function savingTable({ cashflows: [outlay, ...savings] }: Flows) {
  const rises = savings.slice(1).map((saved, index) => saved / savings[index]! - 1);
  const rise = rises[0]!;
  if (rises.some((each) => Math.abs(each - rise) > 1e-12)) return undefined;
  return bareTable(["Baseline", "Option"], {
    ...{ arrangement: ["in-house", "in-house"], "horizon-years": savings.length, "discount-timing": 0 },
    ...{ "price-inflation": rise, "transition-cost": [0, -outlay!], "change-cost": [savings[0]!, 0] },
  });
}

function saving(metric: string, inputs: Flows, ask: Ask, ...expectations: Omit<Reading, "cell" | "actual">[]) {
  const table = savingTable(inputs);
  if (!table) return [];
  const actual = ask("OUTSOURCE_SAVING", table, 2, metric);
  return expectations.map((each) => ({ cell: "OUTSOURCE_SAVING", actual, ...each }));
}

const payback: Reader<Flows, { years: number | null }> = (inputs, { years }, ask) =>
  saving("payback", inputs, ask, { expected: [years ?? NaN] });
const noRate: Reader<Flows, unknown> = (inputs, _, ask) => saving("irr", inputs, ask, { expected: [NaN] });
const rate: Reader<Flows, { irr: number; allRealRoots: readonly number[] }> = (inputs, expected, ask) => {
  const printed = { expected: [expected.irr], isPrinted: true };
  return saving("irr", inputs, ask, printed, { expected: expected.allRealRoots, isPrinted: false });
};
const incrementalRate: Reader<Record<"base" | "alt", readonly number[]>, { irr: number }> = (
  { base, alt },
  { irr },
  ask,
) => saving("irr", { cashflows: alt.map((amount, year) => amount - base[year]!) }, ask, { expected: [irr] });

const tieredFee: Reader<
  { volume: number; bands: readonly (readonly [end: number | null, price: number])[] },
  { marginal: number; allUnits: number }
> = ({ volume, bands }, { marginal, allUnits }, ask) => {
  // The case names the last unit of each band, a tier from 1 its first.
  const tiers = bands.map(([, price], index) => [(bands[index - 1]?.[0] ?? 0) + 1, price]);
  const fees = ["marginal", "all-units"].flatMap((mode) => ask("OUTSOURCE_FEE", [[volume]], tiers, mode));
  return [{ cell: "OUTSOURCE_FEE", actual: fees, expected: [marginal, allUnits] }];
};

const breakEvenVolume: Reader<Record<"fixedA" | "varA" | "fixedB" | "varB", number>, { volume: number }> = (
  { fixedA, varA, fixedB, varB },
  { volume },
  ask,
) => {
  const table = bareTable(["A", "B"], {
    ...{ arrangement: ["in-house", "in-house"], "horizon-years": 1, "discount-timing": 1, "price-inflation": 0 },
    ...{ "repeat-share": 0, "calls-per-year": 500000, "price-unit": ["call", "call"], price: [varA, varB] },
    "infrastructure-investment": [fixedA, fixedB],
  });
  const actual = ask("OUTSOURCE_BREAKEVEN", table, "B", "calls-per-year");
  return [{ cell: "OUTSOURCE_BREAKEVEN", actual, expected: [volume] }];
};

const meanImpact =
  (shape: string): Reader<{ min: number; mode?: number; max: number }, { mean: number }> =>
  ({ min, mode = min, max }, { mean }, ask) => {
    const actual = ask("OUTSOURCE_RISK", [[1]], [[min]], [[mode]], [[max]], leftOut, shape);
    return [{ cell: "OUTSOURCE_RISK", actual, expected: [mean] }];
  };

/** The cases of `test/cases/finance.json` and `distributions.json`, by their kind. */
export const moneyReaders = {
  "pricing.tiers": tieredFee,
  breakEvenVolume,
  "payback.never": payback,
  "payback.immediate": payback,
  irr: rate,
  "irr.none": noRate,
  "irr.extreme": noRate,
  incrementalIRR: incrementalRate,
  pert: meanImpact("pert"),
  triangular: meanImpact("triangular"),
  uniform: meanImpact("uniform"),
};
