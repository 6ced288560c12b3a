import { type PriceUnit, priceUnits } from "../catalogue/driver";
import type { Seconds, Share } from "../units";

/** What one price unit must be known by to be turned into another. */
export interface QuoteTerms {
  readonly handleTime: Seconds;
  readonly occupancy: Share;
  readonly shrinkage: Share;
  readonly firstContactResolution: Share;
  readonly paidHoursPerYear: number;
  /** Null where the volume is not known; there is then no price per month. */
  readonly callsPerMonth: number | null;
}

export interface UnitPrice {
  readonly unit: PriceUnit;
  /** Null for a month without a known volume. */
  readonly price: number | null;
}

/**
 * One vendor price in every unit vendors quote in, so that offers in different units can be compared. A productive hour is an
 * agent's hour at work, idle time included; a paid hour includes shrinkage too; minutes and calls are handled ones.
 *
 * Domain: price 0 or more; all terms above 0, shares up to 1; shrinkage 0 or more and below 1. A price per month needs
 * callsPerMonth.
 * Accuracy: 1e-15 relative.
 * Source: definitions. An agent handles 60 x occupancy minutes and 3600 x occupancy / handleTime calls in a productive hour.
 * @example priceQuote(0.5, "minute", terms) // => minute 0.5, call 3, resolved-call 4.2857142857, productive-hour 25.5, ...
 */
export function priceQuote(price: number, unit: PriceUnit, terms: QuoteTerms): UnitPrice[] {
  const given = priceOfHourAtOne(unit, terms);
  if (given === null) throw new RangeError("A price per month needs the calls per month.");
  return priceUnits.map((other) => {
    const wanted = priceOfHourAtOne(other, terms);
    return { unit: other, price: wanted === null ? null : price * (wanted / given) };
  });
}

/** The price of a unit where a productive hour costs 1. */
function priceOfHourAtOne(unit: PriceUnit, terms: QuoteTerms): number | null {
  const call = terms.handleTime / (3600 * terms.occupancy);
  const paidHour = 1 - terms.shrinkage;
  switch (unit) {
    case "minute":
      return 1 / (60 * terms.occupancy);
    case "call":
      return call;
    case "resolved-call":
      return call / terms.firstContactResolution;
    case "productive-hour":
      return 1;
    case "paid-hour":
      return paidHour;
    case "fte-month":
      return (paidHour * terms.paidHoursPerYear) / 12;
    case "month":
      return terms.callsPerMonth === null ? null : call * terms.callsPerMonth;
  }
}
