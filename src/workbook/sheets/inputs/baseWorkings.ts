import type { DriverId } from "../../../model/catalogue/drivers";
import { priceUnits } from "../../../model/catalogue/driver";
import { absolute, areaAddress, onSheet, relative, rowFixed } from "../../plan/address";
import { type Context, areaOn, cellOn } from "../context";
import { type BaseWorkingId, baseWorkings } from "../../layout/inputs";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { leftOutIfBlank } from "../shared/leftOutIfBlank";
import type { TargetId } from "../../layout/staffing";
import { optionsOf, putRowLabels } from "../shared/optionTable";
import { yearFigures } from "../shared/yearFigures";

/** Rows that every option has; the others are the baseline's. */
const byOption: ReadonlySet<BaseWorkingId> = new Set(["contacts", "handleSeconds", "agentHours", "staffedOccupancy"]);

const formats: Record<BaseWorkingId, string> = {
  contacts: numberFormats.whole,
  handleSeconds: numberFormats.count,
  agentHours: numberFormats.count,
  staffedOccupancy: numberFormats.share,
  workHours: numberFormats.whole,
  productiveHours: numberFormats.whole,
  paidHours: numberFormats.whole,
  baseFte: numberFormats.decimal,
  units: numberFormats.whole,
  vendorFee: numberFormats.money,
  staffCost: numberFormats.money,
  otherCost: numberFormats.money,
  baseRunPerMonth: numberFormats.money,
};

/**
 * What Staffing and Costs find for year 1, worked out again from single cells of the base: the base may hold no figure that
 * the scenario has moved. In the base scenario both agree, which a check compares.
 */
export function putBaseWorkings(sheet: SheetBuilder, context: Context): void {
  const { inputs, messages } = context;
  const texts = messages.sheets.inputs;
  const units = unitsOf(context);
  const formulas = optionsOf(context).map((option) => baseFormulas(context, option));
  sheet.text(inputs.baseRows.contacts - 1, inputs.columns.name, texts.bandBaseWorkings, "band");
  for (const id of baseWorkings) {
    const row = inputs.baseRows[id];
    putRowLabels(sheet, { label: inputs.columns.name, unit: inputs.columns.unit }, row, {
      label: texts.baseWorkings[id],
      unit: units[id],
    });
    for (const [option, formula] of formulas.entries())
      if (option === 0 || byOption.has(id)) sheet.formula(row, inputs.columns.typed + option, formula[id], formats[id]);
  }
}

function unitsOf({ messages: { sheets, units }, request: { currency } }: Context): Record<BaseWorkingId, string> {
  const [hours, money] = [units.hoursPerYear(currency), units.moneyPerYear(currency)];
  return {
    contacts: sheets.costs.workings.contacts.unit,
    handleSeconds: units.seconds(currency),
    agentHours: sheets.staffing.rows["agent-hours"].unit,
    staffedOccupancy: units.share(currency),
    workHours: hours,
    productiveHours: hours,
    paidHours: hours,
    baseFte: units.fte(currency),
    units: sheets.costs.workings.units.unit,
    vendorFee: money,
    staffCost: money,
    otherCost: money,
    baseRunPerMonth: units.moneyPerMonth(currency),
  };
}

/** The figures of year 1, in which every index is 1, by the formulas of the Costs sheet where it has the same figure. */
function baseFormulas(context: Context, option: number): Record<BaseWorkingId, string> {
  const { inputs } = context;
  const d = (driver: DriverId) => rowFixed(inputs.rowOf(driver), inputs.columns.base + option);
  const here = (of: BaseWorkingId) => relative(inputs.baseRows[of], inputs.columns.typed + option);
  const figures = yearFigures(d);
  const [contacts, workHours, fte] = [here("contacts"), here("workHours"), here("baseFte")];
  const weekWork = `${contacts}/${weeksOf(context)}*${here("handleSeconds")}/3600`;
  const pay = `(${d("agent-pay")}+${d("supervisor-pay")}/${d("agents-per-supervisor")})*${figures.withBenefits}`;
  const perFte = `${pay}+${d("attrition")}*${d("cost-per-hire")}+${d("workplace-cost")}+${d("technology-cost")}`;
  const fee = `${here("vendorFee")}*(1+${d("fee-tax-rate")}+${d("oversight-rate")})`;
  return {
    contacts: figures.contacts(d("calls-per-year")),
    handleSeconds: figures.handleSeconds(d("first-year-uplift")),
    agentHours: agentHours(context, option, here),
    staffedOccupancy: `IF(${here("agentHours")}>0,${weekWork}/${here("agentHours")},"")`,
    workHours: figures.workHours(contacts, here("handleSeconds")),
    productiveHours: figures.productiveHours(workHours),
    paidHours: figures.paidHours(here("productiveHours")),
    baseFte: figures.fte(here("paidHours")),
    units: figures.units({
      basis: `MATCH(${d("price-unit")},${areaAddress(inputs.list(inputs.columns.priceUnits, priceUnits.length), absolute)},0)`,
      workHours,
      contacts,
      resolved: figures.resolved(contacts),
      productiveHours: here("productiveHours"),
      paidHours: here("paidHours"),
      fte,
      months: "12",
    }),
    vendorFee: figures.vendorFee(here("units")),
    staffCost: `${fte}*(${perFte})`,
    otherCost: `${figures.telephony(workHours)}+${figures.oversightStaff}+${d("change-cost")}+${figures.escalation(contacts)}`,
    baseRunPerMonth: `(${here("staffCost")}+${here("otherCost")}+${fee})/12`,
  };
}

/** The week's hours of agents: the calls of each half hour by the shape on Staffing, at the targets typed there. */
function agentHours(context: Context, option: number, here: (of: BaseWorkingId) => string): string {
  const { staffing, titles } = context;
  const sum = onStaffing(context, staffing.weekSumRow);
  const interval = onStaffing(context, staffing.intervalRow);
  const calls = `${here("contacts")}/${weeksOf(context)}*${areaOn(context, "staffing", staffing.shape)}/${sum}`;
  const target = (of: TargetId | "patience-in-force") =>
    leftOutIfBlank(onSheet(titles.staffing, rowFixed(staffing.rowOf(of), staffing.optionColumn(option))));
  const ends = `${target("service-level")},${target("answer-within")},${interval},${target("patience-in-force")},${target("max-occupancy")}`;
  return `IF(${sum}>0,SUMPRODUCT(OUTSOURCE_AGENTS(${calls},${here("handleSeconds")},${ends}))*${interval}/60,0)`;
}

function weeksOf(context: Context): string {
  return onStaffing(context, context.staffing.weeksRow);
}

function onStaffing(context: Context, row: number): string {
  return cellOn(context, "staffing", row, context.staffing.columns.value);
}
