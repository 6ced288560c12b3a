import { writeTruth } from "../../locale/truth";
import type { Language } from "../../locale/language";
import { formatNumber } from "../../locale/numbers";
import { areaAddress } from "../../workbook/plan/address";
import { type ExampleArgument, type ExampleCell, isArea } from "../../workbook/examples/example";

/** A call as it is typed: where decimals have a comma, a semicolon parts the arguments. */
export function writtenFormula(name: string, given: readonly ExampleArgument[], language: Language): string {
  const separator = formatNumber(0.5, language).includes(",") ? "; " : ", ";
  return `=${name}(${given.map((argument) => writtenArgument(argument, language)).join(separator)})`;
}

function writtenArgument(argument: ExampleArgument, language: Language): string {
  if (argument === null) return "";
  if (isArea(argument)) return areaAddress(argument);
  if (typeof argument === "string") return `"${argument}"`;
  if (typeof argument === "boolean") return writeTruth(argument, language);
  return typedNumber(argument, language);
}

/** Without the marks between thousands, which would part arguments. */
function typedNumber(value: number, language: Language): string {
  const decimalMark = formatNumber(0.5, language).charAt(1);
  return String(value).replace(".", decimalMark);
}

/** A cell as the sheet shows it. */
export function writtenCell(cell: ExampleCell, language: Language): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return writeTruth(cell, language);
  return typeof cell === "number" ? formatNumber(cell, language) : cell;
}
