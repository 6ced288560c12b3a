import { type Country, catalogueCurrency, currencyOf } from "../../model/catalogue/country";

/** Whether nobody is asked how many of a currency one US dollar buys: in the country's own its defaults stand as they are, and a dollar is a dollar. */
export function isRateGiven(country: Country, currency: string): boolean {
  return currency === currencyOf[country] || currency === catalogueCurrency;
}
