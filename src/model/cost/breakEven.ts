import type { OptionAssumptions } from "../assumptions/assumptions";
import { driverDomain } from "../catalogue/driverDomain";
import { type NumericDriverId, driverById, isMovable } from "../catalogue/drivers";
import { type Outcome, answer, noAnswer } from "../outcome";
import { endOfZeros, isZero, stepsThrough, zeros } from "../numeric/rootFinding";
import { movedTo } from "./movedTo";
import { costMetric } from "./presentCost";

/** What the difference of two costs may be off by, relative to the larger. */
const rounding = 1e-13;

/**
 * The value of a driver at which an option costs as much as the baseline, in net present cost.
 *
 * A shared driver moves in both; one per option moves in the option alone. The driver's whole domain is searched, in 400
 * equal steps and from today's value; a top that no plausible figure reaches is cut at 1,000 times today's value, at least
 * 1,000,000, of money at least 1,000,000 dollars. Where several values answer, or a stretch of them, it is the one nearest to today's.
 *
 * Domain: a driver of numbers that need not be whole.
 * Faults: `driverCannotMove`, `noBreakEven`, `equalEverywhere`.
 * Accuracy: the two costs are equal to 1e-12, measured; two values within one step may be taken for none.
 */
export function breakEven(
  baseline: OptionAssumptions,
  option: OptionAssumptions,
  driver: NumericDriverId,
): Outcome<number> {
  if (!isMovable(driver)) return noAnswer({ kind: "driverCannotMove", driver });
  const rate = option.values["default-currency-rate"];
  const { least, most } = driverDomain(driver, rate);
  const today = option.values[driver];
  const top = Math.min(most, Math.max(1000 * today, 1e6 * (driverById[driver].money ? Math.max(1, rate) : 1)));
  const points = stepsThrough(least, top, 400, [today]);
  const savedAt = savingBy(driver, baseline, option);
  if (points.every((point) => isZero(savedAt(point)))) return noAnswer({ kind: "equalEverywhere", driver });

  const values = zeros(savedAt, points);
  const neighbours = [values.findLast((value) => value <= today), values.find((value) => value > today)];
  const [nearest] = neighbours
    .filter((value) => value !== undefined)
    .map((value) => endOfZeros(savedAt, value, today))
    .sort((one, other) => Math.abs(one - today) - Math.abs(other - today));
  return nearest === undefined ? noAnswer({ kind: "noBreakEven", driver, from: least, to: top }) : answer(nearest);
}

/** What the option saves with the driver at a value. */
function savingBy(driver: NumericDriverId, baseline: OptionAssumptions, option: OptionAssumptions) {
  const costAt = (value: number, of: OptionAssumptions) => costMetric(movedTo(of, driver, value), "npv");
  const unmoved = costMetric(baseline, "npv");
  const baselineMoves = driverById[driver].scope === "shared";
  return (value: number) => {
    const before = baselineMoves ? costAt(value, baseline) : unmoved;
    const after = costAt(value, option);
    return { value: before - after, rounding: rounding * Math.max(Math.abs(before), Math.abs(after)) };
  };
}
