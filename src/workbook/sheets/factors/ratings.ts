import { factors } from "../../../model/catalogue/factors";
import { cellAt, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { acceptNumbers } from "../shared/acceptNumbers";
import { putOptionTable } from "../shared/optionTable";
import { putFrozenMark } from "../shared/handedOff";

type CatalogueFactor = (typeof factors)[number];

/** A row a factor: its weight, and its ratings as suggested, as typed and in force. */
export function putRatings(sheet: SheetBuilder, context: Context): void {
  const { factors: layout } = context;
  putHeader(sheet, context);
  for (const factor of factors) putFactor(sheet, context, factor);
  const suggested = layout.overFactors(layout.columns.suggested, layout.optionCount);
  sheet.formula(suggested.row, suggested.column, "OUTSOURCE_RATINGS(Outsource_Assumptions)", numberFormats.rating);
  sheet.reserve(suggested, numberFormats.rating);
  putFrozenMark(sheet, context, { row: layout.scaleRow, column: suggested.column }, "ratings");
}

function putHeader(sheet: SheetBuilder, context: Context): void {
  const { factors: layout, messages } = context;
  const { columns, headerRow } = layout;
  const texts = messages.sheets.factors;
  const { headers } = messages.choices;
  putOptionTable(sheet, context, {
    headerRow,
    headings: [
      { column: columns.factor, text: texts.factor },
      { column: columns.side, text: texts.side },
      { column: columns.source, text: headers.source },
      { column: columns.weight, text: texts.weight, style: "optionHeader" },
      { column: columns.unit, text: headers.unit },
      { column: columns.id, text: headers.id },
      { column: columns.rationale, text: texts.rationale },
      { column: columns.summary, text: texts.summary },
      { column: columns.at1, text: texts.at1 },
      { column: columns.at5, text: texts.at5 },
    ],
    groups: [
      { first: columns.suggested, title: texts.suggested },
      { first: columns.typed, title: texts.typed },
      { first: columns.inForce, title: texts.inForce },
    ],
  });
}

function putFactor(sheet: SheetBuilder, context: Context, factor: CatalogueFactor): void {
  const { factors: layout, messages, typed } = context;
  const { columns } = layout;
  const { id, side, weight } = factor;
  const row = layout.rowOf(id);
  const words = messages.factors[id];
  const texts = messages.sheets.factors;
  sheet.text(row, columns.factor, words.title, "text");
  sheet.text(row, columns.side, messages.choices.sides[side], "label");
  sheet.text(row, columns.source, texts.cite(factor), "evidence");
  sheet.input(row, columns.weight, asCell(typed.weights[id] ?? weight), numberFormats.decimal);
  sheet.text(row, columns.unit, texts.ratingUnit, "unit");
  sheet.text(row, columns.id, id, "id");
  putOptionRatings(sheet, context, factor);
  sheet.input(row, columns.rationale, asCell(typed.rationales[id]), numberFormats.general, "inputText");
  sheet.text(row, columns.summary, words.summary, "text");
  sheet.text(row, columns.at1, words.at1, "text");
  sheet.text(row, columns.at5, words.at5, "text");
  acceptTyped(sheet, context, factor);
}

function putOptionRatings(sheet: SheetBuilder, context: Context, { id }: CatalogueFactor): void {
  const { factors: layout, request, typed } = context;
  const { columns } = layout;
  const row = layout.rowOf(id);
  for (const [option, { name }] of request.options.entries()) {
    sheet.input(row, columns.typed + option, asCell(typed.ratings[id]?.[name]), numberFormats.rating);
    const typedCell = relative(row, columns.typed + option);
    const suggested = relative(row, columns.suggested + option);
    const inForce = `IF(${typedCell}="",${suggested},${typedCell})`;
    sheet.formula(row, columns.inForce + option, inForce, numberFormats.rating);
  }
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
    areas: [cellAt(row, columns.weight)],
    rule: { kind: "number", least: 0, most: 1000, whole: false },
    prompt: { title: texts.weight, text: texts.weightHelp },
    refusal: messages.sheets.inputs.refuseNumber("0", "1000"),
  });
}
