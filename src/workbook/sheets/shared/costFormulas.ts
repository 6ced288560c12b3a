import { type LineGroup, lineGroups } from "../../../model/cost/moneyLine";
import type { DriverId } from "../../../model/catalogue/drivers";
import { absolute, relative, rowFixed } from "../../plan/address";
import type { CostBlockLayout, CostRowId } from "../../layout/costBlock";
import type { YearlyEvent } from "../../../model/catalogue/yearlyEvent";

/** Writes a row's formula for one year. */
export type YearFormula = (year: number) => string;

/** What the formulas of a block refer to. */
export interface CostBlock {
  readonly layout: CostBlockLayout;
  /** The cell that holds a driver's value. */
  driver(id: DriverId): string;
  /** What the full cost of an event is multiplied by in a year: its probability, or whether it happens. */
  chance(event: YearlyEvent, year: number): string;
}

/** The model's money lines, one formula a row; each reads the same in every year. */
export function costFormulas({
  layout,
  driver: d,
  chance,
}: CostBlock): Record<Exclude<CostRowId, LineGroup>, YearFormula> {
  const { columns, flagRows, yearRow } = layout;
  const cell = (id: CostRowId) => (year: number) => relative(layout.rowOf(id), layout.yearColumn(year));
  const flag = (row: number) => (year: number) => rowFixed(row, layout.yearColumn(year));
  const [year0, firstYear, live] = [flag(flagRows.year0), flag(flagRows.firstYear), flag(flagRows.inHorizon)];
  const growth =
    (rate: string): YearFormula =>
    (y) =>
      `${live(y)}*${rate}^(${rowFixed(yearRow, layout.yearColumn(y))}-1)`;
  const [contacts, work, productive, paid, fte] = [
    cell("contacts"),
    cell("work-hours"),
    cell("productive-hours"),
    cell("paid-hours"),
    cell("fte"),
  ];
  const [wage, price, vendor] = [cell("wage-index"), cell("price-index"), cell("vendor-index")];
  const fee = cell("vendor-fee");
  const firstFee = absolute(layout.rowOf("vendor-fee"), layout.yearColumn(1));
  const basis = absolute(layout.rowOf("units"), columns.present);
  const unresolved = (resolved: string) => `(1-(1-${resolved})*${d("repeat-share")})`;
  const withBenefits = `(1+${d("benefits-rate")})`;
  const displacedPay = `${d("displaced-jobs")}*${d("displaced-pay")}`;
  const perFte =
    (cost: DriverId, index: YearFormula): YearFormula =>
    (y) =>
      `${fte(y)}*${d(cost)}*${index(y)}`;
  return {
    calls: (y) => `${d("calls-per-year")}*${growth(`(1+${d("call-growth")})`)(y)}`,
    contacts: (y) => `${cell("calls")(y)}*${unresolved(d("fcr-today"))}/${unresolved(d("first-contact-resolution"))}`,
    "handle-seconds": (y) =>
      `${live(y)}*${d("handle-time")}*(1+${d("handle-uplift")}+${firstYear(y)}*${d("first-year-uplift")})`,
    "work-hours": (y) => `${contacts(y)}*${cell("handle-seconds")(y)}/3600`,
    "productive-hours": (y) => `${work(y)}/${d("occupancy")}`,
    "paid-hours": (y) => `${productive(y)}/(1-${d("shrinkage")})`,
    fte: (y) => `${paid(y)}/${d("paid-hours")}`,
    "wage-index": growth(`(1+${d("wage-inflation")})`),
    "price-index": growth(`(1+${d("price-inflation")})`),
    "vendor-index": growth(`((1+${d("price-indexation")})*(1+${d("currency-drift")}))`),
    resolved: (y) => `${contacts(y)}*${d("first-contact-resolution")}`,
    units: (y) =>
      `CHOOSE(${basis},${work(y)}*60,${contacts(y)},${cell("resolved")(y)},${productive(y)},${paid(y)},${fte(y)}*12,12*${live(y)})`,

    wages: perFte("agent-pay", wage),
    benefits: (y) => `${cell("wages")(y)}*${d("benefits-rate")}`,
    supervision: (y) => `${fte(y)}/${d("agents-per-supervisor")}*${d("supervisor-pay")}*${withBenefits}*${wage(y)}`,
    hiring: (y) => `${fte(y)}*${d("attrition")}*${d("cost-per-hire")}*${wage(y)}`,
    workplace: perFte("workplace-cost", price),
    technology: perFte("technology-cost", price),
    telephony: (y) => `${work(y)}*60*${d("telephony-rate")}*${price(y)}`,
    "vendor-fee": (y) => `MAX(${cell("units")(y)}*${d("price")},${d("minimum-fee")})*${vendor(y)}`,
    "fee-tax": (y) => `${fee(y)}*${d("fee-tax-rate")}`,
    oversight: (y) =>
      `${fee(y)}*${d("oversight-rate")}+${d("oversight-fte")}*${d("oversight-pay")}*${withBenefits}*${wage(y)}`,
    changes: (y) => `${d("change-cost")}*${price(y)}`,
    escalation: (y) => `${contacts(y)}*${d("escalation-share")}*${d("escalation-cost")}*${price(y)}`,

    focus: (y) => `-${d("released-hours")}*${d("management-rate")}*${wage(y)}`,
    churn: (y) => `${contacts(y)}*${d("dissatisfied-share")}*${d("churn-rate")}*${d("customer-margin")}*${price(y)}`,
    "lost-orders": (y) => `${contacts(y)}*${d("order-share")}*${d("order-loss")}*${d("order-margin")}*${price(y)}`,
    morale: (y) => `${firstYear(y)}*${d("remaining-staff")}*${d("displaced-pay")}*${d("morale-loss")}`,

    breach: (y) => `${chance("breach", y)}*${d("records-exposed")}*${d("cost-per-record")}*${price(y)}`,
    reputation: (y) => `${chance("reputation", y)}*${d("reputation-impact")}*${price(y)}`,
    "service-failure": (y) => `${chance("service-failure", y)}*${d("service-failure-impact")}*${price(y)}`,
    exit: (y) => `${chance("exit", y)}*(${fee(y)}*${d("notice-months")}/12+${d("exit-cost")}*${price(y)})`,
    "other-risk": (y) => `${d("other-risk")}*${price(y)}`,

    "local-impact": (y) => `${d("include-local-impact")}*${displacedPay}*${d("local-multiplier")}*${wage(y)}`,

    infrastructure: (y) => `${year0(y)}*${d("infrastructure-investment")}`,
    selection: (y) => `${year0(y)}*${d("selection-rate")}*${firstFee}`,
    transition: (y) =>
      `${year0(y)}*(${d("transition-cost")}+${d("parallel-months")}/12*${displacedPay}*${withBenefits})`,
    severance: (y) => `${year0(y)}*${displacedPay}/12*${d("severance-months")}`,
    stranded: (y) => `${year0(y)}*${d("stranded-cost")}`,
    delay: (y) => `${year0(y)}*${d("start-delay")}*(${d("delay-value")}+MAX(0,${d("old-cost")}-${firstFee}/12))`,

    "before-tax": (y) => lineGroups.map((group) => cell(group)(y)).join("+"),
    tax: (y) => `-${d("tax-rate")}*(${cell("before-tax")(y)}-${cell("outside")(y)})`,
    total: (y) => `${cell("before-tax")(y)}+${cell("tax")(y)}`,
    present: (y) => `${cell("total")(y)}*${flag(flagRows.discount)(y)}`,
  };
}
