import { absolute, areaAddress, cellAt } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { scenarios } from "../../request/typedInputs";
import type { Context } from "../context";
import { acceptChoice } from "../common/acceptChoice";
import { acceptNumbers } from "../common/acceptNumbers";
import { putRowLabels } from "../common/optionTable";
import { askedCell } from "./askedCell";

/** In years, by our own judgement: pay, prices and technology move on. */
const usualSourceAge = 5;
const oldestSource = 100;

/** The scenario, whether a centre runs today, and the age at which a source counts as old. */
export function putInputSettings(sheet: SheetBuilder, context: Context): void {
  const { inputs, messages, request, typed } = context;
  const texts = messages.sheets.inputs;
  const { scenarioRow, todayRow, sourceAgeRow, valueColumn: column, columns } = inputs;
  const label = (row: number, text: string, unit: string) =>
    putRowLabels(sheet, { label: columns.name, unit: columns.unit }, row, {
      label: text,
      unit,
      labelStyle: "evidence",
    });

  label(scenarioRow, texts.scenario, messages.units.choice(request.currency));
  const scenario = typed.scenario ?? "base";
  const scenarioCell = askedCell(context, "scenario", texts.scenarios[scenario]);
  sheet.input(scenarioRow, column, scenarioCell, numberFormats.general);
  acceptChoice(sheet, context, {
    areas: [cellAt(scenarioRow, column)],
    source: areaAddress(inputs.list(columns.scenarios, scenarios.length), absolute),
    title: texts.scenario,
    text: texts.scenarioHelp,
  });

  label(todayRow, texts.today, messages.units.zeroOrOne(request.currency));
  sheet.input(todayRow, column, askedCell(context, "today", request.today === "running" ? 1 : 0), numberFormats.whole);
  const zeroOrOne = { areas: [cellAt(todayRow, column)], least: 0, most: 1, whole: true };
  acceptNumbers(sheet, context, { ...zeroOrOne, title: texts.todayShort, text: texts.todayHelp });

  label(sourceAgeRow, texts.sourceAge, messages.units.years(request.currency));
  sheet.input(sourceAgeRow, column, asCell(typed.sourceAge ?? usualSourceAge), numberFormats.whole);
  const age = { areas: [cellAt(sourceAgeRow, column)], least: 0, most: oldestSource, whole: false };
  acceptNumbers(sheet, context, { ...age, title: texts.sourceAge, text: texts.sourceAgeHelp });
}
