import { type CatalogueFactor, type FactorId, factors } from "../../../model/catalogue/factors";
import { pricedLines } from "../../../model/catalogue/pricedLines";
import { measuredInMonths, ratingAnchors } from "../../../model/scoring/suggestedRatings";
import { absolute, areaAddress, cellAt, columnFixed, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { acceptNumbers } from "../common/acceptNumbers";
import { putOptionTable } from "../common/optionTable";
import { measureFormula } from "./measureFormula";
import { putFrozenMark } from "../common/handedOff";

/** Its side is the name of that side in the sheet. */
const firstAdvantage: FactorId = "lower-operating-cost";

/** A row a factor: its points and weight, its ratings as typed, in force and as suggested, and what suggests them. */
export function putRatings(sheet: SheetBuilder, context: Context): void {
  const { factors: layout } = context;
  putHeader(sheet, context);
  for (const factor of factors) putFactor(sheet, context, factor);
  const answered = layout.overFactors(layout.columns.byFunction, layout.optionCount);
  sheet.formula(answered.row, answered.column, "OUTSOURCE_RATINGS(Outsource_Assumptions)", numberFormats.rating);
  sheet.reserve(answered, numberFormats.rating);
  putFrozenMark(sheet, context, { row: layout.scaleRow, column: answered.column }, "ratings");
}

function putHeader(sheet: SheetBuilder, context: Context): void {
  const { factors: layout, messages } = context;
  const { columns, headerRow } = layout;
  const texts = messages.sheets.factors;
  const { headers } = messages.choices;
  const number = (column: number, text: string) => ({ column, text, style: "optionHeader" as const });
  putOptionTable(sheet, context, {
    headerRow,
    headings: [
      { column: columns.factor, text: texts.factor },
      { column: columns.side, text: texts.side },
      { column: columns.source, text: headers.source },
      number(columns.points, texts.weight),
      number(columns.counted, texts.counted),
      number(columns.weight, texts.weightInForce),
      { column: columns.unit, text: headers.unit },
      { column: columns.id, text: headers.id },
      { column: columns.rationale, text: texts.rationale },
      { column: columns.summary, text: texts.summary },
      { column: columns.at1, text: texts.at1 },
      { column: columns.at5, text: texts.at5 },
      number(columns.leastMeasure, texts.measureAt1),
      number(columns.mostMeasure, texts.measureAt5),
      number(columns.difference, texts.difference),
      { column: columns.drivers, text: texts.drivers },
      { column: columns.lines, text: texts.lines },
    ],
    groups: [
      { first: columns.typed, title: texts.typed },
      { first: columns.inForce, title: texts.inForce },
      { first: columns.suggested, title: texts.suggested },
      { first: columns.measure, title: texts.measure },
      { first: columns.byFunction, title: texts.byFunction },
    ],
  });
}

function putFactor(sheet: SheetBuilder, context: Context, factor: CatalogueFactor): void {
  const { factors: layout, messages, typed } = context;
  const { columns } = layout;
  const { id, side } = factor;
  const row = layout.rowOf(id);
  const words = messages.factors[id];
  const texts = messages.sheets.factors;
  sheet.text(row, columns.factor, words.title, "text");
  sheet.text(row, columns.side, messages.choices.sides[side], "label");
  sheet.text(row, columns.source, texts.cite(factor), "evidence");
  sheet.input(row, columns.points, asCell(typed.weights[id]), numberFormats.decimal);
  putWeight(sheet, context, row);
  sheet.text(row, columns.unit, texts.ratingUnit, "unit");
  sheet.text(row, columns.id, id, "id");
  putOptionRatings(sheet, context, factor);
  putMeasures(sheet, context, id);
  sheet.input(row, columns.rationale, asCell(typed.rationales[id]), numberFormats.general, "inputText");
  sheet.text(row, columns.summary, words.summary, "evidenceText");
  sheet.text(row, columns.at1, words.at1, "evidenceText");
  sheet.text(row, columns.at5, words.at5, "evidenceText");
  const list = (names: readonly string[]) => names.join(", ");
  sheet.text(row, columns.drivers, list(factor.drivers.map((driver) => messages.drivers[driver].name)), "evidenceText");
  sheet.text(row, columns.lines, list(pricedLines[id].map((line) => messages.lines.lines[line])), "evidenceText");
  acceptTyped(sheet, context, factor);
}

/** The points that count, none for a factor that no option is rated on, and the weight that follows from the balance of the sides. */
function putWeight(sheet: SheetBuilder, { factors: layout }: Context, row: number): void {
  const { columns, optionCount } = layout;
  const at = (column: number) => relative(row, column);
  const rated = areaAddress({ row, column: columns.inForce, rows: 1, columns: optionCount });
  const points = `IF(${at(columns.points)}="",1,${at(columns.points)})`;
  sheet.formula(row, columns.counted, `IF(COUNT(${rated})=0,0,${points})`, numberFormats.decimal);
  const sides = areaAddress(layout.sides, absolute);
  const counted = areaAddress(layout.overFactors(columns.counted), absolute);
  const ofSide = `SUMIF(${sides},${at(columns.side)},${counted})`;
  const balance = absolute(layout.balanceRow, columns.side);
  const advantage = absolute(layout.rowOf(firstAdvantage), columns.side);
  const part = `IF(${at(columns.side)}=${advantage},${balance},1-${balance})`;
  const weight = `IF(${ofSide}=0,0,${part}*${at(columns.counted)}/${ofSide})`;
  sheet.formula(row, columns.weight, weight, numberFormats.percent);
}

function putOptionRatings(sheet: SheetBuilder, context: Context, { id }: CatalogueFactor): void {
  const { factors: layout, request, typed } = context;
  const { columns } = layout;
  const row = layout.rowOf(id);
  for (const [option, { name }] of request.options.entries()) {
    sheet.input(row, columns.typed + option, asCell(typed.ratings[id]?.[name]), numberFormats.rating);
    const typedCell = relative(row, columns.typed + option);
    const suggested = relative(row, columns.suggested + option);
    // A factor that is not rated stays blank: some programs hand an empty text on as 0.
    const inForce = `IF(${typedCell}="",IF(ISNUMBER(${suggested}),${suggested},""),${typedCell})`;
    sheet.formula(row, columns.inForce + option, inForce, numberFormats.rating);
  }
}

/** Each option's measure, the two measures that earn a 1 and a 5, the rating between them, and how far OUTSOURCE_RATINGS is from it. */
function putMeasures(sheet: SheetBuilder, context: Context, id: FactorId): void {
  const { factors: layout } = context;
  const { columns, optionCount, scaleRow } = layout;
  const row = layout.rowOf(id);
  const { at1, at5 } = ratingAnchors[id];
  const format = measuredInMonths.has(id) ? numberFormats.months : numberFormats.drawnShare;
  sheet.number(row, columns.leastMeasure, at1, format, "evidence");
  sheet.number(row, columns.mostMeasure, at5, format, "evidence");
  const [least, most] = [columnFixed(row, columns.leastMeasure), columnFixed(row, columns.mostMeasure)];
  const steps = `(${absolute(scaleRow, columns.side)}-1)`;
  const gaps: string[] = [];
  for (let option = 0; option < optionCount; option++) {
    const measure = relative(row, columns.measure + option);
    sheet.formula(row, columns.measure + option, measureFormula(context, id, option, least), format);
    const between = `MAX(0,MIN(1,(${measure}-${least})/(${most}-${least})))`;
    const rating = `IF(ISNUMBER(${measure}),1+${steps}*${between},"")`;
    sheet.formula(row, columns.suggested + option, rating, numberFormats.rating);
    const [here, there] = [relative(row, columns.suggested + option), relative(row, columns.byFunction + option)];
    gaps.push(
      `IF(AND(ISNUMBER(${here}),ISNUMBER(${there})),ABS(${here}-${there}),IF(OR(ISNUMBER(${here}),ISNUMBER(${there})),1,0))`,
    );
  }
  sheet.formula(row, columns.difference, `MAX(${gaps.join(",")})`, numberFormats.difference);
}

function acceptTyped(sheet: SheetBuilder, context: Context, { id }: CatalogueFactor): void {
  const { factors: layout, messages } = context;
  const { columns, optionCount } = layout;
  const row = layout.rowOf(id);
  const { title, at1, at5 } = messages.factors[id];
  const texts = messages.sheets.factors;
  acceptNumbers(sheet, context, {
    areas: [{ row, column: columns.typed, rows: 1, columns: optionCount }],
    least: 1,
    most: 5,
    whole: false,
    title,
    text: texts.ratingHelp(at1, at5),
  });
  sheet.validate({
    areas: [cellAt(row, columns.points)],
    rule: { kind: "number", least: 0, most: 1000, whole: false },
    prompt: { title: texts.weight, text: texts.weightHelp },
    refusal: messages.sheets.inputs.refuseNumber("0", "1000"),
  });
}
