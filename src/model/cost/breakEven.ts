import type { OptionAssumptions } from "../assumptions/assumptions";
import { type NumericDriverId, driverById, isMovable } from "../catalogue/drivers";
import { type Outcome, answer, noAnswer } from "../outcome";
import { endOfZeros, isZero, zeros } from "../numeric/rootFinding";
import { withForecast } from "../assumptions/withForecast";
import { besideMoved, movedTo } from "./movedTo";
import { costMetric } from "./presentCost";
import { searchPoints } from "./searchPoints";

const pointCount = 512;

/** What the difference of two costs may be off by, relative to the larger. */
const rounding = 1e-13;

/**
 * The value of a driver at which an option costs as much as the baseline and a band more, in net present cost.
 *
 * A shared driver moves in both; one per option moves in the option alone. The driver's whole domain is searched, at
 * `searchPoints`. Where several values answer, or a stretch of them, it is the one nearest to today's.
 *
 * Domain: a driver of numbers that need not be whole.
 * Faults: `driverCannotMove`, `noBreakEven`, `equalEverywhere`.
 * @param band what the option may cost more, as a share of the baseline's cost without its sign
 * Accuracy: the two costs are equal to 1e-12, measured; two values within one step may be taken for none.
 */
export function breakEven(
  baseline: OptionAssumptions,
  option: OptionAssumptions,
  driver: NumericDriverId,
  band = 0,
): Outcome<number> {
  if (!isMovable(driver)) return noAnswer({ kind: "driverCannotMove", driver });
  const today = option.values[driver];
  const { least, top, points } = searchPoints(option, driver, pointCount);
  const savedAt = savingBy(driver, baseline, option, band);
  if (points.every((point) => isZero(savedAt(point)))) return noAnswer({ kind: "equalEverywhere", driver });

  const values = zeros(savedAt, points);
  const neighbours = [values.findLast((value) => value <= today), values.find((value) => value > today)];
  const [nearest] = neighbours
    .filter((value) => value !== undefined)
    .map((value) => endOfZeros(savedAt, value, today))
    .sort((one, other) => Math.abs(one - today) - Math.abs(other - today));
  return nearest === undefined ? noAnswer({ kind: "noBreakEven", driver, from: least, to: top }) : answer(nearest);
}

/**
 * What the option saves with the driver at a value. A value tried is another forecast, which a contract would be signed on, and what
 * follows the driver moves with it.
 */
function savingBy(driver: NumericDriverId, baseline: OptionAssumptions, option: OptionAssumptions, band: number) {
  const isShared = driverById[driver].scope === "shared";
  const costOf = (of: OptionAssumptions) => costMetric(withForecast(of), "npv");
  const unmoved = costMetric(baseline, "npv");
  return (value: number) => {
    const moved = movedTo(option, driver, value);
    const other = isShared ? movedTo(baseline, driver, value) : besideMoved(baseline, moved);
    const before = other === baseline ? unmoved : costOf(other);
    const after = costOf(moved);
    const allowed = before + band * Math.abs(before);
    return { value: allowed - after, rounding: rounding * Math.max(Math.abs(allowed), Math.abs(after)) };
  };
}
