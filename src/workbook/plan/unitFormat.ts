import { catalogueCurrency } from "../../model/catalogue/country";
import type { UnitKey } from "../../model/catalogue/drivers";
import { numberFormats, priceFormat } from "./numberFormat";

/** Amounts small enough to be paid in coins, or in finer parts of them: by how many decimals finer. */
const pricedUnits: Partial<Record<UnitKey, number>> = {
  moneyPerUnit: 0,
  moneyPerOrder: 0,
  moneyPerEscalation: 0,
  moneyPerCustomer: 0,
  moneyPerRecord: 0,
  moneyPerHour: 0,
  moneyPerContact: 0,
  moneyPerMinute: 1,
};

/** The units whose names do not begin with "share" or "money". */
const otherUnits: Record<Exclude<UnitKey, `${"share" | "money"}${string}`>, string> = {
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
  currencyPerQuoted: numberFormats.rate,
  ftePerAgent: numberFormats.share,
  hoursPerAgent: numberFormats.whole,
  probabilityPerYear: numberFormats.share,
  choice: numberFormats.general,
};

/** The number format of a value in a unit. */
export function unitFormat(unit: UnitKey, currency: string): string {
  if (unit in otherUnits) return otherUnits[unit as keyof typeof otherUnits];
  const finerDecimals = pricedUnits[unit];
  if (finerDecimals !== undefined) return priceFormat(currency, finerDecimals);
  return unit.startsWith("money") ? numberFormats.money : numberFormats.share;
}

/** The number format of a driver that is drawn or moved, with more decimals than are typed. */
export function drawnFormat(unit: UnitKey): string {
  return isShare(unit) ? numberFormats.drawnShare : numberFormats.anyDriver;
}

/** Whether values in a unit are parts of a whole, from 0 to 1, which are shown and typed in percent. */
export function isShare(unit: UnitKey): boolean {
  return unitFormat(unit, catalogueCurrency) === numberFormats.share;
}
