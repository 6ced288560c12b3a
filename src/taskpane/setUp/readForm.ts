import { readNumber } from "../../locale/numberText";
import type { NumberTextProblem } from "../../locale/numberText";
import { isInDomain } from "../../model/domain";
import { driverById } from "../../model/catalogue/drivers";
import { givenRate } from "../../workbook/request/givenRate";
import { nameProblem } from "../../workbook/request/nameProblem";
import type { NameProblem } from "../../workbook/request/nameProblem";
import type { ComparisonRequest } from "../../workbook/request/request";
import { namesInForm } from "./comparisonForm";
import type { ComparisonForm } from "./comparisonForm";

export const rateDomain = driverById["default-currency-rate"].domain;

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

  const { language, country, currency, today, years } = form;
  const options = form.options.map(({ arrangement }, index) => ({ name: names[index]!, arrangement }));
  const request = { language, country, currency, currencyPerDollar: rate, today, options, years };
  return { request, rateProblem: null, nameProblems };
}

function readRate({ country, currency, rate, language }: ComparisonForm): number | RateProblem {
  const given = givenRate(country, currency);
  if (given !== undefined) return given;
  if (rate.trim() === "") return "blank";
  const value = readNumber(rate, language);
  return typeof value === "number" && !isInDomain(value, rateDomain) ? "outsideDomain" : value;
}
