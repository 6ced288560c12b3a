import type { PriceUnit } from "../catalogue/driver";
import type { Columns } from "./columns";
import type { Quantity } from "./quantity";
import type { DrawnValues } from "./drawnOptions";
import { eventCosts } from "./eventCosts";
import type { Events } from "./eventTrials";
import { type FeltQuantities, feltQuantities } from "./feltQuantities";
import type { SharedTerms } from "./sharedTerms";
import { type TrialWork, trialWork } from "./trialWork";
import { type VendorFees, presentFees } from "./vendorFees";

/** What an option's contract says of its fee. */
export interface Contract {
  readonly priceUnit: PriceUnit;
  /** Null where it is signed on the very values that are costed. */
  readonly forecastUnits: Quantity | null;
}

/**
 * The net present cost of an option in each trial of a block: the money lines of `cashFlow`, with the risks that happen in place of
 * the expected ones, unless those are asked for. Lines that grow alike are gathered, and their growth is summed over the years first (a geometric sum): few
 * steps are left for every trial.
 *
 * Domain: drivers inside their domains; the horizon is certain.
 * Accuracy: 1e-12 of the largest line relative to `cashFlow` and `presentCost` on the same values, measured on tables of any kind.
 */
export function trialCosts(
  c: Columns,
  values: DrawnValues,
  shared: SharedTerms,
  option: Contract,
  events: Events,
  unpriced = unpricedTerms(c, values, shared),
): Quantity {
  const { work, harm, rates, wages } = unpriced;
  const fees = presentFees(c, feesOf(c, values, shared, option, work), values["horizon-years"] as number);
  const running = c.sumOfProducts(
    [work.hours, unpriced.perHour],
    [work.extraHours, unpriced.perExtraHour],
    [unpriced.perGrowingYear, shared.priceVolumes],
    [rates.wagePerYear, wages],
    [rates.pricePerYear, shared.prices],
    [c.sum(...fees), rates.perFee],
    [eventCosts(c, values, shared, harm, fees, events), 1],
    [rates.morale, 1],
  );
  return c.sumOfProducts(
    [running, unpriced.untaxedLater],
    [oneOffs(c, values, fees[0]!, work.firstFte), unpriced.untaxed],
    [unpriced.localImpact, wages],
  );
}

/** What the costs are made of that does not depend on the price: the same for an option at many prices. */
export function unpricedTerms(c: Columns, values: DrawnValues, shared: SharedTerms) {
  const years = values["horizon-years"] as number;
  const { discounting, firstDiscount, growth, priceVolumes } = shared;
  const work = trialWork(c, values, shared);
  const harm = feltQuantities(c, values, work.firstFte);
  const rates = unitCosts(c, values, shared, work, harm);
  const wageRise = c.over(c.plus(1, values["wage-inflation"]), discounting);
  const wageVolumes = c.geometricSum(c.times(wageRise, growth), years);
  const untaxed = c.minus(1, values["tax-rate"]);
  return {
    ...{ work, harm, rates, untaxed },
    wages: c.geometricSum(wageRise, years),
    perHour: c.sumOfProducts([rates.wagePerHour, wageVolumes], [rates.pricePerHour, priceVolumes]),
    perExtraHour: c.plus(rates.wagePerHour, rates.pricePerHour),
    perGrowingYear: c.times(work.contacts, rates.pricePerContact),
    untaxedLater: c.times(firstDiscount, untaxed),
    localImpact: c.times(rates.localImpact, firstDiscount),
  };
}

/** What the vendor charges at the prices of year 1, and how that moves on. */
function feesOf(
  c: Columns,
  values: DrawnValues,
  shared: SharedTerms,
  { priceUnit, forecastUnits }: Contract,
  work: TrialWork,
): VendorFees {
  const price = c.times(values.price, values["price-rate"]);
  const minimumOf = (yearly: Quantity, extra: Quantity) => {
    const share = values["committed-share"];
    if (share === 0) return values["minimum-fee"];
    const committed =
      forecastUnits === null ? c.times(share, c.plus(yearly, extra)) : c.times(c.times(share, forecastUnits), price);
    return committed === 0 ? values["minimum-fee"] : c.atLeast(committed, values["minimum-fee"]);
  };
  const { growth } = shared;
  const rise = c.over(
    c.times(c.plus(1, values["price-indexation"]), c.plus(1, values["currency-drift"])),
    shared.discounting,
  );
  const billed = (yearly: Quantity, extra: Quantity) => {
    return { yearly, extra, minimum: minimumOf(yearly, extra), growth, rise };
  };
  const byTheHour = (units: Quantity) => {
    const amount = c.times(units, price);
    return billed(c.times(work.hours, amount), c.times(work.extraHours, amount));
  };
  const byTheCall = (units: Quantity) => billed(c.times(units, price), 0);
  switch (priceUnit) {
    case "minute":
      return byTheHour(60);
    case "productive-hour":
      return byTheHour(work.productivePerHour);
    case "paid-hour":
      return byTheHour(work.paidPerHour);
    case "fte-month":
      return byTheHour(c.times(work.ftePerHour, 12));
    case "call":
      return byTheCall(work.handled);
    case "resolved-call":
      return byTheCall(c.times(work.handled, values["first-contact-resolution"]));
    case "month":
      return { ...billed(c.times(12, price), 0), growth: 1 };
  }
}

/** What an hour of work, a contact, a year and the fee bring with them, at year 1 wages and prices. */
function unitCosts(
  c: Columns,
  values: DrawnValues,
  { churnCost, silentCost }: SharedTerms,
  { ftePerHour, handledShare }: TrialWork,
  harm: FeltQuantities,
) {
  const withBenefits = c.plus(1, values["benefits-rate"]);
  const led = c.plus(c.over(1, values["agents-per-supervisor"]), values["support-ratio"]);
  const wagePerFte = c.sumOfProducts(
    [c.plus(values["agent-pay"], c.times(values["supervisor-pay"], led)), withBenefits],
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
      [c.times(handledShare, values["escalation-share"]), values["escalation-cost"]],
      [harm["dissatisfied-share"], churnCost],
      [c.minus(1, values["first-contact-resolution"]), silentCost],
      [values["automated-share"], values["automation-price"]],
      [values["order-share"], c.times(values["order-loss"], values["order-margin"])],
    ),
    pricePerYear: c.sum(values["change-cost"], values["other-risk"], values["automation-cost"]),
    perFee: c.sum(1, values["fee-tax-rate"], values["oversight-rate"], values["leakage-rate"]),
    morale: c.product(values["remaining-staff"], values["displaced-pay"], values["morale-loss"]),
    localImpact: c.product(
      values["include-local-impact"],
      c.times(values["displaced-jobs"], c.minus(1, values["jobs-kept"])),
      values["displaced-pay"],
      values["local-multiplier"],
    ),
  };
}

function oneOffs(c: Columns, values: DrawnValues, firstFee: Quantity, firstFte: Quantity): Quantity {
  const displacedPay = c.times(values["displaced-jobs"], values["displaced-pay"]);
  const parallelPay = c.times(displacedPay, c.over(values["parallel-months"], 12));
  const idleOldCost = c.atLeast(c.minus(values["old-cost"], c.over(firstFee, 12)), 0);
  const delay = values["start-delay"] === 0 ? 0 : c.plus(values["delay-value"], idleOldCost);
  return c.sumOfProducts(
    [values["infrastructure-investment"], 1],
    [values["selection-rate"], firstFee],
    [values["transition-cost"], 1],
    [c.times(values["training-hours"], values["training-price"]), firstFte],
    [parallelPay, c.plus(1, values["benefits-rate"])],
    [c.times(displacedPay, c.minus(1, values["transfer-share"])), c.over(values["severance-months"], 12)],
    [values["stranded-cost"], 1],
    [values["start-delay"], delay],
  );
}
