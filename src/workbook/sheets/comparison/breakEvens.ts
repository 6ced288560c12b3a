import { allOptions, tornadoColumns } from "../../../model/answers";
import { absolute, areaAddress, columnFixed, relative, rowFixed } from "../../plan/address";
import type { Area } from "../../plan/address";
import type { ComparisonLayout } from "../../layout/comparison";
import { putOptionSection, putSection } from "./table";
import { type Context, areaOn } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { optionsOf } from "../shared/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { putFrozenMark, unlessOutOfDate } from "../shared/handedOff";

/** The five drivers that matter most, and how far each has to move until the best other option saves nothing. */
export function putBreakEvens(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages } = context;
  const texts = messages.sheets.comparison.breakEvens;
  const { breakEvens, flips } = layout.sections;
  const headers = [messages.choices.headers.driver, texts.of, texts.inForce, texts.value, texts.move];
  putSection(sheet, context, breakEvens, { title: messages.sheets.comparison.bandBreakEvens, headers: headers });
  putFrozenMark(sheet, context, { row: breakEvens.band, column: layout.unitColumn }, "breakEvens");
  for (let index = 0; index < flips.rows; index++) {
    const row = breakEvens.first + index;
    const [id, of] = driverCells(context, index);
    const [inForceCell, value] = [2, 3].map((column) => relative(row, column)) as [string, string];
    const given = (formula: string) => `IF(${id}="","",${formula})`;
    const ofOption = `IF(${of}="${allOptions}",${layout.place("all")},${of})`;
    sheet.formula(row, 0, given(onDriverRow(context, id, "name")), numberFormats.general, "linked");
    sheet.formula(row, 1, given(ofOption), numberFormats.general, "leftAligned");
    sheet.formula(row, 2, given(valueInForce(context, id, of)), numberFormats.anyDriver, "linked");
    const meeting = relative(flips.first + index, layout.firstOptionColumn);
    sheet.formula(row, 3, unlessOutOfDate(context, "breakEvens", meeting), numberFormats.anyDriver);
    sheet.formula(row, 4, relativeMove(value, inForceCell), numberFormats.percent);
    sheet.formula(row, layout.unitColumn, given(onDriverRow(context, id, "unit")), numberFormats.general, "unit");
    sheet.formula(row, layout.idColumn, given(id), numberFormats.general, "id");
  }
  sheet.text(breakEvens.first + flips.rows, 0, texts.note, "evidence");
}

/** The drivers by their swing, the value at which costs meet for each option, and how far away it lies. */
export function putFlips(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages } = context;
  const texts = messages.sheets.comparison;
  const { tornado, flips, distances } = layout.sections;
  putSection(sheet, context, tornado, { title: texts.bandTornado });
  const swings = `OUTSOURCE_TORNADO(Outsource_BaseAssumptions,${layout.nameOf("other")},${layout.number("drivers-shown")})`;
  sheet.formula(layout.tornado.row, layout.tornado.column, swings, numberFormats.money);
  sheet.reserve({ ...layout.tornado, columns: tornadoColumns.indexOf("low") }, numberFormats.general, "id");
  sheet.reserve(layout.tornado, numberFormats.money);
  putOptionSection(sheet, context, flips, texts.bandFlips);
  putOptionSection(sheet, context, distances, texts.bandDistances);
  sheet.text(distances.header, layout.unitColumn, texts.nearestMove, "header");
  sheet.text(distances.header, layout.idColumn, texts.nearest, "header");
  for (let index = 0; index < flips.rows; index++) putFlip(sheet, context, index);
}

function putFlip(sheet: SheetBuilder, context: Context, index: number): void {
  const { comparison: layout } = context;
  const { breakEvens, flips, distances } = layout.sections;
  const row = flips.first + index;
  const distanceRow = distances.first + index;
  const name = relative(breakEvens.first + index, 0);
  const today = columnFixed(breakEvens.first + index, 2);
  for (const at of [row, distanceRow]) sheet.formula(at, layout.labelColumn, name, numberFormats.general, "label");
  sheet.formula(
    row,
    layout.unitColumn,
    relative(breakEvens.first + index, layout.unitColumn),
    numberFormats.general,
    "unit",
  );
  sheet.formula(row, layout.idColumn, relative(breakEvens.first + index, layout.idColumn), numberFormats.general, "id");
  for (const option of optionsOf(context)) {
    const column = layout.optionColumn(option);
    const value = relative(row, column);
    const number = optionNumber(layout, column);
    sheet.formula(row, column, meetingValue(context, index, column, number), numberFormats.anyDriver);
    const counts = `AND(ISNUMBER(${value}),${today}<>0,OR(${number}=1,${layout.number("cheapest")}>1))`;
    // Moves that read alike count as equal, so that every spreadsheet takes the first of them for the nearest.
    const move = `ROUND(ABS(${relativeOf(value, today)}),${layout.setting("shown-digits")})`;
    sheet.formula(distanceRow, column, `IF(${counts},${move},"")`, numberFormats.percent);
  }
  const moves = areaAddress(layout.across(distanceRow));
  const values = areaAddress(layout.across(row));
  const nearest = relative(distanceRow, layout.unitColumn);
  sheet.formula(distanceRow, layout.unitColumn, `IF(COUNT(${moves})=0,"",MIN(${moves}))`, numberFormats.percent);
  const nearestValue = `IF(${nearest}="","",INDEX(${values},1,MATCH(${nearest},${moves},0)))`;
  sheet.formula(distanceRow, layout.idColumn, nearestValue, numberFormats.anyDriver);
}

/**
 * Where the best other option and the column's option cost the same. The driver moves in the best other option (a shared one
 * in both), or in the baseline, where the swing is the baseline's.
 */
function meetingValue(context: Context, index: number, column: number, number: string): string {
  const { comparison: layout } = context;
  const [id, of] = driverCells(context, index);
  const other = layout.nameOf("other");
  const baseline = absolute(layout.figuresHeaderRow, layout.firstOptionColumn);
  const isBaselines = `${of}=${baseline}`;
  const against = rowFixed(layout.figuresHeaderRow, column);
  const isNone = `OR(${id}="",${number}=${layout.number("other")},AND(${isBaselines},${number}>1))`;
  const pair = [`IF(${isBaselines},${baseline},${other})`, id, `IF(${isBaselines},${other},${against})`];
  return `IF(${isNone},"",IFNA(OUTSOURCE_BREAKEVEN(Outsource_Assumptions,${pair.join(",")}),${layout.place("none")}))`;
}

/** The number of a column's option, from 1, counted so that the formula reads the same in each. */
export function optionNumber({ firstOptionColumn, figuresHeaderRow }: ComparisonLayout, column: number): string {
  return `COLUMNS(${absolute(figuresHeaderRow, firstOptionColumn)}:${rowFixed(figuresHeaderRow, column)})`;
}

/** Id and owner of one of the drivers that matter most. */
function driverCells({ comparison: layout }: Context, index: number): [string, string] {
  const row = layout.tornado.row + 1 + index;
  return [columnFixed(row, tornadoColumns.indexOf("id")), columnFixed(row, tornadoColumns.indexOf("of"))];
}

/** A driver's name or unit as Inputs has it. */
function onDriverRow(context: Context, id: string, what: "name" | "unit"): string {
  const { inputs } = context;
  const column = areaOn(context, "inputs", driverRows(context, inputs.columns[what], 1));
  return `INDEX(${column},${driverRow(context, id)},1)`;
}

/** The value in force of an option's driver; a shared one stands in every option's column. */
function valueInForce(context: Context, id: string, of: string): string {
  const { comparison: layout, inputs } = context;
  const values = areaOn(context, "inputs", driverRows(context, inputs.columns.inForce, inputs.optionCount));
  const option = `IF(${of}="${allOptions}",1,MATCH(${of},${areaAddress(layout.names, absolute)},0))`;
  return `INDEX(${values},${driverRow(context, id)},${option})`;
}

function driverRow(context: Context, id: string): string {
  return `MATCH(${id},${areaOn(context, "inputs", driverRows(context, context.inputs.columns.inForceId, 1))},0)`;
}

function driverRows({ inputs }: Context, column: number, columns: number): Area {
  const row = inputs.headerRow + 1;
  return { row, column, rows: inputs.lastDriverRow - row + 1, columns };
}

function relativeMove(value: string, today: string): string {
  return `IF(AND(ISNUMBER(${value}),ISNUMBER(${today})),IF(${today}=0,"",${relativeOf(value, today)}),"")`;
}

function relativeOf(value: string, today: string): string {
  return `${value}/${today}-1`;
}
