import { allOptions, tornadoColumns } from "../../../model/answers";
import { driversAlwaysShown } from "../../layout/comparison";
import { breakEvenColumns } from "../../layout/workings";
import { absolute, areaAddress, columnFixed, relative, rowFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { decisionCells } from "../common/decisionCells";
import { driverFact } from "../common/driverFact";
import { optionsOf } from "../common/optionTable";
import { putOptionSection, putSection } from "../common/sectionTable";
import type { Context } from "../context";

/** The drivers that are looked at, the value at which each option would change the choice, and how far away it lies. */
export function putFlips(sheet: SheetBuilder, context: Context): void {
  const { messages, workings: layout } = context;
  const texts = messages.sheets.comparison;
  const { flips, distances } = layout.sections;
  putDrivers(sheet, context);
  putOptionSection(sheet, context, flips, texts.bandFlips);
  putOptionSection(sheet, context, distances, texts.bandDistances);
  sheet.text(flips.header, layout.unitColumn, texts.isLinked, "header");
  sheet.text(distances.header, layout.unitColumn, texts.nearestMove, "header");
  sheet.text(distances.header, layout.idColumn, texts.nearest, "header");
  for (let index = 0; index < flips.rows; index++) putFlip(sheet, context, index);
}

/** The drivers that move the candidate's saving most, and below them those that are looked at in any case, unless they are among the first. */
function putDrivers(sheet: SheetBuilder, context: Context): void {
  const { messages, workings: layout } = context;
  const candidate = decisionCells(context, "workings").nameOf("candidate");
  const { tornado } = layout;
  const [ids, owners] = [tornadoColumns.indexOf("id"), tornadoColumns.indexOf("of")];
  const texts = messages.sheets.comparison;
  putSection(sheet, context, layout.sections.tornado, { title: texts.bandTornado });
  sheet.text(layout.sections.tornado.header, layout.idColumn, texts.breakEvens.value, "header");
  const swings = `OUTSOURCE_TORNADO(Outsource_BaseAssumptions,${candidate},${layout.number("drivers-shown")})`;
  sheet.formula(tornado.row, tornado.column, swings, numberFormats.money);
  sheet.reserve({ ...tornado, columns: tornadoColumns.indexOf("low") }, numberFormats.general, "idText");
  sheet.reserve(tornado, numberFormats.money);
  const first = tornado.row + tornado.rows;
  const shown = tornadoColumns.indexOf("name");
  const constants = driversAlwaysShown.map((id, index) => ({ id, cell: absolute(first + index, shown) }));
  for (const [index, { id }] of constants.entries()) {
    const row = first + index;
    const above = areaAddress({ row: tornado.row, column: ids, rows: row - tornado.row, columns: 1 }, absolute);
    const next = constants.reduceRight(
      (otherwise, { cell }) => `IF(COUNTIF(${above},${cell})=0,${cell},${otherwise})`,
      '""',
    );
    sheet.text(row, shown, id, "id");
    sheet.formula(row, ids, next, numberFormats.general, "idText");
    sheet.formula(row, owners, `IF(${relative(row, ids)}="","","${allOptions}")`, numberFormats.general, "idText");
  }
}

function putFlip(sheet: SheetBuilder, context: Context, index: number): void {
  const { workings: layout } = context;
  const { tornado } = layout;
  const { breakEvens, flips, distances } = layout.sections;
  const { setting } = decisionCells(context, "workings");
  const row = flips.first + index;
  const distanceRow = distances.first + index;
  const shown = (column: number) => columnFixed(breakEvens.first + index, column);
  const [name, id] = [shown(layout.labelColumn), shown(layout.idColumn)];
  const today = shown(breakEvenColumns.inForce);
  sheet.formula(tornado.row + 1 + index, layout.idColumn, meetingValue(context, index), numberFormats.anyDriver);
  for (const at of [row, distanceRow]) sheet.formula(at, layout.labelColumn, name, numberFormats.general, "label");
  sheet.formula(row, layout.unitColumn, isLinked(context, index), numberFormats.year);
  sheet.formula(row, layout.idColumn, id, numberFormats.general, "id");
  for (const option of optionsOf(context)) {
    const column = layout.optionColumn(option);
    const value = relative(row, column);
    sheet.formula(row, column, turningValue(context, index, column), numberFormats.anyDriver);
    // Moves that read alike count as equal, so that every spreadsheet takes the first of them for the nearest.
    const move = `ROUND(ABS(${value}-${today})/IF(${today}=0,1,ABS(${today})),${setting("shown-digits")})`;
    sheet.formula(distanceRow, column, `IF(ISNUMBER(${value}),${move},"")`, numberFormats.percent);
  }
  const moves = areaAddress(layout.across(distanceRow));
  const values = areaAddress(layout.across(row));
  // A driver that stands at 0 has no relative move to be the nearest by.
  const isNone = `COUNT(${moves})=0`;
  const nearestMove = `IF(${isNone},"",IF(${today}=0,"",MIN(${moves})))`;
  const nearestValue = `IF(${isNone},"",INDEX(${values},1,MATCH(MIN(${moves}),${moves},0)))`;
  sheet.formula(distanceRow, layout.unitColumn, nearestMove, numberFormats.percent);
  sheet.formula(distanceRow, layout.idColumn, nearestValue, numberFormats.anyDriver);
}

/**
 * Where the choice changes on account of the column's option: its cost against that of the option it would displace, by the aids of
 * that option. The driver moves in its owner, a shared one in both. The owner is the candidate or the baseline, so one that is neither
 * option of the pair changes nothing between them.
 */
function turningValue(context: Context, index: number, column: number): string {
  const { workings: layout } = context;
  const { id, of } = layout.mattering(index);
  const own = rowFixed(layout.sections.flips.header, column);
  const aid = (which: "turns-by" | "turns-against" | "turns-band" | "turns-band-back") =>
    rowFixed(layout.aidRow(which), column);
  const by = aid("turns-by");
  const { nameAt, onComparison, setting } = decisionCells(context, "workings");
  const against = nameAt(aid("turns-against"));
  const meet = (mover: string, stays: string, band: string) =>
    `IF(${band}="","",IFNA(OUTSOURCE_BREAKEVEN(Outsource_Assumptions,${mover},${id},${stays},${band}),${layout.place("none")}))`;
  const isShared = `${of}="${allOptions}"`;
  const next = layout.number("runner-up");
  const cost = onComparison(rowFixed(context.comparison.rowOf("npv"), column));
  // As the cheapest moves up, the next to it sets the band.
  const isOutside = `AND(${by}<0,NOT(${isShared}),${cost}>${next}+${setting("close-cost")}*ABS(${next}))`;
  const movesBack = `OR(${of}=${against},AND(${isShared},${by}>=0))`;
  const moves = `OR(${of}=${own},${isShared})`;
  const value = `IF(${movesBack},IF(${isOutside},${layout.place("none")},${meet(against, own, aid("turns-band-back"))}),IF(${moves},${meet(own, against, aid("turns-band"))},""))`;
  return `IF(OR(${id}="",${by}=""),"",IF(${linkedAt(context, index)}=1,${layout.place("linked")},${value}))`;
}

/** 1 where linked figures follow a driver of these options: a value at which it alone changes the choice would not hold once typed. */
function isLinked(context: Context, index: number): string {
  const { id, of } = context.workings.mattering(index);
  const feeds = driverFact(context, id, "feeds");
  const isCandidates = `${of}=${decisionCells(context, "workings").nameOf("candidate")}`;
  return `IF(${id}="","",IF(${feeds}<0,1,IF(AND(${feeds}>0,NOT(${isCandidates})),1,0)))`;
}

function linkedAt({ workings: layout }: Context, index: number): string {
  return columnFixed(layout.sections.flips.first + index, layout.unitColumn);
}

/** Where the candidate and the baseline cost the same. The driver moves in the candidate (a shared one in both), or in the baseline where it is the baseline's. */
function meetingValue(context: Context, index: number): string {
  const { workings: layout } = context;
  const { id, of } = layout.mattering(index);
  const { baseline, nameOf } = decisionCells(context, "workings");
  const candidate = nameOf("candidate");
  const isBaselines = `${of}=${baseline}`;
  const pair = [`IF(${isBaselines},${baseline},${candidate})`, id, `IF(${isBaselines},${candidate},${baseline})`];
  const value = `IFNA(OUTSOURCE_BREAKEVEN(Outsource_Assumptions,${pair.join(",")}),${layout.place("none")})`;
  return `IF(${id}="","",IF(${linkedAt(context, index)}=1,${layout.place("linked")},${value}))`;
}
