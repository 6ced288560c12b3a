import { absolute } from "../../plan/address";
import { focusName } from "../../layout/comparison";
import { type Context, cellOn } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionChoice } from "../common/optionChoice";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The option that the user picks, and what it saves on today's assumptions. */
export function putOptionShown(sheet: SheetBuilder, context: Context): void {
  const { messages, sensitivity: layout, request, typed } = context;
  const texts = messages.sheets.sensitivity;
  const { optionRow, inForceRow, todayRow } = layout;
  const { label, low, value } = layout.columns;
  sheet.text(optionRow, label, texts.option, "label");
  const chosenOption = putOptionChoice(sheet, context, {
    row: optionRow,
    column: value,
    typed: typed.sensitivityOption,
    first: "others",
    ifBlank: focusName,
    title: texts.option,
    text: texts.optionHelp,
  });
  sheet.text(inForceRow, label, texts.inForce, "label");
  sheet.formula(inForceRow, value, chosenOption, numberFormats.general, "leftAligned");
  sheet.text(todayRow, label, texts.today, "label");
  const saving = `OUTSOURCE_SAVING(Outsource_BaseAssumptions,${optionShown(context)})`;
  sheet.formula(todayRow, value, saving, numberFormats.money, "leftAligned");
  sheet.text(todayRow, low, request.currency, "unit");
}

/** The cell with the name of the option that the sheet shows. */
export function optionShown({ sensitivity: layout }: Context): string {
  return absolute(layout.inForceRow, layout.columns.value);
}

/** The cell with the saving of that option on today's assumptions. */
export function savingToday({ sensitivity: layout }: Context): string {
  return absolute(layout.todayRow, layout.columns.value);
}

/** The cell with the name of the baseline that the option is compared with. */
export function baselineName(context: Context): string {
  const { headerRow, columns } = context.inputs;
  return cellOn(context, "inputs", headerRow, columns.typed);
}
