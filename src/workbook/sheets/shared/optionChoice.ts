import type { Typed } from "../../../model/fault";
import { cellAt } from "../../plan/address";
import { type Context, areaOn, cellOn } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** A cell in which the user picks an option. Blank takes the first after the baseline, so that renaming an option leaves no old name behind. */
export function putOptionChoice(
  sheet: SheetBuilder,
  context: Context,
  { row, column }: { readonly row: number; readonly column: number },
  typed: Typed | null | undefined,
  { first, ...prompt }: { readonly first: "baseline" | "others"; readonly title: string; readonly text: string },
): void {
  const { inputs, messages, request } = context;
  const isOption = request.options.some(({ name }) => name === typed);
  const isFormula = String(typed).startsWith("=");
  sheet.input(row, column, isOption || isFormula ? String(typed) : null, numberFormats.general);
  const skipped = first === "baseline" ? 0 : 1;
  const names = {
    row: inputs.headerRow,
    column: inputs.columns.typed + skipped,
    rows: 1,
    columns: inputs.optionCount - skipped,
  };
  sheet.validate({
    areas: [cellAt(row, column)],
    rule: { kind: "list", source: areaOn(context, "inputs", names) },
    prompt,
    refusal: messages.sheets.inputs.refuseChoice,
  });
}

/** The option that a cell of choice stands for. */
export function chosenOption(context: Context, choice: string): string {
  const { headerRow, columns } = context.inputs;
  return `IF(${choice}="",${cellOn(context, "inputs", headerRow, columns.typed + 1)},${choice})`;
}
