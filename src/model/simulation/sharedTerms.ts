import type { Columns } from "./columns";
import type { Quantity } from "./quantity";
import type { DrawnValues } from "./drawnOptions";

/** The terms that the costs of all options share, in the trials of a block. */
export interface SharedTerms {
  /** 1 + the discount rate, and what a payment in year 1 is worth. */
  readonly discounting: Quantity;
  readonly firstDiscount: Quantity;
  /** How volume grows from a year to the next. */
  readonly growth: Quantity;
  /** One unit of money at the prices of year 1, 2, ..., discounted to year 1; their sum; and their sum as volume grows. */
  readonly priceByYear: readonly Quantity[];
  readonly prices: Quantity;
  readonly priceVolumes: Quantity;
  /** The share of contacts that are first-time ones, today. */
  readonly firstTimeToday: Quantity;
  /** The margin lost per dissatisfied customer. */
  readonly churnCost: Quantity;
  /** The margin lost per unresolved contact, of whom some do not call again. */
  readonly silentCost: Quantity;
  readonly breachCost: Quantity;
}

/** Computes the shared terms once for a block, from the values of any option. The horizon is certain. */
export function sharedTerms(c: Columns, values: DrawnValues): SharedTerms {
  const years = values["horizon-years"] as number;
  const discounting = c.plus(1, values["discount-rate"]);
  const growth = c.plus(1, values["call-growth"]);
  const priceRise = c.over(c.plus(1, values["price-inflation"]), discounting);
  const priceByYear: Quantity[] = [1];
  while (priceByYear.length < years) priceByYear.push(c.times(priceByYear.at(-1)!, priceRise));
  return {
    discounting,
    firstDiscount: c.power(discounting, c.minus(values["discount-timing"], 1)),
    growth,
    priceByYear,
    prices: c.geometricSum(priceRise, years),
    priceVolumes: c.geometricSum(c.times(priceRise, growth), years),
    firstTimeToday: firstTimeShare(c, values["fcr-today"], values),
    churnCost: c.times(values["churn-rate"], values["customer-margin"]),
    silentCost: c.product(c.minus(1, values["repeat-share"]), values["unresolved-churn"], values["customer-margin"]),
    breachCost: c.times(values["records-exposed"], values["cost-per-record"]),
  };
}

/** The share of contacts that are no repeats, where so many are resolved the first time. */
export function firstTimeShare(c: Columns, resolved: Quantity, values: DrawnValues): Quantity {
  return c.minus(1, c.times(c.minus(1, resolved), values["repeat-share"]));
}
