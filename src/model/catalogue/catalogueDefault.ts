import { type Country, countries, currencyOf } from "./country";
import { type CountryDefault, countryDefaults } from "./countryDefaults";
import { type Arrangement, type Driver, type Evidence, isVendors } from "./driver";
import { type NumericDriver, type NumericDriverId, driverById } from "./drivers";

/** Money that is mostly somebody's time. Where a country has no figure of its own, the US one goes with an agent's pay there. */
const paidTime: ReadonlySet<string> = new Set<NumericDriverId>([
  "supervisor-pay",
  "oversight-pay",
  "management-rate",
  "change-cost",
  "transition-cost",
  "training-price",
  "exit-cost",
  "escalation-cost",
  "automation-cost",
  "displaced-pay",
]);

/**
 * The default of a driver for an arrangement in a country; money is in the country's own currency, at the country's own rate to
 * the US dollar.
 *
 * A value that the country has no figure for is the US one: money at the exchange rate, and money that is mostly somebody's time
 * by an agent's pay as well.
 * @example catalogueDefault(driverById["agent-pay"], "in-house", "dk") // => 461000
 */
export function catalogueDefault(
  { id, money, defaults }: NumericDriver,
  arrangement: Arrangement,
  country: Country,
): number {
  const own = ownDefault(id, arrangement, country);
  if (own !== undefined) return own;
  const american = defaults[arrangement];
  if (country === "us" || !money) return american;
  return american * (goesWithPay(id) ? payPerDollar(country) : defaultRate(country));
}

/** The figure that a country has of its own for an arrangement; undefined where it takes the US one. */
export function ownDefault(id: NumericDriverId, arrangement: Arrangement, country: Country): number | undefined {
  const own = countryDefault(id, country);
  return own && valueFor(own.value, arrangement);
}

/** Whether money is mostly somebody's time, and so costs in another country what an agent's pay there makes of it. */
export function goesWithPay(id: NumericDriverId): boolean {
  return paidTime.has(id);
}

/** How much of a country's currency a US dollar buys, by default. */
export function defaultRate(country: Country): number {
  return catalogueDefault(driverById["default-currency-rate"], "in-house", country);
}

/** The country whose own currency this is; undefined for every other currency. */
export function countryOf(currency: string): Country | undefined {
  return countries.find((country) => currencyOf[country] === currency);
}

/** How much of a currency a US dollar buys, where the catalogue says so; for other currencies the user has to. */
export function usualRate(currency: string): number | undefined {
  const country = countryOf(currency);
  return country && defaultRate(country);
}

/** Where a driver's default comes from in a country. The grade of a figure from another country is that of judgement. */
export function evidenceIn(driver: Driver, country: Country): Evidence {
  const own = countryDefault(driver.id, country);
  if (own || country === "us") return own ?? driver;
  const { grade, source, year, address } = driver;
  if (grade === null || source === "") return driver;
  return { grade: "U", source: `From the US: ${source}`, year, address };
}

function countryDefault(id: string, country: Country): CountryDefault | undefined {
  return country === "us" ? undefined : countryDefaults[country][id as NumericDriverId];
}

function valueFor(value: CountryDefault["value"], arrangement: Arrangement): number | undefined {
  if (typeof value === "number") return value;
  if ("ownCentres" in value) return isVendors[arrangement] ? undefined : value.ownCentres;
  const prices: Partial<Record<Arrangement, number>> = value;
  return prices[arrangement];
}

/** What a country pays for the time that a US dollar pays for: an agent's pay there in place of an agent's pay in the US. */
function payPerDollar(country: Country): number {
  const agentPay = driverById["agent-pay"];
  return catalogueDefault(agentPay, "in-house", country) / agentPay.defaults["in-house"];
}
