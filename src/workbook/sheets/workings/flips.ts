import { tornadoColumns } from "../../../model/answers";
import { absolute, areaAddress, columnFixed, relative, rowFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { breakEvenColumns } from "../../layout/workings";
import { decisionCells } from "../common/decisionCells";
import { optionNumber } from "../common/optionNumber";
import { optionsOf } from "../common/optionTable";
import { putOptionSection, putSection } from "../common/sectionTable";

/** The drivers by their swing, the value at which costs meet for each option, and how far away it lies. */
export function putFlips(sheet: SheetBuilder, context: Context): void {
  const { messages, workings: layout } = context;
  const texts = messages.sheets.comparison;
  const { tornado, flips, distances } = layout.sections;
  putSection(sheet, context, tornado, { title: texts.bandTornado });
  const swings = `OUTSOURCE_TORNADO(Outsource_BaseAssumptions,${decisionCells(context, "workings").nameOf("other")},${layout.number("drivers-shown")})`;
  sheet.formula(layout.tornado.row, layout.tornado.column, swings, numberFormats.money);
  sheet.reserve({ ...layout.tornado, columns: tornadoColumns.indexOf("low") }, numberFormats.general, "idText");
  sheet.reserve(layout.tornado, numberFormats.money);
  putOptionSection(sheet, context, flips, texts.bandFlips);
  putOptionSection(sheet, context, distances, texts.bandDistances);
  sheet.text(distances.header, layout.unitColumn, texts.nearestMove, "header");
  sheet.text(distances.header, layout.idColumn, texts.nearest, "header");
  for (let index = 0; index < flips.rows; index++) putFlip(sheet, context, index);
}

function putFlip(sheet: SheetBuilder, context: Context, index: number): void {
  const { workings: layout } = context;
  const { breakEvens, flips, distances } = layout.sections;
  const { setting } = decisionCells(context, "workings");
  const row = flips.first + index;
  const distanceRow = distances.first + index;
  const shown = (column: number) => columnFixed(breakEvens.first + index, column);
  const [name, unit, id] = [shown(layout.labelColumn), shown(layout.unitColumn), shown(layout.idColumn)];
  const today = shown(breakEvenColumns.inForce);
  for (const at of [row, distanceRow]) sheet.formula(at, layout.labelColumn, name, numberFormats.general, "label");
  sheet.formula(row, layout.unitColumn, unit, numberFormats.general, "unit");
  sheet.formula(row, layout.idColumn, id, numberFormats.general, "id");
  for (const option of optionsOf(context)) {
    const column = layout.optionColumn(option);
    const value = relative(row, column);
    const number = optionNumber(layout, flips, column);
    sheet.formula(row, column, meetingValue(context, index, column), numberFormats.anyDriver);
    const counts = `AND(ISNUMBER(${value}),${today}<>0,OR(${number}=1,${layout.number("cheapest")}>1))`;
    // Moves that read alike count as equal, so that every spreadsheet takes the first of them for the nearest.
    const move = `ROUND(ABS(${value}/${today}-1),${setting("shown-digits")})`;
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
function meetingValue(context: Context, index: number, column: number): string {
  const { workings: layout } = context;
  const { flips } = layout.sections;
  const { nameOf } = decisionCells(context, "workings");
  const { id, of } = layout.mattering(index);
  const number = optionNumber(layout, flips, column);
  const other = nameOf("other");
  const baseline = absolute(flips.header, layout.firstOptionColumn);
  const isBaselines = `${of}=${baseline}`;
  const against = rowFixed(flips.header, column);
  const isNone = `OR(${id}="",${number}=${layout.number("other")},AND(${isBaselines},${number}>1))`;
  const pair = [`IF(${isBaselines},${baseline},${other})`, id, `IF(${isBaselines},${other},${against})`];
  return `IF(${isNone},"",IFNA(OUTSOURCE_BREAKEVEN(Outsource_Assumptions,${pair.join(",")}),${layout.place("none")}))`;
}
