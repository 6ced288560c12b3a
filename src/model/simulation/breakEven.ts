import type { OptionAssumptions } from "../assumptions/assumptions";
import { type NumericDriver, type NumericDriverId, driverById, isMovable } from "../catalogue/drivers";
import { type Outcome, answer, noAnswer } from "../outcome";
import { rememberedFor } from "../rememberedFor";
import { type Rounded, endOfZeros, zeros } from "../numeric/rootFinding";
import { type MovingOption, movingBeside, movingOption } from "../cost/movingOption";
import { searchPoints } from "../cost/searchPoints";
import { laneCosts } from "./laneCosts";
import { sweptCosts } from "./sweptCosts";

const pointCount = 2048;

/** What the difference of two costs may be off by, relative to the larger. */
export const costRounding = 1e-13;

/** Within so many times that, a difference that was swept is computed again alone, where what is certain is added up first. */
const closeness = 1e4;

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
  const isItself = baseline === option && driverById[driver].scope === "shared";
  if (isItself && band === 0) return noAnswer({ kind: "equalEverywhere", driver });
  const today = option.values[driver];
  const sweep = sweepOf(option)(driverById[driver]);
  const { least, top, points } = sweep;
  const before = costsBeside(driver, baseline, sweep);
  const savedAtOne = (point: number) => difference(before.at(point), sweptCosts(sweep.moving, [point])[0]!, band);
  const values = zeros(savedAtOne, points, (index) => {
    const { value, rounding } = difference(before.swept(index), sweep.costs[index]!, band);
    return Math.abs(value) > closeness * rounding ? Math.sign(value) : undefined;
  });
  if (values.length === points.length) return noAnswer({ kind: "equalEverywhere", driver });
  const neighbours = [values.findLast((value) => value <= today), values.find((value) => value > today)];
  const [nearest] = neighbours
    .filter((value) => value !== undefined)
    .map((value) => endOfZeros(savedAtOne, value, today))
    .sort((one, other) => Math.abs(one - today) - Math.abs(other - today));
  return nearest === undefined ? noAnswer({ kind: "noBreakEven", driver, from: least, to: top }) : answer(nearest);
}

/**
 * What an option costs with a driver at each point of a search: the break-evens of a sheet ask for the same of several baselines. A
 * value tried is another forecast, which a contract would be signed on, and what follows the driver moves with it.
 */
const sweepOf = rememberedFor((option: OptionAssumptions) =>
  rememberedFor(({ id }: NumericDriver) => {
    const search = searchPoints(option, id, pointCount);
    const moving = movingOption(option, id);
    return { ...search, moving, costs: sweptCosts(moving, search.points) };
  }),
);

type Sweep = ReturnType<ReturnType<typeof sweepOf>>;

/** What the baseline costs at a value, and at each point of the option's search: it may move as well. */
function costsBeside(driver: NumericDriverId, baseline: OptionAssumptions, { moving, points }: Sweep) {
  if (driverById[driver].scope === "shared") {
    // The points of a shared driver are those of any option.
    const own = sweepOf(baseline)(driverById[driver]);
    return beside(own.moving, own.costs);
  }
  if (baseline.first?.number === moving.unmoved.number) {
    const own = movingBeside(baseline, moving);
    return beside(own, sweptCosts(own, points));
  }
  const [unmoved] = laneCosts(baseline, 1, () => ({ option: baseline, movers: [] }), "today");
  return { at: () => unmoved!, swept: () => unmoved! };
}

function beside(moving: MovingOption, costs: Float64Array) {
  return { at: (point: number) => sweptCosts(moving, [point])[0]!, swept: (index: number) => costs[index]! };
}

function difference(before: number, after: number, band: number): Rounded {
  const allowed = before + band * Math.abs(before);
  return { value: allowed - after, rounding: costRounding * Math.max(Math.abs(allowed), Math.abs(after)) };
}
