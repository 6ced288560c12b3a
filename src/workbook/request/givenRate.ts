import { usualRate } from "../../model/catalogue/catalogueDefault";
import type { Country } from "../../model/catalogue/country";
import { isRateGiven } from "./isRateGiven";

/** How many of a currency one US dollar buys, where nobody is asked. Undefined where the user has to say. */
export function givenRate(country: Country, currency: string): number | undefined {
  return isRateGiven(country, currency) ? usualRate(currency) : undefined;
}
