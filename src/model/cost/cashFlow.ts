import type { DriverValues, OptionAssumptions } from "../assumptions/assumptions";
import { type LineGroup, type LineId, moneyLines } from "./moneyLine";
import { type Felt, felt } from "./felt";
import { type Workload, billedUnits, workloadOfYear } from "../assumptions/workload";

/** An option's costs by line and year, before tax. Index 0 is the year of preparation, index y year y of operation. */
export interface CashFlow {
  readonly lines: Readonly<Record<LineId, readonly number[]>>;
  /** The work of years 1, 2, ...: index 0 is year 1. */
  readonly workload: readonly Workload[];
}

/**
 * Every money line of one option over its horizon, expected risks included.
 *
 * Domain: values inside the domains of the catalogue.
 * Source: the formulas stand, cell by cell, on the Costs sheet of a generated workbook too.
 */
export function cashFlow(option: Pick<OptionAssumptions, "values" | "priceUnit" | "forecastUnits">): CashFlow {
  const { values, priceUnit, forecastUnits } = option;
  const horizon = values["horizon-years"];
  const lines = Object.fromEntries(moneyLines.map(({ id }) => [id, new Array<number>(horizon + 1).fill(0)])) as Record<
    LineId,
    number[]
  >;
  const enter = (year: number, amounts: Partial<Record<LineId, number>>) => {
    for (const id in amounts) lines[id as LineId][year] = amounts[id as LineId] ?? 0;
  };

  const workload = Array.from({ length: horizon }, (_, index) => workloadOfYear(values, index + 1));
  const firstFte = workload[0]!.fte;
  const harm = felt(values, firstFte);
  const committed = values["committed-share"] * forecastUnits;
  for (const [index, work] of workload.entries()) {
    const year = index + 1;
    const units = Math.max(billedUnits(priceUnit, work, values["first-contact-resolution"]), committed);
    const indices = indicesOfYear(values, year);
    enter(year, runLines(values, work, units, indices));
    enter(year, qualityLines(values, harm, work, indices, year));
    enter(year, riskLines(values, harm, lines["vendor-fee"][year] ?? 0, indices));
    enter(year, { "local-impact": localImpact(values) * indices.wage });
  }
  enter(0, oneOffLines(values, lines["vendor-fee"][1] ?? 0, firstFte));
  return { lines, workload };
}

/** How far prices have risen by a year, relative to year 1. */
interface Indices {
  readonly wage: number;
  readonly price: number;
  readonly vendor: number;
}

function indicesOfYear(values: DriverValues, year: number): Indices {
  return {
    wage: (1 + values["wage-inflation"]) ** (year - 1),
    price: (1 + values["price-inflation"]) ** (year - 1),
    vendor: ((1 + values["price-indexation"]) * (1 + values["currency-drift"])) ** (year - 1),
  };
}

function runLines(values: DriverValues, work: Workload, units: number, { wage, price, vendor }: Indices) {
  const withBenefits = 1 + values["benefits-rate"];
  const wages = work.fte * values["agent-pay"] * wage;
  const fee = Math.max(units * values.price * values["price-rate"], values["minimum-fee"]) * vendor;
  return {
    wages,
    benefits: wages * values["benefits-rate"],
    supervision: (work.fte / values["agents-per-supervisor"]) * values["supervisor-pay"] * withBenefits * wage,
    support: work.fte * values["support-ratio"] * values["supervisor-pay"] * withBenefits * wage,
    hiring: work.fte * values.attrition * values["cost-per-hire"] * wage,
    workplace: work.fte * values["workplace-cost"] * price,
    technology: work.fte * values["technology-cost"] * price,
    telephony: work.workHours * 60 * values["telephony-rate"] * price,
    automation: (work.automated * values["automation-price"] + values["automation-cost"]) * price,
    "vendor-fee": fee,
    "fee-tax": fee * values["fee-tax-rate"],
    leakage: fee * values["leakage-rate"],
    oversight: fee * values["oversight-rate"] + values["oversight-fte"] * values["oversight-pay"] * withBenefits * wage,
    changes: values["change-cost"] * price,
    escalation: work.handled * values["escalation-share"] * values["escalation-cost"] * price,
  };
}

function qualityLines(values: DriverValues, harm: Felt, work: Workload, { wage, price }: Indices, year: number) {
  const leavers = work.contacts * harm["dissatisfied-share"] * values["churn-rate"];
  const silent = work.contacts * (1 - values["first-contact-resolution"]) * (1 - values["repeat-share"]);
  const ordersLost = work.contacts * values["order-share"] * values["order-loss"];
  return {
    focus: -values["released-hours"] * values["management-rate"] * wage,
    churn: leavers * values["customer-margin"] * price,
    unresolved: silent * values["unresolved-churn"] * values["customer-margin"] * price,
    "lost-orders": ordersLost * values["order-margin"] * price,
    morale: year === 1 ? values["remaining-staff"] * values["displaced-pay"] * values["morale-loss"] : 0,
  };
}

function riskLines(values: DriverValues, harm: Felt, fee: number, { price }: Indices) {
  return {
    breach: values["breach-probability"] * values["records-exposed"] * values["cost-per-record"] * price,
    reputation: harm["reputation-probability"] * values["reputation-impact"] * price,
    "service-failure": harm["service-failure-probability"] * values["service-failure-impact"] * price,
    exit: harm["exit-probability"] * ((fee * values["notice-months"]) / 12 + values["exit-cost"] * price),
    "other-risk": values["other-risk"] * price,
  };
}

function localImpact(values: DriverValues): number {
  const jobsGone = values["displaced-jobs"] * (1 - values["jobs-kept"]);
  return values["include-local-impact"] * jobsGone * values["displaced-pay"] * values["local-multiplier"];
}

function oneOffLines(values: DriverValues, firstFee: number, firstFte: number) {
  const displacedPay = values["displaced-jobs"] * values["displaced-pay"];
  const idleOldCost = Math.max(0, values["old-cost"] - firstFee / 12);
  return {
    infrastructure: values["infrastructure-investment"],
    selection: values["selection-rate"] * firstFee,
    transition:
      values["transition-cost"] +
      values["training-hours"] * firstFte * values["training-price"] +
      (values["parallel-months"] / 12) * displacedPay * (1 + values["benefits-rate"]),
    severance: (1 - values["transfer-share"]) * (displacedPay / 12) * values["severance-months"],
    stranded: values["stranded-cost"],
    delay: values["start-delay"] * (values["delay-value"] + idleOldCost),
  };
}

/** The costs of one group by year. */
export function groupByYear(flow: CashFlow, group: LineGroup): number[] {
  const years = flow.lines.wages.map(() => 0);
  for (const line of moneyLines) {
    if (line.group !== group) continue;
    const amounts = flow.lines[line.id];
    for (let year = 0; year < years.length; year++) years[year]! += amounts[year]!;
  }
  return years;
}
