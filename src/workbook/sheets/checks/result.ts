import { absolute, cellAt, relative } from "../../plan/address";
import { frozenCheck } from "../../layout/checks";
import type { Context } from "../context";
import { checkFormat, numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** What a check compares: a value that should be 0, and how far from 0 it may be. */
export interface Compared {
  readonly value: string;
  readonly tolerance: number;
  readonly format: string;
  /**
   * A cell of the function that the check compares with, where it does: once that cell holds a frozen value, there is
   * nothing to compare with.
   */
  readonly byFunction?: string | undefined;
}

/** Relative: what two ways of adding up the same doubles may differ by. */
const costTolerance = 1e-9;

/** A relative difference between two ways to the same figure. */
export function relativeGap(value: string, byFunction?: string): Compared {
  return { value, tolerance: costTolerance, format: numberFormats.difference, byFunction };
}

/** The headings over value, tolerance and result. */
export function resultHeadings({ checks: { columns }, messages }: Context) {
  const texts = messages.sheets.checks;
  return [
    { column: columns.value, text: texts.value, style: "optionHeader" },
    { column: columns.tolerance, text: texts.tolerance, style: "optionHeader" },
    { column: columns.result, text: texts.result },
  ] as const;
}

/** Value, tolerance and result of a check. A comparison that is an error counts as failed, not as an error. */
export function putResult(sheet: SheetBuilder, context: Context, row: number, compared: Compared): void {
  const { columns } = context.checks;
  const { value, tolerance, format, byFunction } = compared;
  sheet.formula(row, columns.value, value, format);
  sheet.number(row, columns.tolerance, tolerance, format);
  const isWithin = `${relative(row, columns.value)}<=${relative(row, columns.tolerance)}`;
  const failed = `IF(${isCalculating(context)},${calculatingWord(context)},0)`;
  const result = `IFERROR(IF(${isWithin},1,${failed}),${failed})`;
  const unlessFrozen = byFunction === undefined ? result : `IF(ISFORMULA(${byFunction}),${result},${frozenCheck})`;
  putCheck(sheet, context, { row, column: columns.result, formula: unlessFrozen });
}

/** Whether a function still computes: a check that does not pass by then has not failed yet. */
export function isCalculating({ checks: { pendingRow, columns } }: Context): string {
  return `${absolute(pendingRow, columns.unit)}>0`;
}

export function calculatingWord({ checks: { pendingRow, columns } }: Context): string {
  return absolute(pendingRow, columns.value);
}

/** A cell that holds 1 for a passed check, 0 for a failed one and -1 for one whose function is frozen. */
export function putCheck(
  sheet: SheetBuilder,
  { messages }: Context,
  { row, column, formula }: { readonly row: number; readonly column: number; readonly formula: string },
): void {
  const { pass, fail, frozen } = messages.sheets.checks;
  sheet.formula(row, column, formula, checkFormat(pass, fail, frozen), "check");
  sheet.check(cellAt(row, column), messages.sheets.checks);
}
