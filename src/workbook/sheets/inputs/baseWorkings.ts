import type { DriverId } from "../../../model/catalogue/drivers";
import { priceUnits } from "../../../model/catalogue/driver";
import { absolute, areaAddress, onSheet, relative, rowFixed } from "../../plan/address";
import { type Context, areaOn, cellOn } from "../context";
import { type BaseWorkingId, baseWorkings } from "../../layout/inputs";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { leftOutIfBlank } from "../staffing/staffingFormulas";
import type { TargetId } from "../../layout/staffing";

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
  sheet.text(inputs.baseRows.contacts - 1, inputs.columns.name, texts.bandBaseWorkings, "band");
  for (const id of baseWorkings) {
    const row = inputs.baseRows[id];
    sheet.text(row, inputs.columns.name, texts.baseWorkings[id], "label");
    sheet.text(row, inputs.columns.unit, units[id], "unit");
    for (let option = 0; option < (byOption.has(id) ? inputs.optionCount : 1); option++)
      sheet.formula(row, inputs.columns.typed + option, formulaOf(context, id, option), formats[id]);
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

/** The money lines of year 1, in which every index is 1. */
function formulaOf(context: Context, id: BaseWorkingId, option: number): string {
  const { inputs, staffing } = context;
  const d = (driver: DriverId) => rowFixed(inputs.rowOf(driver), inputs.columns.base + option);
  const here = (of: BaseWorkingId) => relative(inputs.baseRows[of], inputs.columns.typed + option);
  const onStaffing = (row: number) => cellOn(context, "staffing", row, staffing.columns.value);
  const weeks = onStaffing(staffing.weeksRow);
  const unresolved = (resolved: string) => `(1-(1-${resolved})*${d("repeat-share")})`;
  const withBenefits = `(1+${d("benefits-rate")})`;
  switch (id) {
    case "contacts":
      return `${d("calls-per-year")}*${unresolved(d("fcr-today"))}/${unresolved(d("first-contact-resolution"))}`;
    case "handleSeconds":
      return `${d("handle-time")}*(1+${d("handle-uplift")}+${d("first-year-uplift")})`;
    case "agentHours": {
      const sum = onStaffing(staffing.weekSumRow);
      const interval = onStaffing(staffing.intervalRow);
      const calls = `${here("contacts")}/${weeks}*${areaOn(context, "staffing", staffing.shape)}/${sum}`;
      const target = (of: TargetId) =>
        leftOutIfBlank(onSheet(context.titles.staffing, rowFixed(staffing.rowOf(of), staffing.optionColumn(option))));
      const ends = `${target("service-level")},${target("answer-within")},${interval},${target("patience")},${target("max-occupancy")}`;
      return `IF(${sum}>0,SUMPRODUCT(OUTSOURCE_AGENTS(${calls},${here("handleSeconds")},${ends}))*${interval}/60,0)`;
    }
    case "staffedOccupancy": {
      const work = `${here("contacts")}/${weeks}*${here("handleSeconds")}/3600`;
      return `IF(${here("agentHours")}>0,${work}/${here("agentHours")},"")`;
    }
    case "workHours":
      return `${here("contacts")}*${here("handleSeconds")}/3600`;
    case "productiveHours":
      return `${here("workHours")}/${d("occupancy")}`;
    case "paidHours":
      return `${here("productiveHours")}/(1-${d("shrinkage")})`;
    case "baseFte":
      return `${here("paidHours")}/${d("paid-hours")}`;
    case "units": {
      const list = areaAddress(inputs.list(inputs.columns.priceUnits, priceUnits.length), absolute);
      const resolved = `${here("contacts")}*${d("first-contact-resolution")}`;
      const units = `${here("workHours")}*60,${here("contacts")},${resolved},${here("productiveHours")},${here("paidHours")},${here("baseFte")}*12,12`;
      return `CHOOSE(MATCH(${d("price-unit")},${list},0),${units})`;
    }
    case "vendorFee":
      return `MAX(${here("units")}*${d("price")},${d("minimum-fee")})`;
    case "staffCost": {
      const pay = `(${d("agent-pay")}+${d("supervisor-pay")}/${d("agents-per-supervisor")})*${withBenefits}`;
      const perFte = `${pay}+${d("attrition")}*${d("cost-per-hire")}+${d("workplace-cost")}+${d("technology-cost")}`;
      return `${here("baseFte")}*(${perFte})`;
    }
    case "otherCost": {
      const telephony = `${here("workHours")}*60*${d("telephony-rate")}`;
      const oversight = `${d("oversight-fte")}*${d("oversight-pay")}*${withBenefits}`;
      const escalation = `${here("contacts")}*${d("escalation-share")}*${d("escalation-cost")}`;
      return `${telephony}+${oversight}+${d("change-cost")}+${escalation}`;
    }
    case "baseRunPerMonth": {
      const fee = `${here("vendorFee")}*(1+${d("fee-tax-rate")}+${d("oversight-rate")})`;
      return `(${here("staffCost")}+${here("otherCost")}+${fee})/12`;
    }
  }
}
