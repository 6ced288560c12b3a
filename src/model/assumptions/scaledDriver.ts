import { driverDomain } from "../catalogue/driverDomain";
import { type NumericDriverId, driverById } from "../catalogue/drivers";

/**
 * A driver's value at a multiplier of its base, clamped to the driver's domain at the currency rate.
 *
 * The multiplier moves the value itself, and 1 + the value of a driver that `movesFrom` 1.
 *
 * Domain: a base inside the driver's domain; a multiplier of 0 or more.
 * Accuracy: a multiplier of 1 gives the base itself, exactly.
 * @example scaledDriver("currency-drift", 0, 1.05, 1) // => 0.05
 */
export function scaledDriver(
  driver: NumericDriverId,
  base: number,
  multiplier: number,
  currencyPerDollar: number,
): number {
  if (multiplier === 1) return base;
  const { movesFrom } = driverById[driver];
  const { least, most } = driverDomain(driver, currencyPerDollar);
  const moved = (movesFrom + base) * multiplier - movesFrom;
  return Math.max(least, Math.min(most, moved));
}
