import type { FrozenPart } from "../../layout/checks";
import { cellAt } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { type Context, cellOn } from "../context";

/** Whether a part is frozen and what it rests on has changed since. */
export function isOutOfDate(context: Context, part: FrozenPart): string {
  const { checks } = context;
  return `${cellOn(context, "checks", checks.partRow(part), checks.columns.value)}>0`;
}

/** The cell with the word for it. */
export function outOfDateWord(context: Context): string {
  const { checks } = context;
  return cellOn(context, "checks", checks.wordRow, checks.columns.value);
}

/** A figure that rests on a part: blank once the part is out of date, never a stale figure beside live ones. */
export function unlessOutOfDate(context: Context, part: FrozenPart, figure: string): string {
  return `IF(${isOutOfDate(context, part)},"",${figure})`;
}

/** Beside the heading of what rests on a part: nothing while the part is live, else that it is frozen or out of date. */
export function putFrozenMark(
  sheet: SheetBuilder,
  context: Context,
  { row, column }: { readonly row: number; readonly column: number },
  part: FrozenPart,
): void {
  const { checks, messages } = context;
  const state = cellOn(context, "checks", checks.partRow(part), checks.columns.result);
  const format = `;"${messages.sheets.checks.asOfHandOff}";;@`;
  sheet.formula(row, column, `IF(${state}=1,"",${state})`, format, "check");
  sheet.check(cellAt(row, column), messages.sheets.checks);
}

/** What is said beside figures that stay live on agent hours, once their table cannot follow: nothing until then. */
export function putHoursWarning(
  sheet: SheetBuilder,
  context: Context,
  { row, label, mark }: { readonly row: number; readonly label: number; readonly mark: number },
): void {
  const { checks, messages } = context;
  const isStale = isOutOfDate(context, "agentHours");
  const words = cellOn(context, "checks", checks.partRow("agentHours"), checks.columns.check);
  sheet.formula(row, label, `IF(${isStale},${words},"")`, numberFormats.general, "label");
  sheet.formula(row, mark, `IF(${isStale},${outOfDateWord(context)},"")`, numberFormats.general, "check");
  sheet.check(cellAt(row, mark), messages.sheets.checks);
}
