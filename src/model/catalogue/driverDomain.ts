import type { Domain } from "../domain";
import { type NumericDriverId, driverById } from "./drivers";

/**
 * The values a driver may take at a currency rate. The catalogue's bounds of money are in dollars: they follow the rate as the
 * defaults do, so that a comparison means the same in every currency.
 *
 * @example driverDomain("management-rate", 16_000).most // => 1.6e10
 */
export function driverDomain(driver: NumericDriverId, currencyPerDollar: number): Domain {
  const { domain, money } = driverById[driver];
  return money ? { ...domain, least: domain.least * currencyPerDollar, most: domain.most * currencyPerDollar } : domain;
}
