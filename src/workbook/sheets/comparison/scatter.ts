import { absolute, onSheet, relative } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { optionsOf } from "../common/optionTable";
import { scoreOf } from "../common/scores";
import { putLabels, putOptionSection } from "../common/sectionTable";

/** Costs across; below them each option's score in its own row and column, with truly empty cells around it. */
export function putScatter(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, request, titles, workings } = context;
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
    const without = onSheet(titles.workings, relative(workings.aidRow("score-without-cost"), column));
    const score = `IF(${isWithout},${without},${scoreOf(context, column)})`;
    sheet.formula(row, column, score, numberFormats.points);
  }
}
