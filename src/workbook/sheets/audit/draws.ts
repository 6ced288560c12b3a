import { trialCost } from "../../../model/answers";
import { numericDrivers } from "../../../model/catalogue/drivers";
import { yearlyEvents } from "../../../model/catalogue/yearlyEvent";
import { relative } from "../../plan/address";
import { putDriverDraw } from "./driverDraw";
import { putEventDraw } from "./eventDraw";
import { putModelValue } from "./drawRow";

import type { Context } from "../context";
import { putFunctionAnswer } from "../common/functionAnswer";
import { putBand } from "../common/heading";
import { numberFormats } from "../../plan/numberFormat";
import { putRowLabels } from "../common/optionTable";
import { mostYears } from "../../../model/catalogue/drivers";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The draws of the trial and the cost they lead to, a row each, beside what OUTSOURCE_TRIAL answers. */
export function putDraws(sheet: SheetBuilder, context: Context): void {
  const { audit: layout, messages } = context;
  const texts = messages.sheets.audit;
  const { columns } = layout;
  putBand(sheet, layout.drawsRow, texts.bandDraws, columns.difference + 1);
  sheet.text(layout.drawsRow + 1, columns.label, texts.drawsNote, "evidence");
  putHeader(sheet, context);
  putFunctionAnswer(sheet, {
    area: layout.answer,
    name: "OUTSOURCE_TRIAL",
    arguments: `Outsource_BaseAssumptions,${layout.setting("shown")},${layout.setting("seed")},,${layout.setting("sampling")},Outsource_TrialCount`,
    idColumns: 1,
  });
  for (const driver of numericDrivers) putDriverDraw(sheet, context, driver);
  for (const event of yearlyEvents)
    for (let year = 1; year <= mostYears; year++) putEventDraw(sheet, context, event, year);
  putCost(sheet, context);
}

function putHeader(sheet: SheetBuilder, { audit: layout, messages }: Context): void {
  const texts = messages.sheets.audit;
  const { headers } = messages.choices;
  const { headerRow: row, columns } = layout;
  sheet.text(row, columns.label, headers.driver, "header");
  sheet.text(row, columns.unit, headers.unit, "header");
  sheet.text(row, columns.id, headers.id, "header");
  sheet.text(row, columns.distribution, headers.distribution, "header");
  const ofNumbers = {
    variable: texts.variable,
    entity: texts.entity,
    year: texts.year,
    base: texts.base,
    low: headers.low,
    high: headers.high,
    firstDivisor: texts.firstDivisor,
    secondDivisor: texts.secondDivisor,
    hdr: texts.hdr,
    generator: texts.generator,
    uniform: texts.uniform,
    multiplier: texts.multiplier,
    drawn: texts.drawn,
    model: "OUTSOURCE_TRIAL",
    difference: texts.difference,
  };
  for (const [id, text] of Object.entries(ofNumbers))
    sheet.text(row, columns[id as keyof typeof ofNumbers], text, "optionHeader");
  const generators = layout.generatorsOf(row);
  sheet.text(row - 1, generators.column, texts.generators, "evidence");
  for (let entity = 0; entity < generators.columns; entity++)
    sheet.number(row, generators.column + entity, entity, numberFormats.year, "optionHeader");
}

function putCost(sheet: SheetBuilder, context: Context): void {
  const { audit: layout, messages, request } = context;
  const { block, columns, npvRow: row } = layout;
  putRowLabels(sheet, columns, row, { label: messages.lines.metrics.npv, unit: request.currency, id: trialCost });
  sheet.style({ row, column: columns.label, rows: 1, columns: columns.difference + 1 }, "total");
  const present = relative(block.rowOf("present"), block.columns.present);
  sheet.formula(row, columns.drawn, present, numberFormats.money, "total");
  putModelValue(sheet, context, row, { format: numberFormats.money });
}
