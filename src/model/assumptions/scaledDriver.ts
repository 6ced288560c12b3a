import { type NumericDriverId, driverById } from "../catalogue/drivers";

/** Drivers of which a multiplier moves 1 + the value, so that a base of 0 can vary. */
export const movesFromOne: ReadonlySet<string> = new Set<NumericDriverId>(["call-growth", "currency-drift"]);

/**
 * A driver's value at a multiplier of its base, clamped to the driver's domain.
 *
 * The multiplier moves the value itself, but for call-growth and currency-drift 1 + the value.
 *
 * Domain: a base inside the driver's domain; a multiplier of 0 or more.
 * Accuracy: a multiplier of 1 gives the base itself, exactly.
 * @example scaledDriver("currency-drift", 0, 1.05) // => 0.05
 */
export function scaledDriver(driver: NumericDriverId, base: number, multiplier: number): number {
  if (multiplier === 1) return base;
  const { least, most } = driverById[driver].domain;
  const moved = movesFromOne.has(driver) ? (1 + base) * multiplier - 1 : base * multiplier;
  return Math.max(least, Math.min(most, moved));
}
