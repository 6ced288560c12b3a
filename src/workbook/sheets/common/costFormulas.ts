import { type LineGroup, type LineId, lineGroups } from "../../../model/cost/moneyLine";
import type { DriverId } from "../../../model/catalogue/drivers";
import { absolute, relative, rowFixed } from "../../plan/address";
import type { CostBlockLayout, CostRowId, SumId, WorkingId } from "../../layout/costBlock";
import type { YearlyEvent } from "../../../model/catalogue/yearlyEvent";
import { yearFigures } from "./yearFigures";

/** Writes a row's formula for one year. */
export type YearFormula = (year: number) => string;

/** What the formulas of a block refer to. */
export interface CostBlock {
  readonly layout: CostBlockLayout;
  /** The cell that holds a driver's value. */
  driver(id: DriverId): string;
  /** The units of year 1 that the contract was signed on. */
  readonly forecastUnits: string;
  /** What the full cost of an event is multiplied by in a year: its probability, or whether it happens. */
  chance(event: YearlyEvent, year: number): string;
}

/** The model's money lines, one formula a row; each reads the same in every year. */
export function costFormulas(block: CostBlock): Record<Exclude<CostRowId, LineGroup>, YearFormula> {
  const cells = blockCells(block);
  return {
    ...workingFormulas(block, cells),
    ...runFormulas(block, cells),
    ...qualityFormulas(block, cells),
    ...riskFormulas(block, cells),
    ...outsideFormulas(block, cells),
    ...oneOffFormulas(block, cells),
    ...sumFormulas(block, cells),
  };
}

type Cells = ReturnType<typeof blockCells>;
type Formulas<Id extends CostRowId> = Record<Id, YearFormula>;

/** The cells of a block that its formulas name, by the year. */
function blockCells({ layout, driver }: CostBlock) {
  const { columns, flagRows, yearRow } = layout;
  const cell =
    (id: CostRowId): YearFormula =>
    (y) =>
      relative(layout.rowOf(id), layout.yearColumn(y));
  const above =
    (row: number): YearFormula =>
    (y) =>
      rowFixed(row, layout.yearColumn(y));
  return {
    cell,
    year: above(yearRow),
    year0: above(flagRows.year0),
    firstYear: above(flagRows.firstYear),
    live: above(flagRows.inHorizon),
    discount: above(flagRows.discount),
    contacts: cell("contacts"),
    handled: cell("handled"),
    work: cell("work-hours"),
    fte: cell("fte"),
    wage: cell("wage-index"),
    price: cell("price-index"),
    fee: cell("vendor-fee"),
    firstFee: absolute(layout.rowOf("vendor-fee"), layout.yearColumn(1)),
    firstFte: absolute(layout.rowOf("fte"), layout.yearColumn(1)),
    basis: absolute(layout.rowOf("units"), columns.present),
    displacedPay: `${driver("displaced-jobs")}*${driver("displaced-pay")}`,
  };
}

function workingFormulas(block: CostBlock, cells: Cells): Formulas<WorkingId> {
  return { ...demandFormulas(block, cells), ...feltFormulas(block, cells) };
}

function demandFormulas({ driver: d, forecastUnits }: CostBlock, cells: Cells) {
  const { cell, year, firstYear, live, contacts, handled, work, fte, basis } = cells;
  const figures = yearFigures(d);
  const [productive, paid] = [cell("productive-hours"), cell("paid-hours")];
  const growth =
    (rate: string): YearFormula =>
    (y) =>
      `${live(y)}*${rate}^(${year(y)}-1)`;
  return {
    calls: (y) => `${d("calls-per-year")}*${growth(`(1+${d("call-growth")})`)(y)}`,
    contacts: (y) => figures.contacts(cell("calls")(y)),
    automated: (y) => figures.automated(contacts(y)),
    handled: (y) => figures.handled(contacts(y), cell("automated")(y)),
    "handle-seconds": (y) => `${live(y)}*${figures.handleSeconds(`${firstYear(y)}*${d("first-year-uplift")}`)}`,
    "work-hours": (y) => figures.workHours(handled(y), cell("handle-seconds")(y)),
    "productive-hours": (y) => figures.productiveHours(work(y)),
    "paid-hours": (y) => figures.paidHours(productive(y)),
    fte: (y) => figures.fte(paid(y)),
    "wage-index": growth(`(1+${d("wage-inflation")})`),
    "price-index": growth(`(1+${d("price-inflation")})`),
    "vendor-index": growth(`((1+${d("price-indexation")})*(1+${d("currency-drift")}))`),
    resolved: (y) => figures.resolved(contacts(y)),
    units: (y) =>
      figures.units({
        basis,
        workHours: work(y),
        handled: handled(y),
        resolved: figures.resolved(handled(y)),
        productiveHours: productive(y),
        paidHours: paid(y),
        fte: fte(y),
        months: `12*${live(y)}`,
      }),
    committed: (y) => `${live(y)}*${figures.committed(forecastUnits)}`,
  } satisfies Partial<Formulas<WorkingId>>;
}

/** What harm becomes where oversight or selection falls short of what standards take. */
function feltFormulas({ driver: d }: CostBlock, { cell, live, firstFte }: Cells) {
  const raised =
    (share: DriverId, gap: WorkingId): YearFormula =>
    (y) =>
      `${live(y)}*MIN(1,${d(share)}*(1+${d("neglect-effect")}*${cell(gap)(y)}))`;
  const watched = `${d("oversight-fte")}*${d("agents-per-overseer")}/${firstFte}`;
  const overseen = `${d("oversight-rate")}/${d("oversight-norm")}+${watched}`;
  return {
    "oversight-gap": () => `IF(${d("oversight-norm")}*${firstFte}=0,0,MAX(0,1-(${overseen})))`,
    "selection-gap": () => `IF(${d("selection-norm")}=0,0,MAX(0,1-${d("selection-rate")}/${d("selection-norm")}))`,
    "felt-dissatisfied": raised("dissatisfied-share", "oversight-gap"),
    "felt-reputation": raised("reputation-probability", "oversight-gap"),
    "felt-service-failure": raised("service-failure-probability", "oversight-gap"),
    "felt-exit": raised("exit-probability", "selection-gap"),
  } satisfies Partial<Formulas<WorkingId>>;
}

function runFormulas({ driver: d }: CostBlock, cells: Cells) {
  const { cell, handled, work, fte, wage, price, fee } = cells;
  const figures = yearFigures(d);
  const { withBenefits } = figures;
  const perFte =
    (cost: DriverId, index: YearFormula): YearFormula =>
    (y) =>
      `${fte(y)}*${d(cost)}*${index(y)}`;
  return {
    wages: perFte("agent-pay", wage),
    benefits: (y) => `${cell("wages")(y)}*${d("benefits-rate")}`,
    supervision: (y) => `${fte(y)}/${d("agents-per-supervisor")}*${d("supervisor-pay")}*${withBenefits}*${wage(y)}`,
    support: (y) => `${fte(y)}*${d("support-ratio")}*${d("supervisor-pay")}*${withBenefits}*${wage(y)}`,
    hiring: (y) => `${fte(y)}*${d("attrition")}*${d("cost-per-hire")}*${wage(y)}`,
    workplace: perFte("workplace-cost", price),
    technology: perFte("technology-cost", price),
    telephony: (y) => `${figures.telephony(work(y))}*${price(y)}`,
    automation: (y) => `${figures.automation(cell("automated")(y))}*${price(y)}`,
    "vendor-fee": (y) => `${figures.vendorFee(cell("units")(y), cell("committed")(y))}*${cell("vendor-index")(y)}`,
    "fee-tax": (y) => `${fee(y)}*${d("fee-tax-rate")}`,
    leakage: (y) => `${fee(y)}*${d("leakage-rate")}`,
    oversight: (y) => `${fee(y)}*${d("oversight-rate")}+${figures.oversightStaff}*${wage(y)}`,
    changes: (y) => `${d("change-cost")}*${price(y)}`,
    escalation: (y) => `${figures.escalation(handled(y))}*${price(y)}`,
    focus: (y) => `-${d("released-hours")}*${d("management-rate")}*${wage(y)}`,
  } satisfies Partial<Formulas<LineId>>;
}

function qualityFormulas({ driver: d }: CostBlock, { cell, contacts, firstYear, price }: Cells) {
  const margin: YearFormula = (y) => `${d("customer-margin")}*${price(y)}`;
  const silent = `(1-${d("first-contact-resolution")})*(1-${d("repeat-share")})*${d("unresolved-churn")}`;
  return {
    churn: (y) => `${contacts(y)}*${cell("felt-dissatisfied")(y)}*${d("churn-rate")}*${margin(y)}`,
    unresolved: (y) => `${contacts(y)}*${silent}*${margin(y)}`,
    "lost-orders": (y) => `${contacts(y)}*${d("order-share")}*${d("order-loss")}*${d("order-margin")}*${price(y)}`,
    morale: (y) => `${firstYear(y)}*${d("remaining-staff")}*${d("displaced-pay")}*${d("morale-loss")}`,
  } satisfies Partial<Formulas<LineId>>;
}

function riskFormulas({ driver: d, chance }: CostBlock, { fee, price }: Cells) {
  return {
    breach: (y) => `${chance("breach", y)}*${d("records-exposed")}*${d("cost-per-record")}*${price(y)}`,
    reputation: (y) => `${chance("reputation", y)}*${d("reputation-impact")}*${price(y)}`,
    "service-failure": (y) => `${chance("service-failure", y)}*${d("service-failure-impact")}*${price(y)}`,
    exit: (y) => `${chance("exit", y)}*(${fee(y)}*${d("notice-months")}/12+${d("exit-cost")}*${price(y)})`,
    "other-risk": (y) => `${d("other-risk")}*${price(y)}`,
  } satisfies Partial<Formulas<LineId>>;
}

function outsideFormulas({ driver: d }: CostBlock, { displacedPay, wage }: Cells) {
  return {
    "local-impact": (y) =>
      `${d("include-local-impact")}*${displacedPay}*(1-${d("jobs-kept")})*${d("local-multiplier")}*${wage(y)}`,
  } satisfies Partial<Formulas<LineId>>;
}

function oneOffFormulas({ driver: d }: CostBlock, { year0, firstFee, firstFte, displacedPay }: Cells) {
  const parallelPay = `${d("parallel-months")}/12*${displacedPay}*${yearFigures(d).withBenefits}`;
  const training = `${d("training-hours")}*${firstFte}*${d("training-price")}`;
  return {
    infrastructure: (y) => `${year0(y)}*${d("infrastructure-investment")}`,
    selection: (y) => `${year0(y)}*${d("selection-rate")}*${firstFee}`,
    transition: (y) => `${year0(y)}*(${d("transition-cost")}+${training}+${parallelPay})`,
    severance: (y) => `${year0(y)}*${displacedPay}*(1-${d("transfer-share")})/12*${d("severance-months")}`,
    stranded: (y) => `${year0(y)}*${d("stranded-cost")}`,
    delay: (y) => `${year0(y)}*${d("start-delay")}*(${d("delay-value")}+MAX(0,${d("old-cost")}-${firstFee}/12))`,
  } satisfies Partial<Formulas<LineId>>;
}

function sumFormulas({ driver: d }: CostBlock, { cell, discount }: Cells): Formulas<SumId> {
  const beforeTax = cell("before-tax");
  return {
    "before-tax": (y) => lineGroups.map((group) => cell(group)(y)).join("+"),
    tax: (y) => `-${d("tax-rate")}*(${beforeTax(y)}-${cell("outside")(y)})`,
    total: (y) => `${beforeTax(y)}+${cell("tax")(y)}`,
    present: (y) => `${cell("total")(y)}*${discount(y)}`,
  };
}
