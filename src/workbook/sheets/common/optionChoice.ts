import type { Typed } from "../../../model/fault";
import { cellAt, relative } from "../../plan/address";
import { isFormula } from "../../plan/isFormula";
import { type Context, areaOn } from "../context";
import { acceptChoice } from "./acceptChoice";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

interface OptionChoice {
  readonly row: number;
  readonly column: number;
  readonly typed: Typed | null | undefined;
  /** The first option that can be picked. */
  readonly first: "baseline" | "others";
  /** The formula of the option that a blank cell stands for. */
  readonly ifBlank: string;
  readonly title: string;
  readonly text: string;
}

/** Puts a cell in which the user picks an option, and gives the formula of the option it stands for. */
export function putOptionChoice(sheet: SheetBuilder, context: Context, choice: OptionChoice): string {
  const { inputs, request } = context;
  const { row, column, typed, first, ifBlank, title, text } = choice;
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
  return `IF(${picked}="",${ifBlank},${picked})`;
}
