import { fingerprint } from "../../model/catalogue/fingerprint";
import { errorName } from "./errorName";

/** Errors that are an answer, and that Excel takes from the keyboard as a value. Any other says that there is no answer yet. */
const lasting = new Set(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#NULL!", "#REF!"]);

/** Digits by which a number is known again; the last ones of a double may be lost in a file. */
const keptDigits = 12;

/** Whether a cell's error would be frozen into nonsense: #NAME?, #BUSY!, #SPILL! and the like. */
export function isUnfinished(value: unknown, type: string): boolean {
  return type === "Error" && !lasting.has(String(errorName(value)));
}

/** What to write in a cell so that it holds the value and nothing is read into it: a text stays a text. */
export function frozenValue(value: unknown, type: string): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return type === "Error" ? String(errorName(value)) : `'${String(value)}`;
}

/** By this the values are known again when the formula is to come back. A number is known by its digits. */
export function valuesMark(values: readonly (readonly unknown[])[]): string {
  const known = (value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(keptDigits)) : errorName(value);
  return fingerprint(JSON.stringify(values.map((row) => row.map((value) => String(known(value))))));
}
