import type { CatalogueDriver, UnitKey } from "../../../model/catalogue/drivers";
import { numberFormats, priceFormat } from "../../plan/numberFormat";

/** How a driver's values are shown in a currency. */
export function driverFormat(driver: CatalogueDriver, currency: string): string {
  if (driver.kind === "choice") return numberFormats.general;
  if (driver.unit === "moneyPerMinute") return priceFormat(currency, 1);
  if (pricedUnits.has(driver.unit)) return priceFormat(currency);
  return formatByUnit[driver.unit] ?? (driver.money ? numberFormats.money : numberFormats.share);
}

/** Amounts small enough to be paid in coins. */
const pricedUnits: ReadonlySet<UnitKey> = new Set([
  "moneyPerUnit",
  "moneyPerOrder",
  "moneyPerEscalation",
  "moneyPerCustomer",
  "moneyPerRecord",
  "moneyPerHour",
]);

/** What is neither a share nor an amount large enough to do without decimals. */
const formatByUnit: Partial<Record<UnitKey, string>> = {
  callsPerYear: numberFormats.whole,
  seconds: numberFormats.whole,
  hoursPerFteYear: numberFormats.whole,
  hoursPerYear: numberFormats.whole,
  records: numberFormats.whole,
  fte: numberFormats.count,
  months: numberFormats.months,
  monthsOfPay: numberFormats.months,
  monthsOfFee: numberFormats.months,
  years: numberFormats.year,
  zeroOrOne: numberFormats.year,
  currencyPerDollar: numberFormats.rate,
};
