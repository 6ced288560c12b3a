import { absolute, areaAddress, columnFixed, onSheet, relative, rowFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { type Context, cellOn } from "../context";
import { optionsOf } from "../shared/optionTable";

/** The few cells through which the figures of other sheets become inputs: the baseline's own, and each option's occupancy and own risks. */
export function putLinks(sheet: SheetBuilder, context: Context): void {
  const { inputs, costs } = context;
  const { fte, runPerMonth } = inputs.linkRows;
  putLabels(sheet, context);
  for (const option of optionsOf(context)) putOptionLinks(sheet, context, option);
  const firstYear = (id: "fte" | "run") => cellOn(context, "costs", costs.rowOf(id, 0), costs.yearColumn(1));
  sheet.formula(fte, inputs.valueColumn, firstYear("fte"), numberFormats.decimal, "linked");
  sheet.formula(runPerMonth, inputs.valueColumn, `${firstYear("run")}/12`, numberFormats.money, "linked");
}

function putLabels(sheet: SheetBuilder, { inputs, messages, request: { currency } }: Context): void {
  const texts = messages.sheets.inputs;
  const { units } = messages;
  const { number, replaces, fte, runPerMonth, occupancy, ownRisks } = inputs.linkRows;
  const { name, unit } = inputs.columns;
  sheet.text(number - 1, name, texts.bandLinks, "band");
  sheet.text(number, name, texts.arrangementNumber, "label");
  sheet.text(replaces, name, texts.replaces, "label");
  sheet.text(fte, name, texts.baselineFte, "label");
  sheet.text(runPerMonth, name, texts.baselineRun, "label");
  sheet.text(occupancy, name, texts.staffedOccupancy, "label");
  sheet.text(ownRisks, name, messages.sheets.risks.link, "label");
  sheet.text(fte, unit, units.fte(currency), "unit");
  sheet.text(runPerMonth, unit, units.moneyPerMonth(currency), "unit");
  sheet.text(occupancy, unit, units.share(currency), "unit");
  sheet.text(ownRisks, unit, units.moneyPerYear(currency), "unit");
}

function putOptionLinks(sheet: SheetBuilder, { inputs, risks, staffing, titles }: Context, option: number): void {
  const { columns, headerRow, linkRows } = inputs;
  const column = columns.typed + option;
  const arrangement = relative(inputs.rowOf("arrangement"), columns.base + option);
  const names = areaAddress(inputs.arrangementNames, absolute);
  sheet.formula(linkRows.number, column, `MATCH(${arrangement},${names},0)`, numberFormats.year);
  const isVendor = `INDEX(${areaAddress(inputs.vendorFlags, absolute)},1,${relative(linkRows.number, column)})`;
  const isToday = absolute(inputs.todayRow, inputs.valueColumn);
  const isOther = `IF(${relative(headerRow, column)}=${columnFixed(headerRow, columns.typed)},0,1)`;
  sheet.formula(linkRows.replaces, column, `${isVendor}*${isToday}*${isOther}`, numberFormats.year);
  const staffed = onSheet(titles.staffing, rowFixed(staffing.rowOf("occupancy"), staffing.optionColumn(option)));
  sheet.formula(linkRows.occupancy, column, staffed, numberFormats.share, "linked");
  const expected = onSheet(titles.risks, rowFixed(risks.resultRow("sum"), risks.columns.loss + option));
  sheet.formula(linkRows.ownRisks, column, expected, numberFormats.money, "linked");
}
