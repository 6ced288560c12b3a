import { type Outcome, answer, noAnswer } from "../outcome";
import { zeros } from "../numeric/rootFinding";

const lowestRate = -0.99;
const highestRate = 10;

/** What a worth may be off by, relative to the sizes of what it is the sum of. */
const rounding = 1e-13;

interface Flow {
  readonly amount: number;
  /** When it flows. */
  readonly years: number;
}

/**
 * The yearly rate at which savings are worth nothing today: sum of d / (1 + r)^t = 0, with t = 0 for year 0 and
 * t = y - `timing` for year y.
 *
 * Domain: rates above -99% and below 1000%.
 * Faults: `noRateOfReturn`; `severalRatesOfReturn` when more than one rate answers, as savings that change sign more than
 * once can have; `flowsBorrow` when the one rate is what a loan costs, so that a high one would be bad.
 * Accuracy: 1e-12 in 1 + r for savings that change sign once. A rate at which the worth touches 0 and turns back is one rate, found
 * to 1e-6; so are two rates closer than that.
 * @example rateOfReturn([-100, 110], 0) // => 0.1
 */
export function rateOfReturn(savings: readonly number[], timing: number): Outcome<number> {
  const flows = savings.map((amount, year) => ({ amount, years: year === 0 ? 0 : year - timing }));
  const [only, ...others] = growthsWorthNothing(flows);
  if (only === undefined) return noAnswer({ kind: "noRateOfReturn" });
  const rates = [only, ...others].map((growth) => Math.expm1(growth)) as [number, ...number[]];
  if (others.length > 0) return noAnswer({ kind: "severalRatesOfReturn", rates });
  const [rate] = rates;
  return isBorrowed(flows, only) ? noAnswer({ kind: "flowsBorrow", rate }) : answer(rate);
}

/** Whether money comes first and is paid back later: the dearer money is, the more such flows are worth. */
function isBorrowed(flows: readonly Flow[], growth: number): boolean {
  const signTowards = (end: number) =>
    Math.sign(flows.reduce((sum, { amount, years }) => sum + amount * Math.exp((-years * (growth + end)) / 2), 0));
  return signTowards(Math.log1p(lowestRate)) < 0 && signTowards(Math.log1p(highestRate)) > 0;
}

/**
 * Every ln(1 + r) at which flows are worth nothing.
 *
 * Between two of them the worth at the time of the first flow, which has the same zeros, turns; and its slope is a sum of
 * the same form without that flow. So the turns, found in the same way, part the range into stretches with at most one zero
 * each: none is missed, however close (Descartes' rule of signs is proved so).
 */
function growthsWorthNothing(flows: readonly Flow[]): number[] {
  const [first, ...later] = flows;
  if (first === undefined) return [];
  const waits = later.map(({ amount, years }) => ({ amount, years: years - first.years }));
  const slope = waits.map(({ amount, years }) => ({ amount: amount * years, years }));
  const worthAt = (growth: number) => {
    const worths = waits.map(({ amount, years }) => amount * Math.exp(-growth * years));
    const value = worths.reduce((sum, worth) => sum + worth, first.amount);
    const size = worths.reduce((sum, worth) => sum + Math.abs(worth), Math.abs(first.amount));
    return { value, rounding: rounding * size };
  };
  const [lowest, highest] = [Math.log1p(lowestRate), Math.log1p(highestRate)];
  const found = zeros(worthAt, [lowest, ...growthsWorthNothing(slope), highest]);
  return found.filter((growth) => growth > lowest && growth < highest);
}
