import { formatNumber } from "../../locale/numbers";
import type { Language } from "../../locale/language";
import { areaAddress } from "../../workbook/plan/address";
import { type ExampleArgument, type ExampleCell, isArea } from "../../workbook/examples/example";

/** What Excel calls its two errors, and the two truths, in each language that has an Excel of its own. */
const excelWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  da: { "#VALUE!": "#VÆRDI!", "#N/A": "#I/T", "#NAME?": "#NAVN?", TRUE: "SAND", FALSE: "FALSK" },
  fil: {},
};

/** A word of Excel's, such as "#VALUE!", as the Excel of a language shows it. */
export function excelWord(word: string, language: Language): string {
  return excelWords[language][word] ?? word;
}

/** A call as it is typed: where decimals have a comma, a semicolon parts the arguments. */
export function writtenFormula(name: string, given: readonly ExampleArgument[], language: Language): string {
  const separator = formatNumber(0.5, language).includes(",") ? "; " : ", ";
  return `=${name}(${given.map((argument) => writtenArgument(argument, language)).join(separator)})`;
}

function writtenArgument(argument: ExampleArgument, language: Language): string {
  if (argument === null) return "";
  if (isArea(argument)) return areaAddress(argument);
  if (typeof argument === "string") return `"${argument}"`;
  if (typeof argument === "boolean") return excelWord(String(argument).toUpperCase(), language);
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
  if (typeof cell === "boolean") return excelWord(String(cell).toUpperCase(), language);
  return typeof cell === "number" ? formatNumber(cell, language) : cell;
}
