import { numberFormat } from "../../locale/formats";
import type { Language } from "../../locale/language";
import { formatNumber } from "../../locale/numbers";
import { type DriverId, driverById } from "../../model/catalogue/drivers";
import { isShare } from "./unitFormat";

/** A driver's value to read: a share in percent to four digits, others to six. */
export function driverValueText(driver: DriverId, value: number, language: Language): string {
  return isShare(driverById[driver].unit)
    ? numberFormat(language, { style: "percent", maximumSignificantDigits: 4, signDisplay: "negative" }).format(value)
    : formatNumber(Number(value.toPrecision(6)), language);
}
