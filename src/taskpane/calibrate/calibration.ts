import { vocabulary } from "../../locale/vocabulary";
import type { OptionAssumptions } from "../../model/assumptions/assumptions";
import { readAssumptions } from "../../model/assumptions/readAssumptions";
import { isTodaysCentre } from "../../model/assumptions/withFollowed";
import { type NumericDriverId, driverById } from "../../model/catalogue/drivers";
import { type CentreFigure, centreYear, closingValue } from "../../model/cost/calibration";
import { movedTo } from "../../model/cost/movedTo";
import type { Typed } from "../../model/fault";
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
  readonly reach: Reach;
}

/** The options whose cells on Inputs a driver is typed in. */
export interface Reach {
  /** Whether it is one figure for all options; it stands in the first one's column then. */
  readonly isShared: boolean;
  /** By their places among the options: those that are the centre of today. */
  readonly typed: readonly number[];
  /** Those that are too, and where the user has typed another figure: it stays. */
  readonly left: readonly number[];
  /** The options that it leaves as they are. */
  readonly others: readonly number[];
}

/** What the gap of a figure may be, relative to it, and still be none: a gap of less is not shown. */
export const closeEnough = 1e-3;

export function isClosed(model: number, known: number): boolean {
  return Math.abs(model - known) <= closeEnough * known;
}

/** The options as the Inputs sheet has them before any scenario, the centre of today first; null where the sheet shows errors. */
export function centreOptions({
  assumptions,
}: InputsStanding): readonly [OptionAssumptions, ...OptionAssumptions[]] | null {
  const read = readAssumptions(assumptions, vocabulary);
  const [centre, ...others] = read.ok ? read.value.options : [];
  return centre ? [centre, ...others] : null;
}

/** The drivers that would close the gap of a figure. What holds a formula of the user's own is left to the sheet. */
export function closersOf(
  options: readonly [OptionAssumptions, ...OptionAssumptions[]],
  { typed }: Pick<InputsStanding, "typed">,
  figure: CentreFigure,
  known: number,
): Closer[] {
  const [centre] = options;
  return candidates[figure].flatMap((driver) => {
    if (isFormula(typed[driver]?.[centre.name])) return [];
    const exact = closingValue(centre, driver, figure, known);
    if (exact === null) return [];
    const value = asWritten(driver, exact);
    const { cost } = centreYear(movedTo(centre, driver, value));
    return [
      { driver, today: centre.values[driver], value, cost, reach: reachOf(driver, options, typed[driver] ?? {}) },
    ];
  });
}

/**
 * The centre of today may stand among the options more than once, as it is and with calls automated: its staff has one figure, in
 * each of their columns. A figure that is typed there, and is not the first column's, is the user's own.
 */
function reachOf(
  driver: NumericDriverId,
  options: readonly OptionAssumptions[],
  typed: Readonly<Record<string, Typed>>,
): Reach {
  if (driverById[driver].scope === "shared") return { isShared: true, typed: [0], left: [], others: [] };
  const places = [...options.keys()];
  const isCentre = (place: number) => place === 0 || isTodaysCentre(options[place]!.arrangement);
  const contentOf = (place: number) => typed[options[place]!.name];
  const isOwn = (place: number) => contentOf(place) !== undefined && contentOf(place) !== contentOf(0);
  return {
    isShared: false,
    typed: places.filter((place) => isCentre(place) && !isOwn(place)),
    left: places.filter((place) => isCentre(place) && isOwn(place)),
    others: places.filter((place) => !isCentre(place)),
  };
}

/** A value as somebody would type it: a share to a tenth of a percent, others to four digits. */
function asWritten(driver: NumericDriverId, value: number): number {
  return isShare(driverById[driver].unit) ? Number(value.toFixed(3)) : Number(value.toPrecision(4));
}
