import { vocabulary } from "../../locale/vocabulary";
import type { OptionAssumptions } from "../../model/assumptions/assumptions";
import { readAssumptions } from "../../model/assumptions/readAssumptions";
import { type NumericDriverId, driverById } from "../../model/catalogue/drivers";
import { type CentreFigure, centreYear, closingValue } from "../../model/cost/calibration";
import { movedTo } from "../../model/cost/movedTo";
import { isFormula } from "../../workbook/plan/isFormula";
import { isShare } from "../../workbook/plan/unitFormat";
import type { InputsStanding } from "../../workbook/standing/inputsStanding";

/** The drivers that a gap may come from, the likeliest first. */
const candidates: Readonly<Record<CentreFigure, readonly NumericDriverId[]>> = {
  fte: ["shrinkage", "handle-time", "occupancy", "paid-hours", "calls-per-year"],
  cost: ["agent-pay", "benefits-rate", "supervisor-pay", "cost-per-hire", "workplace-cost", "technology-cost"],
};

/** A driver that would close a gap alone. */
export interface Closer {
  readonly driver: NumericDriverId;
  readonly today: number;
  /** As it would be written. */
  readonly value: number;
  /** What a year would cost then. */
  readonly cost: number;
}

/** What the gap of a figure may be, relative to it, and still be none: a gap of less is not shown. */
export const closeEnough = 1e-3;

export function isClosed(model: number, known: number): boolean {
  return Math.abs(model - known) <= closeEnough * known;
}

/** The first option as the Inputs sheet has it before any scenario; null where the sheet shows errors. */
export function centreOf({ assumptions }: InputsStanding): OptionAssumptions | null {
  const read = readAssumptions(assumptions, vocabulary);
  return read.ok ? (read.value.options[0] ?? null) : null;
}

/** The drivers that would close the gap of a figure. What holds a formula of the user's own is left to the sheet. */
export function closersOf(
  centre: OptionAssumptions,
  { typed }: Pick<InputsStanding, "typed">,
  figure: CentreFigure,
  known: number,
): Closer[] {
  return candidates[figure].flatMap((driver) => {
    if (isFormula(typed[driver]?.[centre.name])) return [];
    const exact = closingValue(centre, driver, figure, known);
    if (exact === null) return [];
    const value = asWritten(driver, exact);
    return [{ driver, today: centre.values[driver], value, cost: centreYear(movedTo(centre, driver, value)).cost }];
  });
}

/** A value as somebody would type it: a share to a tenth of a percent, others to four digits. */
function asWritten(driver: NumericDriverId, value: number): number {
  return isShare(driverById[driver].unit) ? Number(value.toFixed(3)) : Number(value.toPrecision(4));
}
