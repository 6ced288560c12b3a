import { scaledDriver } from "../assumptions/scaledDriver";
import type { OptionAssumptions } from "../assumptions/assumptions";
import { type NumericDriver, type NumericDriverId, numericDrivers } from "../drivers";
import { movedTo } from "./movedTo";
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
}

/**
 * How far each uncertain driver moves what an option saves against the baseline, in net present cost; the widest swing first,
 * ties in catalogue order, the option before the baseline.
 *
 * One driver moves at a time, to the low and to the high end of its uncertainty. A shared driver moves in both options; one per
 * option moves in the option, and again in the baseline. Only the two ends are looked at: a driver whose best value lies between
 * them has a swing that understates it, and today's saving outside low..high.
 *
 * Domain: any two options of one table; an option against itself saves 0 whatever moves.
 * Accuracy: as the net present costs, to 1e-12 of the larger.
 */
export function tornado(baseline: OptionAssumptions, option: OptionAssumptions): Swing[] {
  const isItself = option.number === baseline.number;
  const swings = numericDrivers.flatMap((driver) => {
    const movers = driver.scope === "shared" ? [null] : isItself ? [option] : [option, baseline];
    return movers.flatMap((of) => swingOf(driver, of, baseline, option) ?? []);
  });
  return swings.sort((one, other) => Math.abs(other.swing) - Math.abs(one.swing));
}

/** Nothing for a driver that is certain. */
function swingOf(
  { id }: NumericDriver,
  of: OptionAssumptions | null,
  baseline: OptionAssumptions,
  option: OptionAssumptions,
): Swing | undefined {
  const ends = (of ?? option).uncertainty.get(id);
  if (!ends) return undefined;
  const costAt = (each: OptionAssumptions, multiplier: number) => {
    const moves = of === null || of.number === each.number;
    return costMetric(moves ? movedTo(each, id, scaledDriver(id, each.values[id], multiplier)) : each, "npv");
  };
  const savedAt = (multiplier: number) => costAt(baseline, multiplier) - costAt(option, multiplier);
  const [low, high] = [savedAt(ends.low), savedAt(ends.high)];
  return { driver: id, of, low, high, swing: high - low };
}
