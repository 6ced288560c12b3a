import { readNumber } from "../../locale/numberText";
import type { NumberTextProblem } from "../../locale/numberText";
import { isInDomain } from "../../model/domain";
import { isVendors } from "../../model/catalogue/driver";
import { driverById } from "../../model/catalogue/drivers";
import { givenRate } from "../../workbook/request/givenRate";
import { nameProblem } from "../../workbook/request/nameProblem";
import type { NameProblem } from "../../workbook/request/nameProblem";
import type { ComparisonRequest } from "../../workbook/request/request";
import { namesInForm } from "./comparisonForm";
import type { ComparisonForm, SetUpStep } from "./comparisonForm";
import { type FiguresReading, quoteOf, readFigures } from "./readFigures";

export const rateDomain = driverById["default-currency-rate"].domain;

export type RateProblem = "blank" | "outsideDomain" | NumberTextProblem;

export interface FormReading {
  /** What the form asks for; null while it has a problem. */
  readonly request: Omit<ComparisonRequest, "writtenOn"> | null;
  /** Null while it has to be typed. */
  readonly currencyPerDollar: number | null;
  readonly rateProblem: RateProblem | null;
  /** In the options' order. */
  readonly nameProblems: readonly (NameProblem | null)[];
  readonly figures: FiguresReading;
}

/** The first step that has a problem; null where none has. */
export function troubledStep({ rateProblem, nameProblems, figures }: FormReading): SetUpStep | null {
  if (rateProblem !== null) return 1;
  if (nameProblems.some((problem) => problem !== null)) return 2;
  return Object.keys(figures.problems).length > 0 ? 3 : null;
}

/** Without a rate the amounts are read as dollars: they say nothing before the rate does. */
const assumedRate = 1;

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
  const figures = readFigures(form, names, typeof rate === "number" ? rate : assumedRate);
  const read =
    typeof rate === "number"
      ? { currencyPerDollar: rate, rateProblem: null, nameProblems, figures }
      : { currencyPerDollar: null, rateProblem: rate, nameProblems, figures };
  if (typeof rate !== "number" || troubledStep({ ...read, request: null }) !== null) return { ...read, request: null };

  const { language, country, currency, today, years } = form;
  const options = form.options.map(({ key, arrangement }, index) => {
    const quote = isVendors[arrangement] ? quoteOf(form, key, rate) : undefined;
    return { name: names[index]!, arrangement, ...(quote && { quote }) };
  });
  const request = { language, country, currency, currencyPerDollar: rate, today, options, years };
  return { ...read, request };
}

function readRate({ country, currency, rate, language }: ComparisonForm): number | RateProblem {
  const given = givenRate(country, currency);
  if (given !== undefined) return given;
  if (rate.trim() === "") return "blank";
  const value = readNumber(rate, language);
  return typeof value === "number" && !isInDomain(value, rateDomain) ? "outsideDomain" : value;
}
