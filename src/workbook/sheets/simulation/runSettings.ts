import { seedLimits, trialLimits } from "../../../model/random/limits";
import { cellAt, relative } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { simulationSettings } from "../../layout/simulation";
import type { Context } from "../context";
import { acceptNumbers } from "../shared/acceptNumbers";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionChoice } from "../shared/optionChoice";
import { putRowLabels } from "../shared/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";

const limits = { trials: trialLimits, seed: seedLimits };

/** How many trials are run, from which seed, and the option whose spread is shown. */
export function putRunSettings(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout, typed } = context;
  const texts = messages.sheets.simulation;
  const { columns, settingsRow: header } = layout;
  sheet.style({ row: header, column: 0, rows: 1, columns: columns.unit + 1 }, "header");
  sheet.text(header, columns.label, texts.setting, "header");
  for (const id of ["typed", "inForce", "default"] as const) sheet.text(header, columns[id], texts[id], "optionHeader");
  sheet.text(header, columns.unit, messages.choices.headers.unit, "header");
  for (const id of simulationSettings)
    putRowLabels(sheet, columns, layout.settingRow(id), { label: texts.settings[id], unit: texts.settingUnits[id] });
  putNumberSetting(sheet, context, "trials");
  putNumberSetting(sheet, context, "seed");
  const row = layout.settingRow("option");
  const chosenOption = putOptionChoice(sheet, context, {
    row,
    column: columns.typed,
    typed: typed.simulation?.option,
    first: "baseline",
    title: texts.settings.option,
    text: texts.settingHelp.option,
  });
  sheet.formula(row, columns.inForce, chosenOption, numberFormats.general);
}

function putNumberSetting(sheet: SheetBuilder, context: Context, id: keyof typeof limits): void {
  const { messages, simulation: layout, typed } = context;
  const texts = messages.sheets.simulation;
  const { columns } = layout;
  const { byDefault, domain } = limits[id];
  const row = layout.settingRow(id);
  const [typedCell, defaultCell] = [relative(row, columns.typed), relative(row, columns.default)];
  sheet.input(row, columns.typed, asCell(typed.simulation?.[id]), numberFormats.whole);
  sheet.formula(row, columns.inForce, `IF(${typedCell}="",${defaultCell},${typedCell})`, numberFormats.whole);
  sheet.number(row, columns.default, byDefault, numberFormats.whole, "formula");
  acceptNumbers(sheet, context, {
    areas: [cellAt(row, columns.typed)],
    ...domain,
    title: texts.settings[id],
    text: texts.settingHelp[id],
  });
}
