import type { PriceUnit } from "../driver";
import type { Columns, Quantity } from "./columns";
import type { DrawnValues } from "./drawnOptions";
import type { EventUniforms } from "./eventUniforms";
import { type RiskEvent, riskEvents } from "./riskEvent";

/**
 * The net present cost of an option in each trial of a block: the money lines of `cashFlow`, with the risks that happen in place of
 * the expected ones. Lines that grow alike are gathered, and what they grow with is discounted and summed over the years first, so
 * that few steps are left for every trial.
 *
 * Domain: drivers inside their domains; the horizon is certain.
 * Accuracy: 1e-12 of the largest line relative to `cashFlow` and `presentCost` on the same values, measured on tables of any kind.
 */
export function trialCosts(
  columns: Columns,
  values: DrawnValues,
  priceUnit: PriceUnit,
  uniforms: EventUniforms,
): Quantity {
  const c = columns;
  const work = workOf(c, values);
  const rates = unitCosts(c, values, work);
  const hours = c.times(work.hours, c.plus(1, values["handle-uplift"]));
  const extraHours = c.times(work.hours, values["first-year-uplift"]);
  const billed = billedPer(c, values, priceUnit, work);
  const billedFirst = billed.basis === "hours" ? c.times(extraHours, billed.amount) : 0;
  const billedYearly = c.times(
    billed.basis === "year" ? 1 : billed.basis === "hours" ? hours : work.contacts,
    billed.amount,
  );

  const years = presentIndices(c, values);
  const happened: Record<RiskEvent, Quantity> = { breach: 0, reputation: 0, "service-failure": 0, exit: 0 };
  let fees: Quantity = 0;
  let firstFee: Quantity = 0;
  let noticeFees: Quantity = 0;
  for (const { year, volume, price, vendor } of years) {
    const grown = billed.basis === "year" ? billedYearly : c.times(billedYearly, volume);
    const fee = c.atLeast(year === 1 ? c.plus(grown, billedFirst) : grown, values["minimum-fee"]);
    const presentFee = c.times(fee, vendor);
    fees = c.plus(fees, presentFee);
    if (year === 1) firstFee = fee;
    for (const event of riskEvents) {
      const probability = values[`${event}-probability`];
      if (probability === 0) continue;
      const uniform = uniforms(event, year);
      happened[event] = c.plusWhereBelow(happened[event], uniform, probability, price);
      if (event === "exit") noticeFees = c.plusWhereBelow(noticeFees, uniform, probability, presentFee);
    }
  }

  const over = (index: "wage" | "price") => c.sum(...years.map((each) => each[index]));
  const grownOver = (index: "wage" | "price") => c.sum(...years.map((each) => c.times(each[index], each.volume)));
  const [first] = years as [YearIndices];
  const perHour = c.plus(
    c.times(rates.wagePerHour, grownOver("wage")),
    c.times(rates.pricePerHour, grownOver("price")),
  );
  const perExtraHour = c.plus(c.times(rates.wagePerHour, first.wage), c.times(rates.pricePerHour, first.price));
  const company = c.sum(
    c.times(hours, perHour),
    c.times(extraHours, perExtraHour),
    c.product(work.contacts, rates.pricePerContact, grownOver("price")),
    c.times(rates.wagePerYear, over("wage")),
    c.times(rates.pricePerYear, over("price")),
    c.times(fees, rates.perFee),
    c.times(noticeFees, rates.noticeYears),
    c.times(happened.breach, rates.breach),
    c.times(happened.reputation, values["reputation-impact"]),
    c.times(happened["service-failure"], values["service-failure-impact"]),
    c.times(happened.exit, values["exit-cost"]),
    c.times(rates.morale, first.wage),
    oneOffs(c, values, firstFee),
  );
  return c.plus(c.times(company, c.minus(1, values["tax-rate"])), c.times(rates.localImpact, over("wage")));
}

/** How far volume has grown by a year, and what a unit of wages, prices and fees of year 1 then comes to, discounted. */
interface YearIndices {
  readonly year: number;
  readonly volume: Quantity;
  readonly wage: Quantity;
  readonly price: Quantity;
  readonly vendor: Quantity;
}

function presentIndices(c: Columns, values: DrawnValues): YearIndices[] {
  const discounting = c.plus(1, values["discount-rate"]);
  const discountFirst = c.power(discounting, c.minus(values["discount-timing"], 1));
  const growth = c.plus(1, values["call-growth"]);
  const wageRise = c.over(c.plus(1, values["wage-inflation"]), discounting);
  const priceRise = c.over(c.plus(1, values["price-inflation"]), discounting);
  const vendorRise = c.over(
    c.times(c.plus(1, values["price-indexation"]), c.plus(1, values["currency-drift"])),
    discounting,
  );
  const years: YearIndices[] = [
    { year: 1, volume: 1, wage: discountFirst, price: discountFirst, vendor: discountFirst },
  ];
  while (years.length < (values["horizon-years"] as number)) {
    const { year, volume, wage, price, vendor } = years.at(-1)!;
    years.push({
      year: year + 1,
      volume: c.times(volume, growth),
      wage: c.times(wage, wageRise),
      price: c.times(price, priceRise),
      vendor: c.times(vendor, vendorRise),
    });
  }
  return years;
}

/** The contacts of year 1, their hours before any uplift, and what an hour of work takes of paid hours and agents. */
function workOf(c: Columns, values: DrawnValues) {
  const firstTime = (resolved: Quantity) => c.minus(1, c.times(c.minus(1, resolved), values["repeat-share"]));
  const rebased = c.over(firstTime(values["fcr-today"]), firstTime(values["first-contact-resolution"]));
  const contacts = c.times(values["calls-per-year"], rebased);
  const hours = c.times(contacts, c.over(values["handle-time"], 3600));
  const productivePerHour = c.over(1, values.occupancy);
  const paidPerHour = c.over(productivePerHour, c.minus(1, values.shrinkage));
  return {
    contacts,
    hours,
    productivePerHour,
    paidPerHour,
    ftePerHour: c.over(paidPerHour, values["paid-hours"]),
  };
}

type Work = ReturnType<typeof workOf>;

/** What the vendor charges at year 1 prices per hour of work, per contact, or for the year. */
function billedPer(c: Columns, { price, ...values }: DrawnValues, unit: PriceUnit, work: Work) {
  const per = (basis: "hours" | "contacts" | "year", units: Quantity) => ({ basis, amount: c.times(units, price) });
  switch (unit) {
    case "minute":
      return per("hours", 60);
    case "productive-hour":
      return per("hours", work.productivePerHour);
    case "paid-hour":
      return per("hours", work.paidPerHour);
    case "fte-month":
      return per("hours", c.times(work.ftePerHour, 12));
    case "call":
      return per("contacts", 1);
    case "resolved-call":
      return per("contacts", values["first-contact-resolution"]);
    case "month":
      return per("year", 12);
  }
}

/** What an hour of work, a contact, a year and the fee bring with them, at year 1 wages and prices. */
function unitCosts(c: Columns, values: DrawnValues, { ftePerHour }: Work) {
  const withBenefits = c.plus(1, values["benefits-rate"]);
  const supervision = c.over(values["supervisor-pay"], values["agents-per-supervisor"]);
  const wagePerFte = c.plus(
    c.times(c.plus(values["agent-pay"], supervision), withBenefits),
    c.times(values.attrition, values["cost-per-hire"]),
  );
  return {
    wagePerHour: c.times(ftePerHour, wagePerFte),
    wagePerYear: c.minus(
      c.product(values["oversight-fte"], values["oversight-pay"], withBenefits),
      c.times(values["released-hours"], values["management-rate"]),
    ),
    pricePerHour: c.plus(
      c.times(ftePerHour, c.plus(values["workplace-cost"], values["technology-cost"])),
      c.times(60, values["telephony-rate"]),
    ),
    pricePerContact: c.sum(
      c.times(values["escalation-share"], values["escalation-cost"]),
      c.product(values["dissatisfied-share"], values["churn-rate"], values["customer-margin"]),
      c.product(values["order-share"], values["order-loss"], values["order-margin"]),
    ),
    pricePerYear: c.plus(values["change-cost"], values["other-risk"]),
    perFee: c.sum(1, values["fee-tax-rate"], values["oversight-rate"]),
    noticeYears: c.over(values["notice-months"], 12),
    breach: c.times(values["records-exposed"], values["cost-per-record"]),
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
  const parallelPay = c.times(
    c.times(displacedPay, c.over(values["parallel-months"], 12)),
    c.plus(1, values["benefits-rate"]),
  );
  const idleOldCost = c.atLeast(c.minus(values["old-cost"], c.over(firstFee, 12)), 0);
  return c.sum(
    values["infrastructure-investment"],
    c.times(values["selection-rate"], firstFee),
    values["transition-cost"],
    parallelPay,
    c.times(displacedPay, c.over(values["severance-months"], 12)),
    values["stranded-cost"],
    c.times(values["start-delay"], c.plus(values["delay-value"], idleOldCost)),
  );
}
