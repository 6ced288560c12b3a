import { countries } from "../../../model/catalogue/country";
import { moneyLines } from "../../../model/cost/moneyLine";
import { type Area, absolute, areaAddress, columnFixed, onSheet, relative, rowFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { CostRowId } from "../../layout/costBlock";
import type { LinkId } from "../../layout/inputs";
import { type Context, areaOn, cellOn } from "../context";
import { optionsOf } from "../common/optionTable";
import { ofCountryChosen } from "./ofCountryChosen";

/** The few cells through which the figures of other sheets become inputs: agents, occupancy and own risks by option, running cost of the baseline. */
export function putLinks(sheet: SheetBuilder, context: Context): void {
  const { inputs } = context;
  const { runPerMonth, runPerContact } = inputs.linkRows;
  putLabels(sheet, context);
  putCountryLinks(sheet, context);
  for (const option of optionsOf(context)) {
    putArrangementLinks(sheet, context, option);
    putOptionLinks(sheet, context, option);
  }
  const { run, withoutEscalation, handled } = baselinesRun(context);
  sheet.formula(runPerMonth, inputs.valueColumn, `${run}/12`, numberFormats.money, "linked");
  const perContact = `IF(${handled}>0,${withoutEscalation}/${handled},"")`;
  sheet.formula(runPerContact, inputs.valueColumn, perContact, numberFormats.money, "linked");
}

/** The baseline's run lines of year 1. Escalation is left out of the addition: it may read the figure that comes of it. */
function baselinesRun(context: Context) {
  const { costs } = context;
  const firstYear = (id: CostRowId) => cellOn(context, "costs", costs.rowOf(id, 0), costs.yearColumn(1));
  const lines = moneyLines
    .filter(({ group, id }) => group === "run" && id !== "escalation")
    .map(({ id }) => costs.rowOf(id, 0));
  const row = Math.min(...lines);
  const area = { row, column: costs.yearColumn(1), rows: Math.max(...lines) - row + 1, columns: 1 };
  return {
    run: firstYear("run"),
    withoutEscalation: `SUM(${areaOn(context, "costs", area)})`,
    handled: firstYear("handled"),
  };
}

function putLabels(sheet: SheetBuilder, { inputs, messages, request: { currency } }: Context): void {
  const texts = messages.sheets.inputs;
  const { units } = messages;
  const { linkRows } = inputs;
  const { name, unit } = inputs.columns;
  sheet.text(linkRows.country - 1, name, texts.bandLinks, "band");
  const labels: Record<LinkId, [string, string?]> = {
    country: [texts.countryNumber],
    countryRate: [texts.countryRate],
    number: [texts.arrangementNumber],
    vendor: [texts.isVendor],
    runsAlready: [texts.runsAlready],
    replaces: [texts.replaces],
    displaces: [texts.displaces],
    fte: [texts.firstFte, units.fte(currency)],
    runPerMonth: [texts.baselineRun, units.moneyPerMonth(currency)],
    runPerContact: [texts.baselineRunPerContact, units.moneyPerContact(currency)],
    occupancy: [texts.staffedOccupancy, units.share(currency)],
    shrinkage: [texts.shrinkageByKind, units.share(currency)],
    ownRisks: [messages.sheets.risks.link, units.moneyPerYear(currency)],
  };
  for (const [id, [label, unitName]] of Object.entries(labels) as [LinkId, [string, string?]][]) {
    sheet.text(linkRows[id], name, label, "text");
    if (unitName !== undefined) sheet.text(linkRows[id], unit, unitName, "unitText");
  }
}

/** The number of the country chosen, and how much of its own currency a US dollar buys: its defaults are in that currency. */
function putCountryLinks(sheet: SheetBuilder, context: Context): void {
  const { inputs } = context;
  const { columns, linkRows, valueColumn } = inputs;
  const names = areaAddress(inputs.list(columns.countries, countries.length), absolute);
  const chosen = absolute(inputs.rowOf("country"), columns.base);
  sheet.formula(linkRows.country, valueColumn, `MATCH(${chosen},${names},0)`, numberFormats.year);
  const rate = ofCountryChosen(
    context,
    inputs.rowOf("default-currency-rate"),
    (country) => inputs.ofCountry(country).defaults,
  );
  sheet.formula(linkRows.countryRate, valueColumn, rate, numberFormats.rate);
}

/** What an option's arrangement makes of it: the number of the arrangement, whether it runs already, and what it takes the place of. */
function putArrangementLinks(sheet: SheetBuilder, { inputs }: Context, option: number): void {
  const { columns, headerRow, linkRows } = inputs;
  const column = columns.typed + option;
  const arrangement = relative(inputs.rowOf("arrangement"), columns.base + option);
  const names = areaAddress(inputs.arrangementNames, absolute);
  const put = (id: LinkId, formula: string) => sheet.formula(linkRows[id], column, formula, numberFormats.year);
  put("number", `MATCH(${arrangement},${names},0)`);
  const flag = (flags: Area, number: string) => `INDEX(${areaAddress(flags, absolute)},1,${number})`;
  put("vendor", flag(inputs.vendorFlags, relative(linkRows.number, column)));
  const isVendor = relative(linkRows.vendor, column);
  const isTodays = flag(inputs.centreFlags, columnFixed(linkRows.number, columns.typed));
  const vendorFirst = flag(inputs.vendorFlags, columnFixed(linkRows.number, columns.typed));
  const isToday = absolute(inputs.todayRow, inputs.valueColumn);
  const isOther = `IF(${relative(headerRow, column)}=${columnFixed(headerRow, columns.typed)},0,1)`;
  put("runsAlready", `${isVendor}*(1-${isOther})`);
  // A centre that is yet to be built does not run, whatever is said of today.
  put("replaces", `${isVendor}*${isToday}*${isOther}*(${isTodays}+${vendorFirst})`);
  put("displaces", `${isTodays}*${isToday}*${isOther}`);
}

function putOptionLinks(sheet: SheetBuilder, context: Context, option: number): void {
  const { costs, inputs, risks, staffing, titles } = context;
  const { columns, linkRows } = inputs;
  const column = columns.typed + option;
  const fte = cellOn(context, "costs", costs.rowOf("fte", option), costs.yearColumn(1));
  sheet.formula(linkRows.fte, column, fte, numberFormats.decimal, "linked");
  for (const [id, from] of [
    ["occupancy", "occupancy"],
    ["shrinkage", "shrinkage-sum"],
  ] as const) {
    const staffed = onSheet(titles.staffing, rowFixed(staffing.rowOf(from), staffing.optionColumn(option)));
    sheet.formula(linkRows[id], column, staffed, numberFormats.share, "linked");
  }
  const expected = onSheet(titles.risks, rowFixed(risks.resultRow("sum"), risks.columns.loss + option));
  sheet.formula(linkRows.ownRisks, column, expected, numberFormats.money, "linked");
}
