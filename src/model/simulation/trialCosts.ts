import type { PriceUnit } from "../catalogue/driver";
import type { Columns } from "./columns";
import type { Quantity } from "./quantity";
import type { DrawnValues } from "./drawnOptions";
import { eventCosts } from "./eventCosts";
import type { EventTrials } from "./eventTrials";
import { type SharedTerms, firstTimeShare } from "./sharedTerms";
import { type VendorFees, presentFees } from "./vendorFees";

/**
 * The net present cost of an option in each trial of a block: the money lines of `cashFlow`, with the risks that happen in place of
 * the expected ones. Lines that grow alike are gathered, and their growth is summed over the years first (a geometric sum): few
 * steps are left for every trial.
 *
 * Domain: drivers inside their domains; the horizon is certain.
 * Accuracy: 1e-12 of the largest line relative to `cashFlow` and `presentCost` on the same values, measured on tables of any kind.
 */
export function trialCosts(
  c: Columns,
  values: DrawnValues,
  shared: SharedTerms,
  priceUnit: PriceUnit,
  happens: EventTrials,
): Quantity {
  const years = values["horizon-years"] as number;
  const { discounting, firstDiscount, growth, prices, priceVolumes } = shared;
  const work = workOf(c, values, shared);
  const rates = unitCosts(c, values, shared, work);
  const fees = presentFees(c, feesOf(c, values, shared, priceUnit, work), years);
  const wageRise = c.over(c.plus(1, values["wage-inflation"]), discounting);
  const wages = c.geometricSum(wageRise, years);
  const wageVolumes = c.geometricSum(c.times(wageRise, growth), years);

  const perHour = c.sumOfProducts([rates.wagePerHour, wageVolumes], [rates.pricePerHour, priceVolumes]);
  const perExtraHour = c.plus(rates.wagePerHour, rates.pricePerHour);
  const running = c.sumOfProducts(
    [work.hours, perHour],
    [work.extraHours, perExtraHour],
    [c.times(work.contacts, rates.pricePerContact), priceVolumes],
    [rates.wagePerYear, wages],
    [rates.pricePerYear, prices],
    [c.sum(...fees), rates.perFee],
    [eventCosts(c, values, shared, fees, happens), 1],
    [rates.morale, 1],
  );
  const untaxed = c.minus(1, values["tax-rate"]);
  return c.sumOfProducts(
    [running, c.times(firstDiscount, untaxed)],
    [oneOffs(c, values, fees[0]!), untaxed],
    [c.times(rates.localImpact, firstDiscount), wages],
  );
}

/** The contacts and hours of year 1, the hours that its start adds, and what an hour takes of paid hours and agents. */
function workOf(c: Columns, values: DrawnValues, { firstTimeToday }: SharedTerms) {
  const rebased = c.over(firstTimeToday, firstTimeShare(c, values["first-contact-resolution"], values));
  const contacts = c.times(values["calls-per-year"], rebased);
  const hours = c.times(contacts, c.over(values["handle-time"], 3600));
  const productivePerHour = c.over(1, values.occupancy);
  const paidPerHour = c.over(productivePerHour, c.minus(1, values.shrinkage));
  return {
    contacts,
    hours: c.times(hours, c.plus(1, values["handle-uplift"])),
    extraHours: c.times(hours, values["first-year-uplift"]),
    productivePerHour,
    paidPerHour,
    ftePerHour: c.over(paidPerHour, values["paid-hours"]),
  };
}

type Work = ReturnType<typeof workOf>;

/** What the vendor charges at the prices of year 1, and how that moves on. */
function feesOf(c: Columns, values: DrawnValues, shared: SharedTerms, unit: PriceUnit, work: Work): VendorFees {
  const { price } = values;
  const minimum = values["minimum-fee"];
  const { growth } = shared;
  const rise = c.over(
    c.times(c.plus(1, values["price-indexation"]), c.plus(1, values["currency-drift"])),
    shared.discounting,
  );
  const byTheHour = (units: Quantity) => {
    const amount = c.times(units, price);
    return { yearly: c.times(work.hours, amount), extra: c.times(work.extraHours, amount), minimum, growth, rise };
  };
  const byTheCall = (contacts: Quantity) => ({ yearly: c.times(contacts, price), extra: 0, minimum, growth, rise });
  switch (unit) {
    case "minute":
      return byTheHour(60);
    case "productive-hour":
      return byTheHour(work.productivePerHour);
    case "paid-hour":
      return byTheHour(work.paidPerHour);
    case "fte-month":
      return byTheHour(c.times(work.ftePerHour, 12));
    case "call":
      return byTheCall(work.contacts);
    case "resolved-call":
      return byTheCall(c.times(work.contacts, values["first-contact-resolution"]));
    case "month":
      return { yearly: c.times(12, price), extra: 0, minimum, growth: 1, rise };
  }
}

/** What an hour of work, a contact, a year and the fee bring with them, at year 1 wages and prices. */
function unitCosts(c: Columns, values: DrawnValues, { churnCost }: SharedTerms, { ftePerHour }: Work) {
  const withBenefits = c.plus(1, values["benefits-rate"]);
  const supervision = c.over(values["supervisor-pay"], values["agents-per-supervisor"]);
  const wagePerFte = c.sumOfProducts(
    [c.plus(values["agent-pay"], supervision), withBenefits],
    [values.attrition, values["cost-per-hire"]],
  );
  return {
    wagePerHour: c.times(ftePerHour, wagePerFte),
    wagePerYear: c.minus(
      c.product(values["oversight-fte"], values["oversight-pay"], withBenefits),
      c.times(values["released-hours"], values["management-rate"]),
    ),
    pricePerHour: c.sumOfProducts(
      [ftePerHour, c.plus(values["workplace-cost"], values["technology-cost"])],
      [60, values["telephony-rate"]],
    ),
    pricePerContact: c.sumOfProducts(
      [values["escalation-share"], values["escalation-cost"]],
      [values["dissatisfied-share"], churnCost],
      [values["order-share"], c.times(values["order-loss"], values["order-margin"])],
    ),
    pricePerYear: c.plus(values["change-cost"], values["other-risk"]),
    perFee: c.plus(c.plus(1, values["fee-tax-rate"]), values["oversight-rate"]),
    morale: c.product(values["remaining-staff"], values["displaced-pay"], values["morale-loss"]),
    localImpact: c.product(
      values["include-local-impact"],
      values["displaced-jobs"],
      values["displaced-pay"],
      values["local-multiplier"],
    ),
  };
}

function oneOffs(c: Columns, values: DrawnValues, firstFee: Quantity): Quantity {
  const displacedPay = c.times(values["displaced-jobs"], values["displaced-pay"]);
  const parallelPay = c.times(displacedPay, c.over(values["parallel-months"], 12));
  const idleOldCost = c.atLeast(c.minus(values["old-cost"], c.over(firstFee, 12)), 0);
  const delay = values["start-delay"] === 0 ? 0 : c.plus(values["delay-value"], idleOldCost);
  return c.sumOfProducts(
    [values["infrastructure-investment"], 1],
    [values["selection-rate"], firstFee],
    [values["transition-cost"], 1],
    [parallelPay, c.plus(1, values["benefits-rate"])],
    [displacedPay, c.over(values["severance-months"], 12)],
    [values["stranded-cost"], 1],
    [values["start-delay"], delay],
  );
}
