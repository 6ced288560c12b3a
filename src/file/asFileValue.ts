import type { CellValue } from "./sheetCells";

/** What Excel shows in place of an answer. */
const errorCode = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!)$/;

/** A value as the library takes it, for which an error is no text. */
export function asFileValue<Value extends CellValue>(value: Value): Value | { error: "#N/A" } {
  return typeof value === "string" && errorCode.test(value) ? { error: value as "#N/A" } : value;
}
