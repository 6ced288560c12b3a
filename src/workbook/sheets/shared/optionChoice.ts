import type { Typed } from "../../../model/fault";
import { cellAt, relative } from "../../plan/address";
import { isFormula } from "../../plan/isFormula";
import { type Context, areaOn, cellOn } from "../context";
import { acceptChoice } from "./acceptChoice";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

interface OptionChoice {
  readonly row: number;
  readonly column: number;
  readonly typed: Typed | null | undefined;
  /** The first option that can be picked. */
  readonly first: "baseline" | "others";
  readonly title: string;
  readonly text: string;
}

/**
 * Puts a cell in which the user picks an option, and gives the formula of the option it stands for. Blank takes the first
 * after the baseline, so that renaming an option leaves no old name behind.
 */
export function putOptionChoice(sheet: SheetBuilder, context: Context, choice: OptionChoice): string {
  const { inputs, request } = context;
  const { row, column, typed, first, title, text } = choice;
  const isOption = request.options.some(({ name }) => name === typed);
  sheet.input(row, column, isOption || isFormula(typed) ? String(typed) : null, numberFormats.general);
  const skipped = first === "baseline" ? 0 : 1;
  const names = {
    row: inputs.headerRow,
    column: inputs.columns.typed + skipped,
    rows: 1,
    columns: inputs.optionCount - skipped,
  };
  const source = areaOn(context, "inputs", names);
  acceptChoice(sheet, context, { areas: [cellAt(row, column)], source, title, text });
  const picked = relative(row, column);
  return `IF(${picked}="",${cellOn(context, "inputs", inputs.headerRow, inputs.columns.typed + 1)},${picked})`;
}
