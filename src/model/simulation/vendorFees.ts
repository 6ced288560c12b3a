import type { Columns } from "./columns";
import type { Quantity } from "./quantity";

/** The fees of a vendor, at the prices of year 1: what is billed, yearly and on top in year 1, but at least the minimum. */
export interface VendorFees {
  readonly yearly: Quantity;
  readonly extra: Quantity;
  readonly minimum: Quantity;
  /** By how much what is billed grows from a year to the next, and what a fee is worth a year later. */
  readonly growth: Quantity;
  readonly rise: Quantity;
}

/** The fee of year 1, 2, ..., each at its worth in year 1. */
export function presentFees(c: Columns, fees: VendorFees, years: number): Quantity[] {
  const { yearly, extra, minimum, growth, rise } = fees;
  // What is billed is never below 0.
  const least = (billed: Quantity) => (minimum === 0 ? billed : c.atLeast(billed, minimum));
  const present = [least(c.plus(yearly, extra))];
  let billed = yearly;
  let worth: Quantity = 1;
  while (present.length < years) {
    billed = c.times(billed, growth);
    worth = c.times(worth, rise);
    present.push(c.times(least(billed), worth));
  }
  return present;
}
