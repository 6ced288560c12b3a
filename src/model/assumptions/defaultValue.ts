import { catalogueDefault, defaultRate } from "../catalogue/catalogueDefault";
import { isVendors } from "../catalogue/driver";
import type { DriverId, NumericDriver, NumericDriverId } from "../catalogue/drivers";
import type { OptionAssumptions } from "./assumptions";

/** What a vendor who runs the centre already need not do again. */
export const doneByRunningVendor: ReadonlySet<DriverId> = new Set<NumericDriverId>([
  "start-delay",
  "transition-cost",
  "training-hours",
  "parallel-months",
  "selection-rate",
  "selection-norm",
  "morale-loss",
]);

/**
 * The value of a driver that nobody typed, at a rate of the workbook's currency to the US dollar. Money is exactly the country's
 * while the rate is the country's own.
 */
export function defaultValue(
  driver: NumericDriver,
  { number, arrangement, country }: Pick<OptionAssumptions, "number" | "arrangement" | "country">,
  currencyRate: number,
): number {
  if (number === 1 && isVendors[arrangement] && doneByRunningVendor.has(driver.id)) return 0;
  const value = catalogueDefault(driver, arrangement, country);
  return driver.money ? value * (currencyRate / defaultRate(country)) : value;
}
