import { scaledDriver } from "../assumptions/scaledDriver";
import type { OptionAssumptions } from "../assumptions/assumptions";
import { type NumericDriverId, numericDrivers } from "../catalogue/drivers";
import { movingBeside, movingOption } from "../cost/movingOption";
import { rememberedFor } from "../rememberedFor";
import { type MovedLane, laneCosts } from "./laneCosts";

/** What the saving becomes when one driver goes to the ends of its uncertainty. */
export interface Swing {
  readonly driver: NumericDriverId;
  /** The option whose driver moves; null for a driver that all options share. */
  readonly of: OptionAssumptions | null;
  /** The saving with the driver at its base x low, and at its base x high. */
  readonly low: number;
  readonly high: number;
  /** high - low: below 0 where more of the driver saves less. */
  readonly swing: number;
  /** How far apart the savings are between the two ends; above |swing| where the effect turns on the way. */
  readonly extent: number;
}

/** Parts of the way from the base to an end at which the saving is looked at: the end first. */
const partsOfWay = [1, 0.75, 0.5, 0.25, 0];

/** What two savings may differ by without saying anything, relative to their size. */
const rounding = 1e-9;

/**
 * How far each uncertain driver moves what an option saves against the baseline, in net present cost; the widest first, ties in
 * catalogue order, the option before the baseline.
 *
 * One driver moves at a time, from the low to the high end of its uncertainty. A shared driver moves in both options; one per
 * option moves in the option, and again in the baseline. What counts is how far the saving goes on the way and not only its ends: a
 * driver that saves most in the middle, or hurts at both ends, would hide with a swing near 0.
 *
 * Domain: any two options of one table; an option against itself saves 0 whatever moves.
 * Accuracy: as `laneCosts`; the way is looked at in eight steps.
 */
export function tornado(baseline: OptionAssumptions, option: OptionAssumptions): readonly Swing[] {
  return swingsAgainst(baseline)(option);
}

/** A sheet shows the first swings, and another all of them. */
const swingsAgainst = rememberedFor((baseline: OptionAssumptions) =>
  rememberedFor((option: OptionAssumptions) => swings(baseline, option)),
);

function swings(baseline: OptionAssumptions, option: OptionAssumptions): Swing[] {
  const isItself = option.number === baseline.number;
  const moves = numericDrivers.flatMap((driver) => {
    const movers = driver.scope === "shared" ? [null] : isItself ? [option] : [option, baseline];
    return movers.flatMap((of) => movesOf(driver.id, of, of ?? option));
  });
  const [before, after] = [baseline, option].map((each) => costsOf(each, moves)) as [Float64Array, Float64Array];
  const saved = after.map((cost, lane) => before[lane]! - cost);
  return moves
    .map(({ driver, of }, index) =>
      swingOf(driver, of, saved.subarray(index * lanesPerMove, (index + 1) * lanesPerMove)),
    )
    .sort((one, other) => other.extent - one.extent);
}

/** A driver that moves: to the low end of its uncertainty, step by step to its base, and in the same way from the high end. */
interface Move {
  readonly driver: NumericDriverId;
  /** The option whose driver moves; null for a driver that all options share. */
  readonly of: OptionAssumptions | null;
  readonly multipliers: readonly number[];
}
const lanesPerMove = 2 * partsOfWay.length;

/** None for a driver that is certain. */
function movesOf(driver: NumericDriverId, of: OptionAssumptions | null, { uncertainty }: OptionAssumptions): Move[] {
  const ends = uncertainty.get(driver);
  if (!ends) return [];
  return [
    {
      driver,
      of,
      multipliers: [ends.low, ends.high].flatMap((end) => partsOfWay.map((part) => end * part + (1 - part))),
    },
  ];
}

/** What an option costs in each lane of all moves. */
function costsOf(each: OptionAssumptions, moves: readonly Move[]): Float64Array {
  const unmoved: MovedLane = { option: each, movers: [] };
  const lanes = moves.flatMap(({ driver, of, multipliers }): (() => MovedLane)[] => {
    const moved = of ?? each;
    const isMoved = moved.number === each.number;
    if (!isMoved && each.first?.number !== moved.number) return multipliers.map(() => () => unmoved);
    const own = movingOption(moved, driver);
    const { at, movers } = isMoved ? own : movingBeside(each, own);
    const base = moved.values[driver];
    const rate = moved.values["default-currency-rate"];
    return multipliers.map(
      (multiplier) => () =>
        multiplier === 1 ? unmoved : { option: at(scaledDriver(driver, base, multiplier, rate)), movers },
    );
  });
  return laneCosts(each, lanes.length, (index) => lanes[index]!(), "today");
}

function swingOf(driver: NumericDriverId, of: OptionAssumptions | null, saved: Float64Array): Swing {
  const [low, high] = [saved[0]!, saved[partsOfWay.length]!];
  const swing = high - low;
  const extent = Math.max(...saved) - Math.min(...saved);
  const turns = extent - Math.abs(swing) > rounding * Math.max(Math.abs(low), Math.abs(high), extent);
  return { driver, of, low, high, swing, extent: turns ? extent : Math.abs(swing) };
}
