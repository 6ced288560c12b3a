import type { OptionAssumptions } from "../assumptions/assumptions";
import type { NumericDriverId } from "../catalogue/drivers";
import { zeros } from "../numeric/rootFinding";
import { cashFlow } from "./cashFlow";
import { type LineId, moneyLines } from "./moneyLine";
import { movedTo } from "./movedTo";
import { searchPoints } from "./searchPoints";

/** A centre's first year, which has the volume and the prices of today. */
export interface CentreYear {
  readonly fte: number;
  /** What it takes to run the centre, before tax, by line; lines that cost nothing are left out. */
  readonly lines: readonly { readonly id: LineId; readonly amount: number }[];
  readonly cost: number;
}

/** What can be known of a running centre from its own books. */
export type CentreFigure = "fte" | "cost";

/** The year that is compared with what a centre has cost and employed. */
export function centreYear(option: OptionAssumptions): CentreYear {
  const flow = cashFlow(option);
  const lines = moneyLines
    .filter(({ group }) => group === "run")
    .map(({ id }) => ({ id, amount: flow.lines[id][1] ?? 0 }))
    .filter(({ amount }) => amount !== 0);
  return { fte: flow.workload[0]!.fte, lines, cost: lines.reduce((sum, { amount }) => sum + amount, 0) };
}

/** The same year with another head count, for the same work at the same prices: fewer paid hours a head make up for it. */
export function atHeadCount(option: OptionAssumptions, fte: number): CentreYear {
  const hours = option.values["paid-hours"] * (centreYear(option).fte / fte);
  return centreYear(movedTo(option, "paid-hours", hours));
}

const pointCount = 256;
/** What a figure may be off by, relative to itself. */
const rounding = 1e-12;

/**
 * The value of a driver at which a centre's first year has the head count or the cost that is known of it; null where no value
 * of the driver's domain does. Of several it is the one nearest to today's.
 *
 * Domain: a driver of numbers that need not be whole; a known figure above 0.
 * Accuracy: the figure is met to 1e-12, measured.
 * @example closingValue(option, "shrinkage", "fte", 18) // => 0.375, where a shrinkage of 0.25 gives 15
 */
export function closingValue(
  option: OptionAssumptions,
  driver: NumericDriverId,
  figure: CentreFigure,
  known: number,
): number | null {
  const gapAt = (value: number) => ({
    value: centreYear(movedTo(option, driver, value))[figure] - known,
    rounding: known * rounding,
  });
  const today = option.values[driver];
  const values = zeros(gapAt, searchPoints(option, driver, pointCount).points);
  return values.sort((one, other) => Math.abs(one - today) - Math.abs(other - today))[0] ?? null;
}
