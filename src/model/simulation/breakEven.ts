import type { OptionAssumptions } from "../assumptions/assumptions";
import { type NumericDriverId, driverById, isMovable } from "../catalogue/drivers";
import { type Outcome, answer, noAnswer } from "../outcome";
import { type Rounded, endOfZeros, isZero, zeros } from "../numeric/rootFinding";
import { withForecast } from "../assumptions/withForecast";
import { cashFlow } from "../cost/cashFlow";
import { besideMoved, movedTo } from "../cost/movedTo";
import { costMetric } from "../cost/presentCost";
import { movingBeside, movingOption } from "../cost/movingOption";
import { searchPoints } from "../cost/searchPoints";
import { sweptCosts } from "./sweptCosts";

const pointCount = 2048;

/** What the difference of two costs may be off by, relative to the larger. */
const rounding = 1e-13;

/** Within this of each other, relative to the largest of their lines, two costs that were swept are computed again. */
const sweptRounding = 1e-9;

/** Of points at which costs seem equal, so many are looked at before they are said to be. */
const lookedAt = 4;

/**
 * The value of a driver at which an option costs as much as the baseline and a band more, in net present cost.
 *
 * A shared driver moves in both; one per option moves in the option alone. The driver's whole domain is searched, at
 * `searchPoints`: all of them together, as the trials of a simulation are, and again one by one where the costs are close. Where
 * several values answer, or a stretch of them, it is the one nearest to today's.
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
  const swept = sweptSavings(driver, baseline, option, band, points);
  const isClose = (index: number) => !(Math.abs(swept[index]!.value) > swept[index]!.rounding);
  const sampled = points.filter((_, index) => index % lookedAt === 0);
  if (points.every((_, index) => isClose(index)) && sampled.every((point) => isZero(savedAt(point))))
    return noAnswer({ kind: "equalEverywhere", driver });

  const values = zeros(savedAt, points, (index) => (isClose(index) ? undefined : Math.sign(swept[index]!.value)));
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
  const costOf = (of: OptionAssumptions) => costMetric(of, "npv");
  const unmoved = costOf(baseline);
  return (value: number) => {
    const [other, moved] = optionsAt(driver, baseline, option, value);
    const before = other === baseline ? unmoved : costOf(other);
    return difference(before, costOf(moved), band);
  };
}

/** The same at many values together, to `sweptRounding`. */
function sweptSavings(
  driver: NumericDriverId,
  baseline: OptionAssumptions,
  option: OptionAssumptions,
  band: number,
  points: readonly number[],
): Rounded[] {
  const after = sweptCosts(movingOption(option, driver), points);
  const before =
    sweptBaseline(driver, baseline, option, points) ??
    new Float64Array(points.length).fill(costMetric(baseline, "npv"));
  const largest = Math.max(...[baseline, option].map(largestLine));
  return points.map((_, index) => {
    const { value, rounding: own } = difference(before[index]!, after[index]!, band);
    return { value, rounding: sweptRounding * Math.max(own / rounding, largest) };
  });
}

/** What the baseline costs, if it moves. */
function sweptBaseline(
  driver: NumericDriverId,
  baseline: OptionAssumptions,
  option: OptionAssumptions,
  points: readonly number[],
): Float64Array | undefined {
  if (driverById[driver].scope === "shared") return sweptCosts(movingOption(baseline, driver), points);
  if (baseline.first?.number !== option.number || baseline.following.size === 0) return undefined;
  return sweptCosts(movingBeside(baseline, driver, movingOption(option, driver)), points);
}

function largestLine(option: OptionAssumptions): number {
  return Math.max(...Object.values(cashFlow(option).lines).flat().map(Math.abs));
}

/** The baseline and the option with the driver of the option at a value; the baseline itself where it does not move. */
function optionsAt(
  driver: NumericDriverId,
  baseline: OptionAssumptions,
  option: OptionAssumptions,
  value: number,
): [baseline: OptionAssumptions, option: OptionAssumptions] {
  const moved = movedTo(option, driver, value);
  const isShared = driverById[driver].scope === "shared";
  const other = isShared ? movedTo(baseline, driver, value) : besideMoved(baseline, moved);
  return [other === baseline ? baseline : withForecast(other), withForecast(moved)];
}

function difference(before: number, after: number, band: number): Rounded {
  const allowed = before + band * Math.abs(before);
  return { value: allowed - after, rounding: rounding * Math.max(Math.abs(allowed), Math.abs(after)) };
}
