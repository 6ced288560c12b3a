import {
  decisionTrialLimits,
  mostTrialsAtOnce,
  seedLimits,
  trialLimits,
  usualConfidence,
} from "../../../model/random/limits";
import { absolute, cellAt, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { focusName } from "../../layout/comparison";
import { simulationSettings } from "../../layout/simulation";
import type { Context } from "../context";
import { acceptNumbers } from "../common/acceptNumbers";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionChoice } from "../common/optionChoice";
import { putRowLabels } from "../common/optionTable";
import { putSamplings } from "./samplings";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** A quarter of what the functions take by themselves: they answer anew whenever an input changes, and nobody is to wait. */
const decisionTrials = decisionTrialLimits.byDefault / 4;

/** Excel shows no more digits; a sum of inputs beyond is not worth a long run. */
const mostMark = 1e15;

const limits = {
  trials: trialLimits,
  seed: seedLimits,
  atOnce: { ...trialLimits, byDefault: mostTrialsAtOnce },
  automatic: { domain: { least: 0, most: 1, whole: true }, byDefault: 0 },
  decisionTrials: {
    domain: { ...decisionTrialLimits.domain, most: mostTrialsAtOnce },
    byDefault: decisionTrials,
  },
  confidence: { domain: { least: 0.01, most: 0.99, whole: false }, byDefault: usualConfidence },
} as const;

/**
 * How many trials are run, from which seed and how they are drawn, whether a long run waits until it is asked for, how many trials what to find out first
 * and the walk-away prices rest on, with which confidence, and the option whose spread is shown.
 *
 * By hand, a long run is asked for by the mark of its inputs. Once an input changes the marks differ, and the default's trials are
 * run of the inputs as they are, or those that are asked for where they are fewer: what the sheet shows is never of other inputs than those it stands beside.
 */
export function putRunSettings(sheet: SheetBuilder, context: Context): void {
  const { messages, request, simulation: layout, typed } = context;
  const texts = messages.sheets.simulation;
  const { columns, settingsRow: header } = layout;
  sheet.style({ row: header, column: 0, rows: 1, columns: columns.unit + 1 }, "header");
  sheet.text(header, columns.label, texts.setting, "header");
  for (const id of ["typed", "inForce", "default"] as const) sheet.text(header, columns[id], texts[id], "optionHeader");
  sheet.text(header, columns.unit, messages.choices.headers.unit, "header");
  for (const id of simulationSettings)
    putRowLabels(sheet, columns, layout.settingRow(id), {
      label: texts.settings[id],
      unit: id === "budget" ? request.currency : texts.settingUnits[id],
    });
  for (const id of Object.keys(limits) as (keyof typeof limits)[]) putNumberSetting(sheet, context, id);
  putTrialsInForce(sheet, context);
  putSamplings(sheet, context);
  putRun(sheet, context);
  putBudget(sheet, context);
  const row = layout.settingRow("option");
  const chosenOption = putOptionChoice(sheet, context, {
    row,
    column: columns.typed,
    typed: typed.simulation?.option,
    first: "baseline",
    ifBlank: focusName,
    title: texts.settings.option,
    text: texts.settingHelp.option,
  });
  sheet.formula(row, columns.inForce, chosenOption, numberFormats.general);
}

function putTrialsInForce(sheet: SheetBuilder, { simulation: layout }: Context): void {
  const { columns } = layout;
  const row = layout.settingRow("trials");
  const byDefault = relative(row, columns.default);
  const isAsked = [
    `${layout.drawnOf(layout.asked)}<=${layout.setting("atOnce")}`,
    `${layout.setting("automatic")}=1`,
    `${absolute(layout.settingRow("run"), columns.typed)}=${layout.setting("run")}`,
  ];
  const inForce = `IF(OR(${isAsked.join(",")}),${layout.asked},MIN(${layout.asked},${byDefault}))`;
  sheet.formula(row, columns.inForce, inForce, numberFormats.whole);
}

/** The mark of the inputs that a long run was asked for, and that of the inputs now: the sum of their numbers. */
function putRun(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout, typed } = context;
  const texts = messages.sheets.simulation;
  const { columns } = layout;
  const row = layout.settingRow("run");
  sheet.input(row, columns.typed, asCell(typed.simulation?.run), numberFormats.decimal);
  sheet.formula(row, columns.inForce, "SUM(Outsource_BaseAssumptions)", numberFormats.decimal);
  acceptNumbers(sheet, context, {
    areas: [cellAt(row, columns.typed)],
    least: -mostMark,
    most: mostMark,
    whole: false,
    title: texts.settings.run,
    text: texts.settingHelp.run,
  });
}

/** A budget, which nothing stands for where none is typed. */
function putBudget(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout, typed } = context;
  const texts = messages.sheets.simulation;
  const { columns } = layout;
  const row = layout.settingRow("budget");
  const cell = relative(row, columns.typed);
  sheet.input(row, columns.typed, asCell(typed.simulation?.budget), numberFormats.money);
  sheet.formula(row, columns.inForce, `IF(${cell}="","",${cell})`, numberFormats.money);
  acceptNumbers(sheet, context, {
    areas: [cellAt(row, columns.typed)],
    least: -mostMark,
    most: mostMark,
    whole: false,
    title: texts.settings.budget,
    text: texts.settingHelp.budget,
  });
}

function putNumberSetting(sheet: SheetBuilder, context: Context, id: keyof typeof limits): void {
  const { messages, simulation: layout, typed } = context;
  const texts = messages.sheets.simulation;
  const { columns } = layout;
  const { byDefault, domain } = limits[id];
  const isShare = id === "confidence";
  const format = isShare ? numberFormats.share : numberFormats.whole;
  const row = layout.settingRow(id);
  const [typedCell, defaultCell] = [relative(row, columns.typed), relative(row, columns.default)];
  sheet.input(row, columns.typed, asCell(typed.simulation?.[id]), format);
  const asked = `IF(${typedCell}="",${defaultCell},${typedCell})`;
  if (id !== "trials") sheet.formula(row, columns.inForce, asked, format);
  sheet.number(row, columns.default, byDefault, format, "formula");
  acceptNumbers(sheet, context, {
    areas: [cellAt(row, columns.typed)],
    ...domain,
    isShare,
    title: texts.settings[id],
    text: texts.settingHelp[id],
  });
}
