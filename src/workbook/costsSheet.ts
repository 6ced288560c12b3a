import type { DriverId } from "../model/drivers";
import { type LineGroup, type LineId, lineGroups, moneyLines } from "../model/cost/moneyLine";
import { priceUnits } from "../model/driver";
import { absolute, areaAddress, columnFixed, relative, rowFixed } from "./address";
import { type Context, areaOn, inForce, optionName } from "./context";
import { type CostRowId, type SumId, type WorkingId, sums, workings } from "./costsLayout";
import { putHeading } from "./heading";
import { numberFormats } from "./numberFormat";
import type { SheetPlan } from "./plan";
import { mostYears } from "./request";
import { SheetBuilder } from "./sheetBuilder";
import type { StyleName } from "./styles";

/** Writes a row's formula for one year. */
type YearFormula = (year: number) => string;

const allYears = Array.from({ length: mostYears + 1 }, (_, year) => year);

/** Every money line of every option by year, in open formulas: what OUTSOURCE_TCO answers, for everyone to follow. */
export function costsSheet(context: Context): SheetPlan {
  const { messages, costs, inputs, request, titles } = context;
  const texts = messages.sheets.costs;
  const { columns, flagRows, yearRow } = costs;
  const sheet = new SheetBuilder("costs", titles.costs);

  putHeading(sheet, context, titles.costs, texts.howTo);
  putTimeline();
  for (let option = 0; option < costs.optionCount; option++) putOption(option);

  return sheet.plan({
    rowHeights: [],
    columnWidths: [38, 18, 12, 16, ...allYears.map(() => 13)],
    frozen: { rows: flagRows.discount + 1, columns: columns.firstYear },
    print: {
      area: { row: 0, column: 0, rows: costs.lastRow + 1, columns: costs.lastColumn + 1 },
      titleRows: yearRow + 1,
      landscape: true,
    },
  });

  function putRow(
    row: number,
    label: string,
    unit: string,
    formula: YearFormula,
    format: string,
    style: StyleName,
  ): void {
    sheet.text(row, columns.label, label, style === "formula" ? "label" : style);
    sheet.text(row, columns.unit, unit, style === "formula" ? "unit" : style);
    for (const year of allYears) sheet.formula(row, costs.yearColumn(year), formula(year), format, style);
  }

  function putTimeline(): void {
    sheet.text(yearRow, columns.label, texts.timeline, "header");
    for (const column of [columns.unit, columns.id, columns.present]) sheet.text(yearRow, column, "", "header");
    for (const year of allYears) sheet.number(yearRow, costs.yearColumn(year), year, texts.yearFormat, "optionHeader");
    const year = (index: number) => rowFixed(yearRow, costs.yearColumn(index));
    const flag = texts.flag;
    const horizon = inForce(context, "horizon-years", 0);
    const rate = inForce(context, "discount-rate", 0);
    const timing = inForce(context, "discount-timing", 0);
    const put = (row: number, label: string, formula: YearFormula, format: string) =>
      putRow(row, label, flag, formula, format, "formula");
    put(flagRows.year0, texts.year0, (y) => `IF(${year(y)}=0,1,0)`, numberFormats.year);
    put(flagRows.firstYear, texts.firstYear, (y) => `IF(${year(y)}=1,1,0)`, numberFormats.year);
    put(
      flagRows.inHorizon,
      texts.inHorizon,
      (y) => `IF(AND(${year(y)}>0,${year(y)}<=${horizon}),1,0)`,
      numberFormats.year,
    );
    const flags = (y: number) => [flagRows.year0, flagRows.inHorizon].map((row) => rowFixed(row, costs.yearColumn(y)));
    putRow(
      flagRows.discount,
      texts.discountFactor,
      texts.factorUnit,
      (y) => `${flags(y)[0]}+${flags(y)[1]}*(1+${rate})^(${timing}-${year(y)})`,
      numberFormats.factor,
      "formula",
    );
  }

  function putOption(option: number): void {
    const row = costs.headerOf(option);
    sheet.style({ row, column: 0, rows: 1, columns: costs.lastColumn + 1 }, "group");
    sheet.formula(row, columns.label, optionName(context, option), "General", "group");
    sheet.text(row, columns.present, texts.presentColumn, "group");
    const formulas = optionFormulas(option);
    for (const id of workings) putWorking(id, option, formulas[id]);
    for (const { id, group } of moneyLines)
      putAmount(id, option, messages.lines.lines[id], formulas[id], "formula", group);
    for (const group of lineGroups)
      putAmount(group, option, messages.lines.groups[group], sumOfGroup(group, option), "subtotal", group);
    for (const id of sums) putSum(id, option, formulas[id]);
  }

  function putWorking(id: WorkingId, option: number, formula: YearFormula): void {
    const { label, unit, decimals } = texts.workings[id];
    const row = costs.rowOf(id, option);
    const formats = { whole: numberFormats.whole, some: numberFormats.decimal, many: numberFormats.factor };
    putRow(row, label, unit, formula, formats[decimals], "formula");
    sheet.text(row, columns.id, id, "id");
    if (id === "units") {
      const list = areaOn(context, "inputs", inputs.list(inputs.columns.priceUnits, priceUnits.length));
      sheet.formula(row, columns.present, `MATCH(${driver("price-unit", option)},${list},0)`, texts.basisFormat);
    }
  }

  function putAmount(
    id: LineId | LineGroup,
    option: number,
    label: string,
    formula: YearFormula,
    style: StyleName,
    group: LineGroup,
  ): void {
    const row = costs.rowOf(id, option);
    putRow(row, label, request.currency, formula, numberFormats.money, style);
    sheet.text(row, columns.id, id, "id");
    sheet.formula(row, columns.present, presentValue(row, option, group), numberFormats.money, style);
  }

  function putSum(id: SumId, option: number, formula: YearFormula): void {
    const row = costs.rowOf(id, option);
    const style = id === "total" || id === "present" ? "total" : "subtotal";
    putRow(row, labelOfSum(id), request.currency, formula, numberFormats.money, style);
    sheet.text(row, columns.id, id, "id");
    if (id !== "present") return;
    const years = areaAddress({ row, column: costs.yearColumn(0), rows: 1, columns: allYears.length });
    sheet.formula(row, columns.present, `SUM(${years})`, numberFormats.money, style);
  }

  function labelOfSum(id: SumId): string {
    return id === "present" ? texts.presentCost : messages.lines.sums[id];
  }

  /** A row's present value after tax; what others bear is not taxed. */
  function presentValue(row: number, option: number, group: LineGroup): string {
    const across = { column: costs.yearColumn(0), rows: 1, columns: allYears.length };
    const amounts = areaAddress({ ...across, row }, columnFixed);
    const factors = areaAddress({ ...across, row: flagRows.discount }, absolute);
    const kept = group === "outside" ? "" : `*(1-${driver("tax-rate", option)})`;
    return `SUMPRODUCT(${amounts},${factors})${kept}`;
  }

  function sumOfGroup(group: LineGroup, option: number): YearFormula {
    const rows = moneyLines.filter((line) => line.group === group).map(({ id }) => costs.rowOf(id, option));
    const first = Math.min(...rows);
    return (year) =>
      `SUM(${areaAddress({ row: first, column: costs.yearColumn(year), rows: rows.length, columns: 1 })})`;
  }

  function driver(id: DriverId, option: number): string {
    return inForce(context, id, option);
  }

  /** The formulas of `model.md`, one a row; each reads the same in every year. */
  function optionFormulas(option: number): Record<Exclude<CostRowId, LineGroup>, YearFormula> {
    const d = (id: DriverId) => driver(id, option);
    const cell = (id: CostRowId) => (year: number) => relative(costs.rowOf(id, option), costs.yearColumn(year));
    const flag = (row: number) => (year: number) => rowFixed(row, costs.yearColumn(year));
    const [year0, firstYear, live] = [flag(flagRows.year0), flag(flagRows.firstYear), flag(flagRows.inHorizon)];
    const growth =
      (rate: string): YearFormula =>
      (y) =>
        `${live(y)}*${rate}^(${rowFixed(yearRow, costs.yearColumn(y))}-1)`;
    const [contacts, work, productive, paid, fte] = [
      cell("contacts"),
      cell("work-hours"),
      cell("productive-hours"),
      cell("paid-hours"),
      cell("fte"),
    ];
    const [wage, price, vendor] = [cell("wage-index"), cell("price-index"), cell("vendor-index")];
    const fee = cell("vendor-fee");
    const firstFee = absolute(costs.rowOf("vendor-fee", option), costs.yearColumn(1));
    const basis = absolute(costs.rowOf("units", option), columns.present);
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

      breach: (y) => `${d("breach-probability")}*${d("records-exposed")}*${d("cost-per-record")}*${price(y)}`,
      reputation: (y) => `${d("reputation-probability")}*${d("reputation-impact")}*${price(y)}`,
      "service-failure": (y) => `${d("service-failure-probability")}*${d("service-failure-impact")}*${price(y)}`,
      exit: (y) => `${d("exit-probability")}*(${fee(y)}*${d("notice-months")}/12+${d("exit-cost")}*${price(y)})`,
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
}
