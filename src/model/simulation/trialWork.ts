import type { Columns } from "./columns";
import type { DrawnValues } from "./drawnOptions";
import { type SharedTerms, firstTimeShare } from "./sharedTerms";

/** The contacts and hours of year 1, the hours that its start adds, and what an hour takes of paid hours and agents. */
export function trialWork(c: Columns, values: DrawnValues, { firstTimeToday }: SharedTerms) {
  const rebased = c.over(firstTimeToday, firstTimeShare(c, values["first-contact-resolution"], values));
  const contacts = c.times(values["calls-per-year"], rebased);
  const spared = c.times(values["automated-share"], c.minus(1, values["automated-again"]));
  const handledShare = c.minus(1, spared);
  const handled = c.times(contacts, handledShare);
  const hours = c.times(handled, c.over(values["handle-time"], 3600));
  const uplift = c.plus(values["handle-uplift"], c.times(values["residual-uplift"], values["automated-share"]));
  const yearlyHours = c.times(hours, c.plus(1, uplift));
  const extraHours = c.times(hours, values["first-year-uplift"]);
  const productivePerHour = c.over(1, values.occupancy);
  const paidPerHour = c.over(productivePerHour, c.minus(1, values.shrinkage));
  const ftePerHour = c.over(paidPerHour, values["paid-hours"]);
  return {
    contacts,
    handledShare,
    handled,
    hours: yearlyHours,
    extraHours,
    productivePerHour,
    paidPerHour,
    ftePerHour,
    firstFte: c.times(c.plus(yearlyHours, extraHours), ftePerHour),
  };
}

export type TrialWork = ReturnType<typeof trialWork>;
