import { type Country, currencyOf } from "../../model/catalogue/country";
import { languages } from "../../locale/language";
import type { Language } from "../../locale/language";
import { paneMessages } from "../../locale/paneMessages";
import { readNumber, writeNumber } from "../../locale/numberText";
import type { Arrangement } from "../../model/catalogue/driver";
import { isRateGiven } from "../../workbook/request/isRateGiven";
import { likelyCountry } from "../../workbook/request/likelyCountry";
import { optionNames } from "../../workbook/request/optionNames";
import type { NamedOption } from "../../workbook/request/optionNames";
import type { ComparisonRequest } from "../../workbook/request/request";
import { leastOptions, mostOptions } from "../../workbook/request/request";

/** The form as the user has left it; `readForm` makes a request of it. */
export interface ComparisonForm {
  readonly language: Language;
  readonly country: Country;
  /** Once the user has chosen a country or a currency, the language no longer proposes them. */
  readonly placeChosen: boolean;
  readonly currency: string;
  /** As typed; unused while the currency is the US dollar or the country's own. */
  readonly rate: string;
  readonly today: ComparisonRequest["today"];
  /** The first is the baseline. */
  readonly options: readonly FormOption[];
  /** Once the user has chosen the baseline's arrangement, `today` no longer does. */
  readonly baselineChosen: boolean;
  readonly years: number;
  /** Fields the user has left, whose problems are shown from then on. */
  readonly left: readonly FieldId[];
  /** How often the user has asked for the comparison while something was wrong: from the first time on, all problems show. */
  readonly refusals: number;
}

export interface FormOption extends NamedOption {
  /** Tells the options apart as long as the form lives. */
  readonly key: number;
}

/** The rate, or an option's name by the option's key. */
export type FieldId = "rate" | number;

export type FormEvent =
  | { readonly kind: "languageChosen"; readonly language: Language }
  | { readonly kind: "countryChosen"; readonly country: Country }
  | { readonly kind: "currencyChosen"; readonly currency: string }
  | { readonly kind: "rateTyped"; readonly rate: string }
  | { readonly kind: "todayChosen"; readonly today: ComparisonRequest["today"] }
  | { readonly kind: "nameTyped"; readonly key: number; readonly name: string }
  | { readonly kind: "arrangementChosen"; readonly key: number; readonly arrangement: Arrangement }
  | { readonly kind: "optionAdded" }
  | { readonly kind: "optionRemoved"; readonly key: number }
  | { readonly kind: "yearsChosen"; readonly years: number }
  | { readonly kind: "fieldLeft"; readonly field: FieldId }
  | { readonly kind: "refused" }
  | { readonly kind: "comparisonFound"; readonly request: ComparisonRequest };

const baselineArrangement = { running: "in-house", none: "in-house-new" } as const;

/** What a first-time user sees: everything filled in, so that the comparison can be created at once. */
export function firstForm(language: Language): ComparisonForm {
  return {
    language,
    country: likelyCountry[language],
    placeChosen: false,
    currency: currencyOf[likelyCountry[language]],
    rate: "",
    today: "running",
    options: (["in-house", "automated", "onshore", "nearshore", "offshore"] as const).map((arrangement, key) => ({
      key,
      name: null,
      arrangement,
    })),
    baselineChosen: false,
    years: 5,
    left: [],
    refusals: 0,
  };
}

export function reduceForm(form: ComparisonForm, event: FormEvent): ComparisonForm {
  switch (event.kind) {
    case "languageChosen": {
      const { language } = event;
      const said = { ...form, language, rate: rewritten(form.rate, form.language, language) };
      return form.placeChosen ? said : inCountry(said, likelyCountry[language]);
    }
    case "countryChosen":
      return { ...inCountry(form, event.country), placeChosen: true };
    case "currencyChosen":
      return { ...inCurrency(form, event.currency), placeChosen: true };
    case "rateTyped":
      return { ...form, rate: event.rate };
    case "todayChosen":
      return todayChosen(form, event.today);
    case "nameTyped":
      return withOption(form, event.key, { name: event.name });
    case "arrangementChosen": {
      const isBaseline = form.options[0]?.key === event.key;
      const changed = withOption(form, event.key, { arrangement: event.arrangement });
      return { ...changed, baselineChosen: form.baselineChosen || isBaseline };
    }
    case "optionAdded":
      return optionAdded(form);
    case "optionRemoved":
      if (form.options.length <= leastOptions) return form;
      return { ...form, options: form.options.filter(({ key }) => key !== event.key) };
    case "yearsChosen":
      return { ...form, years: event.years };
    case "fieldLeft":
      return form.left.includes(event.field) ? form : { ...form, left: [...form.left, event.field] };
    case "refused":
      return { ...form, refusals: form.refusals + 1 };
    case "comparisonFound":
      return formOf(event.request, form.language);
  }
}

/** The names as they stand in the fields. */
export function namesInForm({ options, language }: ComparisonForm): string[] {
  return optionNames(options, paneMessages[language].pane.setUp.optionNames);
}

/** A currency that is the country's own goes with it. */
function inCountry(form: ComparisonForm, country: Country): ComparisonForm {
  const there = { ...form, country };
  return form.currency === currencyOf[form.country] ? inCurrency(there, currencyOf[country]) : there;
}

function inCurrency(form: ComparisonForm, currency: string): ComparisonForm {
  return { ...form, currency, rate: "", left: form.left.filter((field) => field !== "rate") };
}

function todayChosen(form: ComparisonForm, today: ComparisonRequest["today"]): ComparisonForm {
  const options = form.baselineChosen
    ? form.options
    : form.options.map((option, index) =>
        index === 0 ? { ...option, arrangement: baselineArrangement[today] } : option,
      );
  return { ...form, today, options };
}

function withOption(form: ComparisonForm, key: number, change: Partial<NamedOption>): ComparisonForm {
  return {
    ...form,
    options: form.options.map((option) => (option.key === key ? { ...option, ...change } : option)),
  };
}

function optionAdded(form: ComparisonForm): ComparisonForm {
  if (form.options.length >= mostOptions) return form;
  const key = 1 + Math.max(...form.options.map((option) => option.key));
  return { ...form, options: [...form.options, { key, name: null, arrangement: "offshore" }] };
}

/** A name that is a default in any language counts as not typed, so it goes on following the language. */
function formOf(request: ComparisonRequest, language: Language): ComparisonForm {
  const unnamed = request.options.map(({ arrangement }) => ({ name: null, arrangement }));
  const defaults = languages.map((each) => optionNames(unnamed, paneMessages[each].pane.setUp.optionNames));
  return {
    ...firstForm(language),
    country: request.country,
    placeChosen: true,
    currency: request.currency,
    rate: isRateGiven(request.country, request.currency) ? "" : writeNumber(request.currencyPerDollar, language),
    today: request.today,
    options: request.options.map(({ name, arrangement }, key) => ({
      key,
      name: defaults.some((names) => names[key] === name) ? null : name,
      arrangement,
    })),
    baselineChosen: request.options[0]?.arrangement !== baselineArrangement[request.today],
    years: request.years,
  };
}

/** A rate keeps its value when the language changes its decimal mark; a text that is no number stays as it is. */
function rewritten(rate: string, from: Language, to: Language): string {
  const value = readNumber(rate, from);
  return typeof value === "number" ? writeNumber(value, to) : rate;
}
