import type { DriverId } from "../../../model/catalogue/drivers";
import { priceUnits } from "../../../model/catalogue/driver";
import { absolute, areaAddress, onSheet, relative, rowFixed } from "../../plan/address";
import { type Context, cellOn } from "../context";
import { type BaseWorkingId, baseWorkings } from "../../layout/inputs";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { optionsOf, putRowLabels } from "../common/optionTable";
import { yearFigures } from "../common/yearFigures";

/** Rows that only the baseline has; the others are every option's. */
const ofBaseline: ReadonlySet<BaseWorkingId> = new Set([
  "vendorFee",
  "staffCost",
  "otherCost",
  "baseRunPerContact",
  "baseRunPerMonth",
]);

const formats: Record<BaseWorkingId, string> = {
  contacts: numberFormats.whole,
  handled: numberFormats.whole,
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
  baseRunPerContact: numberFormats.money,
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
      wraps: true,
      unit: units[id],
    });
    for (const [option, formula] of formulas.entries())
      if (option === 0 || !ofBaseline.has(id))
        sheet.formula(row, inputs.columns.typed + option, formula[id], formats[id]);
  }
}

function unitsOf({ messages: { sheets, units }, request: { currency } }: Context): Record<BaseWorkingId, string> {
  const [hours, money] = [units.hoursPerYear(currency), units.moneyPerYear(currency)];
  return {
    contacts: sheets.costs.workings.contacts.unit,
    handled: sheets.costs.workings.contacts.unit,
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
    baseRunPerContact: units.moneyPerContact(currency),
    baseRunPerMonth: units.moneyPerMonth(currency),
  };
}

/** The figures of year 1, in which every index is 1, by the formulas of the Costs sheet where it has the same figure. */
function baseFormulas(context: Context, option: number): Record<BaseWorkingId, string> {
  const { inputs } = context;
  const d = (driver: DriverId) => rowFixed(inputs.rowOf(driver), inputs.columns.base + option);
  const here = (of: BaseWorkingId) => relative(inputs.baseRows[of], inputs.columns.typed + option);
  const figures = yearFigures(d);
  const [contacts, handled, workHours, fte] = [here("contacts"), here("handled"), here("workHours"), here("baseFte")];
  const automated = figures.automated(contacts);
  const weekWork = `${handled}/${weeksOf(context)}*${here("handleSeconds")}/3600`;
  const led = `${d("supervisor-pay")}*(1/${d("agents-per-supervisor")}+${d("support-ratio")})`;
  const pay = `(${d("agent-pay")}+${led})*${figures.withBenefits}`;
  const perFte = `${pay}+${d("attrition")}*${d("cost-per-hire")}+${d("workplace-cost")}+${d("technology-cost")}`;
  const fee = `${here("vendorFee")}*(1+${d("fee-tax-rate")}+${d("oversight-rate")}+${d("leakage-rate")})`;
  const escalation = figures.escalation(handled);
  return {
    contacts: figures.contacts(d("calls-per-year")),
    handled: figures.handled(contacts, automated),
    handleSeconds: figures.handleSeconds(d("first-year-uplift")),
    agentHours: agentHours(context, option),
    staffedOccupancy: `IF(${here("agentHours")}>0,${weekWork}/${here("agentHours")},"")`,
    workHours: figures.workHours(handled, here("handleSeconds")),
    productiveHours: figures.productiveHours(workHours),
    paidHours: figures.paidHours(here("productiveHours")),
    baseFte: figures.fte(here("paidHours")),
    units: figures.units({
      basis: `MATCH(${d("price-unit")},${areaAddress(inputs.list(inputs.columns.priceUnits, priceUnits.length), absolute)},0)`,
      workHours,
      handled,
      resolved: figures.resolved(handled),
      productiveHours: here("productiveHours"),
      paidHours: here("paidHours"),
      fte,
      months: "12",
    }),
    vendorFee: figures.vendorFee(here("units"), figures.committed(here("units"))),
    staffCost: `${fte}*(${perFte})`,
    otherCost: `${figures.telephony(workHours)}+${figures.automation(automated)}+${figures.oversightStaff}+${d("change-cost")}+${fee}`,
    baseRunPerContact: `IF(${handled}>0,(${here("staffCost")}+${here("otherCost")})/${handled},"")`,
    baseRunPerMonth: `(${here("staffCost")}+${here("otherCost")}+${escalation})/12`,
  };
}

/** The week's hours of agents, from the shape and the targets on Staffing. */
function agentHours({ staffing, titles }: Context, option: number): string {
  return onSheet(titles.staffing, rowFixed(staffing.hoursRow("hours"), staffing.hoursColumn("base", option)));
}

function weeksOf(context: Context): string {
  return onStaffing(context, context.staffing.weeksRow);
}

function onStaffing(context: Context, row: number): string {
  return cellOn(context, "staffing", row, context.staffing.columns.value);
}
