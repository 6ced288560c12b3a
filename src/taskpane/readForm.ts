import { vocabulary } from "../locale/vocabulary";
import { isWithin } from "../model/domain";
import { driverById } from "../model/drivers";
import type { ComparisonRequest } from "../workbook/request";
import { namesInForm } from "./comparisonForm";
import type { ComparisonForm } from "./comparisonForm";
import { defaultCurrency } from "./currencies";
import { readNumber } from "./numberText";
import type { NumberTextProblem } from "./numberText";
import { foldName } from "./optionNames";

/** As long as Excel lets a sheet's title be, so that a name fits wherever the workbook shows it. */
export const longestName = 31;
export const rateDomain = driverById["default-currency-rate"].domain;

export type NameProblem = "blank" | "tooLong" | "duplicate" | "number" | "reserved" | "firstCharacter";
export type RateProblem = "blank" | "outsideDomain" | NumberTextProblem;

export interface FormReading {
  /** What the form asks for; null while it has a problem. */
  readonly request: Omit<ComparisonRequest, "createdOn"> | null;
  readonly rateProblem: RateProblem | null;
  /** In the options' order. */
  readonly nameProblems: readonly (NameProblem | null)[];
}

/** The request a form stands for, or what keeps it from being one. */
export function readForm(form: ComparisonForm): FormReading {
  const names = namesInForm(form).map((name) => name.trim());
  const nameProblems = names.map((name, index) =>
    nameProblem(
      name,
      names.filter((_, other) => other !== index),
    ),
  );
  const rate = readRate(form);
  if (typeof rate !== "number") return { request: null, rateProblem: rate, nameProblems };
  if (nameProblems.some((problem) => problem !== null)) return { request: null, rateProblem: null, nameProblems };

  const { language, currency, today, years } = form;
  const options = form.options.map(({ arrangement }, index) => ({ name: names[index]!, arrangement }));
  const request = { language, currency, currencyPerDollar: rate, today, options, years };
  return { request, rateProblem: null, nameProblems };
}

function readRate({ currency, rate, language }: ComparisonForm): number | RateProblem {
  if (currency === defaultCurrency) return 1;
  if (rate.trim() === "") return "blank";
  const value = readNumber(rate, language);
  return typeof value === "number" && !isWithin(value, rateDomain) ? "outsideDomain" : value;
}

function nameProblem(name: string, others: readonly string[]): NameProblem | null {
  if (name === "") return "blank";
  if (name.length > longestName) return "tooLong";
  if (others.some((other) => foldName(other) === foldName(name))) return "duplicate";
  if (/^[\d.,\s]+$/.test(name) || Number.isFinite(Number(name))) return "number";
  if (isReserved(name, others)) return "reserved";
  return /^[\p{L}\p{N}]/u.test(name) ? null : "firstCharacter";
}

/** A header's own word, or such a word before another option's name: the workbook reads "Low Manila" as Manila's low end. */
function isReserved(name: string, others: readonly string[]): boolean {
  if (vocabulary.header(name) !== undefined) return true;
  const [, firstWord = "", rest = ""] = /^(\S+)\s+(.+)$/.exec(name) ?? [];
  return vocabulary.header(firstWord) !== undefined && others.some((other) => foldName(other) === foldName(rest));
}
