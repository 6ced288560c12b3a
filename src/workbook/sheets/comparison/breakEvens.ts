import { allOptions } from "../../../model/answers";
import { type Area, absolute, areaAddress, relative } from "../../plan/address";
import { driversShown } from "../../layout/comparison";
import { type Context, areaOn } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { decisionCells } from "../common/decisionCells";
import { putFrozenMark, unlessOutOfDate } from "../common/handedOff";
import { putSection } from "../common/sectionTable";

/** The five drivers that matter most, and how far each has to move until the best other option saves nothing. */
export function putBreakEvens(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, workings } = context;
  const texts = messages.sheets.comparison.breakEvens;
  const { breakEvens } = layout.sections;
  const { onWorkings, place } = decisionCells(context, "comparison");
  const headers = [messages.choices.headers.driver, texts.of, texts.inForce, texts.value, texts.move];
  putSection(sheet, context, breakEvens, { title: messages.sheets.comparison.bandBreakEvens, headers: headers });
  putFrozenMark(sheet, context, { row: breakEvens.band, column: layout.unitColumn }, "breakEvens");
  for (let index = 0; index < driversShown; index++) {
    const row = breakEvens.first + index;
    const [id, of] = driverCells(context, index);
    const [inForceCell, value] = [2, 3].map((column) => relative(row, column)) as [string, string];
    const given = (formula: string) => `IF(${id}="","",${formula})`;
    const ofOption = `IF(${of}="${allOptions}",${place("all")},${of})`;
    sheet.formula(row, 0, given(onDriverRow(context, id, "name")), numberFormats.general, "linked");
    sheet.formula(row, 1, given(ofOption), numberFormats.general, "text");
    sheet.formula(row, 2, given(valueInForce(context, id, of)), numberFormats.anyFigure, "linked");
    const meeting = onWorkings(relative(workings.sections.flips.first + index, workings.firstOptionColumn));
    sheet.formula(row, 3, unlessOutOfDate(context, "breakEvens", meeting), numberFormats.anyFigure);
    sheet.formula(row, 4, relativeMove(value, inForceCell), numberFormats.percent);
    sheet.formula(row, layout.unitColumn, given(onDriverRow(context, id, "unit")), numberFormats.general, "unit");
    sheet.formula(row, layout.idColumn, given(id), numberFormats.general, "id");
  }
  sheet.text(breakEvens.first + driversShown, 0, texts.note, "evidence");
}

/** Id and owner of one of those drivers. */
function driverCells(context: Context, index: number): [string, string] {
  const { id, of } = context.workings.mattering(index);
  const { onWorkings } = decisionCells(context, "comparison");
  return [onWorkings(id), onWorkings(of)];
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
  return `IF(AND(ISNUMBER(${value}),ISNUMBER(${today})),IF(${today}=0,"",${value}/${today}-1),"")`;
}
