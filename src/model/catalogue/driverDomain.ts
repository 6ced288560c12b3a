import type { Domain } from "../domain";
import { type NumericDriverId, driverById } from "./drivers";

/**
 * The values a driver may take at a currency rate. The catalogue's bounds of money are in dollars: where a dollar is more than
 * one of the currency they grow with the rate, as the defaults do, so that every currency has room for them.
 *
 * @example driverDomain("management-rate", 16_000).most // => 1.6e10
 */
export function driverDomain(driver: NumericDriverId, currencyPerDollar: number): Domain {
  const { domain, money } = driverById[driver];
  return money ? { ...domain, most: domain.most * Math.max(1, currencyPerDollar) } : domain;
}
