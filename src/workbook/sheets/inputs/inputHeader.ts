import { relative } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { longestName } from "../../request/nameProblem";
import type { Context } from "../context";
import { askedCell } from "./askedCell";

/** The header row of the drivers, the bands above it, and the names of the options, which are typed there. */
export function putInputHeader(sheet: SheetBuilder, context: Context): void {
  putBands(sheet, context);
  putColumnHeaders(sheet, context);
  putOptionNames(sheet, context);
}

function putBands(sheet: SheetBuilder, { inputs: { bandRow, columns }, messages }: Context): void {
  const texts = messages.sheets.inputs;
  const band = (column: number, text: string) => sheet.text(bandRow, column, text, "band");
  band(columns.typed, texts.bandTyped);
  band(columns.inForce, texts.bandInForce);
  band(columns.low, texts.bandUncertainty);
  band(columns.defaultLeast, texts.bandEvidence);
  band(columns.base, texts.bandBase);
  band(columns.bad, texts.bandScenario);
}

function putColumnHeaders(sheet: SheetBuilder, { inputs: { headerRow, columns }, messages }: Context): void {
  const texts = messages.sheets.inputs;
  const { headers } = messages.choices;
  const header = (column: number, text: string) => sheet.text(headerRow, column, text, "header");
  const figures = (column: number, text: string) => sheet.text(headerRow, column, text, "optionHeader");
  header(columns.name, headers.driver);
  header(columns.unit, headers.unit);
  header(columns.inForceId, headers.id);
  figures(columns.defaultLeast, texts.byDefault);
  figures(columns.defaultMost, texts.upTo);
  figures(columns.low, headers.low);
  figures(columns.high, headers.high);
  header(columns.distribution, headers.distribution);
  figures(columns.least, texts.least);
  figures(columns.most, texts.most);
  header(columns.source, texts.source);
  figures(columns.year, headers.year);
  header(columns.grade, texts.grade);
  header(columns.note, headers.note);
  header(columns.factors, messages.sheets.factors.named);
  header(columns.address, texts.address);
  header(columns.baseId, headers.id);
  figures(columns.baseLow, headers.low);
  figures(columns.baseHigh, headers.high);
  header(columns.baseDistribution, headers.distribution);
  figures(columns.isShare, texts.isShare);
  figures(columns.bad, texts.adverseEnd);
  figures(columns.multiplier, texts.multiplier);
  figures(columns.outside, texts.outside);
  figures(columns.feeds, texts.feeds);
}

function putOptionNames(sheet: SheetBuilder, context: Context): void {
  const { inputs, messages, request } = context;
  const { headerRow, columns } = inputs;
  const texts = messages.sheets.inputs;
  for (const [option, { name }] of request.options.entries()) {
    // Quoted, or Excel would take a name such as Jan 5 for a date.
    const cell = askedCell(context, "name", `'${name}`, name);
    sheet.input(headerRow, columns.typed + option, cell, numberFormats.general, "optionInput");
    const typed = relative(headerRow, columns.typed + option);
    for (const first of [columns.inForce, columns.base])
      sheet.formula(headerRow, first + option, typed, numberFormats.general, "optionHeader");
  }
  sheet.validate({
    areas: [{ row: headerRow, column: columns.typed, rows: 1, columns: inputs.optionCount }],
    rule: { kind: "text", longest: longestName },
    prompt: { title: texts.optionName, text: texts.optionNameHelp },
    refusal: texts.refuseName,
  });
}
