import { usualRate } from "../../model/catalogue/catalogueDefault";
import { type Country, currencyOf } from "../../model/catalogue/country";
import { catalogueCurrency } from "../../model/catalogue/drivers";

/**
 * How many of a currency one US dollar buys, where nobody is asked: in the country's own currency its defaults stand as they are,
 * and a dollar is a dollar. Undefined where the user has to say.
 */
export function givenRate(country: Country, currency: string): number | undefined {
  return currency === currencyOf[country] || currency === catalogueCurrency ? usualRate(currency) : undefined;
}
