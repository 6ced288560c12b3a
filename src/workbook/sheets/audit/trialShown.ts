import { trialLimits } from "../../../model/random/limits";
import { cellAt, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { ofOptionShown, workingOfOptionShown } from "./ofOptionShown";
import { focusName } from "../../layout/comparison";
import { type AuditSetting, auditSettings } from "../../layout/audit";
import { type Context, areaOn } from "../context";
import { acceptNumbers } from "../shared/acceptNumbers";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionChoice } from "../shared/optionChoice";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The trial and the option that the user picks, and what follows from them. */
export function putTrialShown(sheet: SheetBuilder, context: Context): void {
  const { audit: layout, inputs, messages, typed } = context;
  const texts = messages.sheets.audit;
  const { label, value: column } = layout.columns;
  const labels: Record<AuditSetting, string> = { ...texts.settings, priceUnit: messages.drivers["price-unit"].name };
  for (const id of auditSettings) sheet.text(layout.settingRow(id), label, labels[id], "label");

  const row = layout.settingRow("trial");
  const trial = relative(row, column);
  sheet.input(row, column, asCell(typed.audit?.trial), numberFormats.whole);
  acceptNumbers(sheet, context, {
    areas: [cellAt(row, column)],
    ...trialLimits.domain,
    title: texts.settings.trial,
    text: texts.trialHelp,
  });
  const chosenOption = putOptionChoice(sheet, context, {
    row: layout.settingRow("option"),
    column,
    typed: typed.audit?.option,
    first: "baseline",
    ifBlank: focusName,
    title: texts.settings.option,
    text: texts.optionHelp,
  });

  const put = (id: AuditSetting, formula: string) =>
    sheet.formula(layout.settingRow(id), column, formula, numberFormats.general, "leftAligned");
  put("shown", `IF(${trial}="",1,${trial})`);
  put("optionShown", chosenOption);
  const names = { row: inputs.headerRow, column: inputs.columns.base, rows: 1, columns: inputs.optionCount };
  put("number", `MATCH(${layout.setting("optionShown")},${areaOn(context, "inputs", names)},0)`);
  put("seed", "Outsource_SeedValue");
  put("priceUnit", ofOptionShown(context, inputs.rowOf("price-unit")));
  put("forecastUnits", workingOfOptionShown(context, inputs.baseRows.units));
}
