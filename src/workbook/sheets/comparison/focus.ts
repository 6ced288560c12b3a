import { focusId } from "../../layout/comparison";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { decisionCells } from "../common/decisionCells";
import { putOptionChoice } from "../common/optionChoice";
import { putLabels } from "../common/sectionTable";

/**
 * The option that the sheets show which show a single one: picked, or the recommended one, or the cheapest of the others where the
 * baseline is recommended. It does not rest on any of those sheets but for the costs that the simulation finds for all options,
 * so a hand-off watches the option of the histogram apart from them.
 */
export function putFocus(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, typed } = context;
  const { option, optionHelp, shown } = messages.sheets.comparison.focus;
  const { nameOf } = decisionCells(context, "comparison");
  const { focusRow, focusShownRow, firstOptionColumn: column } = layout;
  const unit = messages.sheets.simulation.settingUnits.option;
  putLabels(sheet, context, focusRow, { label: option, unit, id: focusId });
  putLabels(sheet, context, focusShownRow, { label: shown, unit, id: "focus-shown" });
  const chosenOption = putOptionChoice(sheet, context, {
    row: focusRow,
    column,
    typed: typed.focusOption,
    first: "others",
    ifBlank: nameOf("candidate"),
    title: option,
    text: optionHelp,
  });
  sheet.formula(focusShownRow, column, chosenOption, numberFormats.general, "leftAligned");
}
