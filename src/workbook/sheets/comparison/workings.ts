import { absolute, relative } from "../../plan/address";
import { putAids } from "./aids";
import { putFlips } from "./breakEvens";
import { putFactorWorkings } from "./factorWorkings";
import { putEssentials, putLeftOut } from "./lists";
import { putNumbers } from "./numbers";
import { putPlaces } from "./places";
import { putPaybackSteps } from "./savings";
import { putSentences } from "./sentences";
import { scoreOf } from "./scores";
import { putSettings } from "./settings";
import { putLabels, putOptionSection } from "./table";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { optionsOf } from "../shared/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The settings, and below them everything the sheet's answers rest on. */
export function putWorkings(sheet: SheetBuilder, context: Context): void {
  putSettings(sheet, context);
  putAids(sheet, context);
  putNumbers(sheet, context);
  putPaybackSteps(sheet, context);
  putScatter(sheet, context);
  putFlips(sheet, context);
  putFactorWorkings(sheet, context);
  putEssentials(sheet, context);
  putLeftOut(sheet, context);
  putPlaces(sheet, context);
  putSentences(sheet, context);
}

/** Costs across; below them each option's score in its own row and column, with truly empty cells around it. */
function putScatter(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, request } = context;
  const texts = messages.sheets.comparison;
  const { scatter } = layout.sections;
  putOptionSection(sheet, context, scatter, texts.bandScatter);
  putLabels(sheet, context, scatter.first, {
    label: messages.lines.metrics.npv,
    unit: request.currency,
    id: "npv",
  });
  for (const option of optionsOf(context)) {
    const row = scatter.first + 1 + option;
    const column = layout.optionColumn(option);
    sheet.formula(scatter.first, column, relative(layout.rowOf("npv"), column), numberFormats.money);
    // The legend says which score a point has.
    const name = relative(layout.figuresHeaderRow, column);
    const isWithout = `${layout.setting("without-cost-factor")}=1`;
    const suffix = absolute(layout.settingRow("without-cost-factor"), layout.firstOptionColumn + 1);
    const label = `IF(${isWithout},${name}&" "&${suffix},${name})`;
    sheet.formula(row, layout.labelColumn, label, numberFormats.general, "label");
    sheet.text(row, layout.unitColumn, texts.factors.points, "unit");
    const without = relative(layout.aidRow("score-without-cost"), column);
    const score = `IF(${isWithout},${without},${scoreOf(context, column)})`;
    sheet.formula(row, column, score, numberFormats.points);
  }
}
