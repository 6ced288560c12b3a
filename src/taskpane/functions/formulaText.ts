import { writeTruth } from "../../locale/truth";
import type { Language } from "../../locale/language";
import { writeNumber } from "../../locale/numberText";
import type { Typed } from "../../model/fault";

/** An argument as a formula holds it: left out, a value, an array of values, or the address of a range. */
export type FormulaArgument =
  | { readonly kind: "leftOut" }
  | { readonly kind: "value"; readonly value: Typed }
  | { readonly kind: "array"; readonly rows: readonly (readonly Typed[])[] }
  | { readonly kind: "range"; readonly address: string };

/** The formula as Excel's object model takes it, whatever the user's own separators are. */
export function formulaText(name: string, given: readonly FormulaArgument[]): string {
  return written(name, given, "en", ",");
}

/** The formula as Excel shows it to a user of this language. */
export function shownFormula(name: string, given: readonly FormulaArgument[], language: Language): string {
  return written(name, given, language, writeNumber(0.5, language).includes(",") ? ";" : ",");
}

function written(name: string, given: readonly FormulaArgument[], language: Language, separator: string): string {
  const last = given.findLastIndex(({ kind }) => kind !== "leftOut");
  const texts = given.slice(0, last + 1).map((argument) => argumentText(argument, language));
  return `=${name}(${texts.join(separator)})`;
}

function argumentText(argument: FormulaArgument, language: Language): string {
  if (argument.kind === "leftOut") return "";
  if (argument.kind === "range") return argument.address;
  if (argument.kind === "value") return valueText(argument.value, language);
  const rows = argument.rows.map((row) => row.map((value) => valueText(value, language)).join(rowSeparator(language)));
  return `{${rows.join(";")}}`;
}

/** Within an array Excel parts columns by a comma, and by a backslash where the comma is in numbers. */
function rowSeparator(language: Language): string {
  return writeNumber(0.5, language).includes(",") ? "\\" : ",";
}

function valueText(value: Typed, language: Language): string {
  if (typeof value === "number") return writeNumber(value, language);
  if (typeof value === "boolean") return writeTruth(value, language);
  return `"${value.replaceAll('"', '""')}"`;
}
