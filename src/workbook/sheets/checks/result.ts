import { cellAt, relative } from "../../plan/address";
import { type FrozenPart, frozenCheck } from "../../layout/checks";
import type { Context } from "../context";
import { unlessCalculating } from "../common/calculating";
import { isOutOfDate, outOfDateWord } from "../common/handedOff";
import { checkFormat, numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** What a check compares: a value that should be 0, and how far from 0 it may be. */
export interface Compared {
  readonly value: string;
  readonly tolerance: number;
  readonly format: string;
  /** The function that the check compares with, where it does: once it is frozen, it may differ because its inputs have changed. */
  readonly byFunction?: ByFunction | undefined;
  /** The label of the first row that breaks it. */
  readonly place?: string;
}

/** A cell of a function, and what a hand-off freezes with it. */
export interface ByFunction {
  readonly cell: string;
  readonly part: FrozenPart;
}

/** Relative: what two ways of adding up the same doubles may differ by. */
const costTolerance = 1e-9;

/** A relative difference between two ways to the same figure. */
export function relativeGap(value: string, byFunction?: ByFunction): Compared {
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
  const failed = unlessCalculating(context, "0");
  const result = (within: number, outside: string) => `IFERROR(IF(${isWithin},${within},${outside}),${failed})`;
  const put = (formula: string) => putCheck(sheet, context, { row, column: columns.result, formula });
  if (byFunction === undefined) return put(result(1, failed));
  // Against a frozen answer a difference is a failure, unless what the answer rests on has changed.
  const { cell, part } = byFunction;
  const explained = unlessCalculating(context, `IF(${isOutOfDate(context, part)},${outOfDateWord(context)},0)`);
  put(`IF(ISFORMULA(${cell}),${result(1, failed)},${result(frozenCheck, explained)})`);
}

/** A cell that holds a verdict's number, or its word where it has none. */
export function putCheck(
  sheet: SheetBuilder,
  { messages }: Context,
  { row, column, formula }: { readonly row: number; readonly column: number; readonly formula: string },
): void {
  const { pass, fail, frozen } = messages.sheets.checks;
  sheet.formula(row, column, formula, checkFormat(pass, fail, frozen), "check");
  sheet.check(cellAt(row, column), messages.sheets.checks);
}
