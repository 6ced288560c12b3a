import { scaledDriver } from "../assumptions/scaledDriver";
import type { OptionAssumptions } from "../assumptions/assumptions";
import { type NumericDriver, type NumericDriverId, numericDrivers } from "../catalogue/drivers";
import { besideMoved, movedTo } from "./movedTo";
import { costMetric } from "./presentCost";

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

/** Parts of the way from an end to the base at which the saving is looked at too. */
const between = [0.25, 0.5, 0.75, 1];

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
 * Accuracy: as the net present costs, to 1e-12 of the larger; the way is looked at in eight steps.
 */
export function tornado(baseline: OptionAssumptions, option: OptionAssumptions): Swing[] {
  const isItself = option.number === baseline.number;
  const pair = [baseline, option].map((each) => ({ each, today: costMetric(each, "npv") })) as [Costed, Costed];
  const swings = numericDrivers.flatMap((driver) => {
    const movers = driver.scope === "shared" ? [null] : isItself ? [option] : [option, baseline];
    return movers.flatMap((of) => swingOf(driver, of, pair) ?? []);
  });
  return swings.sort((one, other) => other.extent - one.extent);
}

interface Costed {
  readonly each: OptionAssumptions;
  /** Its net present cost when nothing moves. */
  readonly today: number;
}

/** Nothing for a driver that is certain. */
function swingOf(
  { id }: NumericDriver,
  of: OptionAssumptions | null,
  [baseline, option]: readonly [Costed, Costed],
): Swing | undefined {
  const ends = (of ?? option.each).uncertainty.get(id);
  if (!ends) return undefined;
  const moved = (each: OptionAssumptions, multiplier: number) =>
    movedTo(each, id, scaledDriver(id, each.values[id], multiplier, each.values["default-currency-rate"]));
  const costAt = ({ each, today }: Costed, multiplier: number) => {
    if (multiplier === 1) return today;
    if (of === null || of.number === each.number) return costMetric(moved(each, multiplier), "npv");
    const beside = besideMoved(each, moved(of, multiplier));
    return beside === each ? today : costMetric(beside, "npv");
  };
  const savedAt = (multiplier: number) => costAt(baseline, multiplier) - costAt(option, multiplier);
  const [low, high] = [savedAt(ends.low), savedAt(ends.high)];
  const onTheWay = [ends.low, ends.high].flatMap((end) => between.map((part) => savedAt(end + (1 - end) * part)));
  const swing = high - low;
  const extent = Math.max(low, high, ...onTheWay) - Math.min(low, high, ...onTheWay);
  const turns = extent - Math.abs(swing) > rounding * Math.max(Math.abs(low), Math.abs(high), extent);
  return { driver: id, of, low, high, swing, extent: turns ? extent : Math.abs(swing) };
}
