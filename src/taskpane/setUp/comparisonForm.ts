import { type Country, currencyOf } from "../../model/catalogue/country";
import { languages } from "../../locale/language";
import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";
import { readNumber, writeNumber } from "../../locale/numberText";
import { type Arrangement, arrangements, isVendors } from "../../model/catalogue/driver";
import { isRateGiven } from "../../workbook/request/isRateGiven";
import { likelyCountry } from "../../workbook/request/likelyCountry";
import { optionNames } from "../../workbook/request/optionNames";
import type { NamedOption } from "../../workbook/request/optionNames";
import type { ComparisonRequest, Quote } from "../../workbook/request/request";
import { leastOptions, mostOptions } from "../../workbook/request/request";
import type { Origins } from "../../workbook/request/seen";
import type { InputsStanding } from "../../workbook/standing/inputsStanding";
import { type Entries, type EntryId, entriesIn, entriesOf, unnamedCurrency } from "./figures";

/** The form as the user has left it; `readForm` makes a request of it. */
export interface ComparisonForm {
  readonly step: SetUpStep;
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
  /** What the fields for the user's figures hold. */
  readonly entries: Entries;
  /** What they held when the Inputs sheet was read; null until it is, and where there is none. */
  readonly found: Entries | null;
  /** The first key of an option that does not stand in the workbook. */
  readonly firstNewKey: number;
  /** The key that the next option gets; smaller ones are never used again. */
  readonly nextKey: number;
  /** Fields the user has left, whose problems are shown from then on. */
  readonly left: readonly FieldId[];
  /** How often the user has asked for the comparison while something was wrong: from the first time on, all problems show. */
  readonly refusals: number;
}

/** What the form follows from. */
export interface FormStanding {
  /** The form as the user has left it; null until something is changed in it. */
  readonly left: ComparisonForm | null;
  /** The comparison that it starts from; null where none was found. */
  readonly found: ComparisonRequest | null;
}

export interface FormOption extends NamedOption {
  /** Tells the options apart as long as the form lives. */
  readonly key: number;
  /** In what its price was quoted when the comparison was written. */
  readonly quote?: Quote | undefined;
}

/** The rate, an option's name by the option's key, or a figure. */
type FieldId = "rate" | number | EntryId;

/** Where one stands, who is compared, and the figures that only the user can know. */
export const steps = [1, 2, 3] as const;
export type SetUpStep = (typeof steps)[number];

/** Who runs the centre of today. */
export const todays = ["running", "vendor", "none"] as const;
export type Today = (typeof todays)[number];

export type FormEvent =
  | { readonly kind: "languageChosen"; readonly language: Language }
  | { readonly kind: "countryChosen"; readonly country: Country }
  | { readonly kind: "currencyChosen"; readonly currency: string }
  | { readonly kind: "rateTyped"; readonly rate: string }
  | { readonly kind: "todayChosen"; readonly today: Today }
  | { readonly kind: "nameTyped"; readonly key: number; readonly name: string }
  | { readonly kind: "arrangementChosen"; readonly key: number; readonly arrangement: Arrangement }
  | { readonly kind: "optionAdded" }
  | { readonly kind: "optionRemoved"; readonly key: number }
  | { readonly kind: "yearsChosen"; readonly years: number }
  | { readonly kind: "fieldLeft"; readonly field: FieldId }
  | { readonly kind: "stepChosen"; readonly step: SetUpStep }
  | { readonly kind: "figureTyped"; readonly id: EntryId; readonly text: string; readonly currency: string }
  | { readonly kind: "quoteCurrencyChosen"; readonly key: number; readonly currency: string }
  | { readonly kind: "inputsRead"; readonly inputs: InputsStanding }
  /** Something is wrong in this step. */
  | { readonly kind: "refused"; readonly step: SetUpStep }
  | { readonly kind: "comparisonFound"; readonly request: ComparisonRequest };

const newCentre = "in-house-new";
const baselineArrangement = { running: "in-house", vendor: "onshore", none: newCentre } as const;

/** What an option may be: where no centre runs, the baseline is a new one. A vendor there would count as one that runs already. */
export function arrangementsFor({ today, options }: ComparisonForm, key: number): readonly Arrangement[] {
  const [home] = options;
  if (today !== "none" || home?.key !== key) return arrangements;
  return home.arrangement === newCentre ? [newCentre] : [home.arrangement, newCentre];
}

/** What a first-time user sees: everything filled in, so that the comparison can be created at once. */
export function firstForm(language: Language): ComparisonForm {
  return {
    step: 1,
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
    entries: {},
    found: null,
    firstNewKey: 0,
    nextKey: 5,
    left: [],
    refusals: 0,
  };
}

/** The form as it stands, in the language of now. */
export function formIn(language: Language, { left, found }: FormStanding): ComparisonForm {
  if (left !== null) return left.language === language ? left : reduceForm(left, { kind: "languageChosen", language });
  return found === null ? firstForm(language) : formOf(found, language);
}

export function reduceForm(form: ComparisonForm, event: FormEvent): ComparisonForm {
  switch (event.kind) {
    case "languageChosen": {
      const { language } = event;
      const said = {
        ...form,
        language,
        rate: rewritten(form.rate, form.language, language),
        entries: entriesIn(form.entries, form.language, language),
        found: form.found && entriesIn(form.found, form.language, language),
      };
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
    case "stepChosen":
      return { ...form, step: event.step };
    case "figureTyped": {
      const { id, text, currency } = event;
      const found = form.found?.[id];
      // Nothing is typed for all of the options again: each keeps its own.
      if (text === "" && found?.isDiffering) return { ...form, entries: { ...form.entries, [id]: found } };
      return { ...form, entries: { ...form.entries, [id]: { text, currency } } };
    }
    case "quoteCurrencyChosen":
      return quoteCurrencyChosen(form, event.key, event.currency);
    case "inputsRead":
      return inputsRead(form, event.inputs);
    case "refused":
      return { ...form, step: event.step, refusals: form.refusals + 1 };
    case "comparisonFound":
      return formOf(event.request, form.language);
  }
}

/** A name that a formula gives is none that follows the language, though it be a default one. */
function inputsRead(form: ComparisonForm, inputs: InputsStanding): ComparisonForm {
  // Another currency may have been chosen in the form since.
  const read = entriesOf(inputs, { ...form, currency: inputs.currency });
  const found = form.currency === inputs.currency ? read : withoutNames(read);
  const options = form.options.map((option) => {
    const onSheet = inputs.options[option.key];
    const isLeft = onSheet !== undefined && inputs.leftToSheet.name?.[onSheet] !== undefined;
    return isLeft && option.name === null ? { ...option, name: onSheet } : option;
  });
  return { ...form, options, found, entries: { ...found, ...typedEntries(form) } };
}

/** The entries that are not as they were found: the sheet may say something else by now of those that are. */
function typedEntries({ entries, found }: ComparisonForm): Entries {
  const ids = Object.keys(entries) as EntryId[];
  const isTyped = (id: EntryId) =>
    entries[id]?.text !== found?.[id]?.text || entries[id]?.currency !== found?.[id]?.currency;
  return Object.fromEntries(ids.filter(isTyped).map((id) => [id, entries[id]]));
}

/** Which option of the comparison found each one was: its key is its place there. */
export function originsIn({ options, firstNewKey }: ComparisonForm): Origins {
  return options.map(({ key }) => (key < firstNewKey ? key : null));
}

/** The names as they stand in the fields. */
export function namesInForm({ options, language }: ComparisonForm): string[] {
  return optionNames(options, messages[language].pane.setUp.optionNames);
}

/** Who runs the centre of today: a vendor, where the baseline is one. */
export function todayOf({ today, options }: Pick<ComparisonForm, "today" | "options">): Today {
  return today === "running" && isVendors[options[0]!.arrangement] ? "vendor" : today;
}

/** A currency that is the country's own goes with it. */
function inCountry(form: ComparisonForm, country: Country): ComparisonForm {
  const there = { ...form, country };
  return form.currency === currencyOf[form.country] ? inCurrency(there, currencyOf[country]) : there;
}

function inCurrency(form: ComparisonForm, currency: string): ComparisonForm {
  // A rate that was typed for a quote was one to the currency before.
  const entries = Object.fromEntries(
    Object.entries(form.entries).flatMap(([id, entry]) => {
      const kept = id.startsWith("price-rate ") ? form.found?.[id as EntryId] : entry;
      return kept ? [[id, kept]] : [];
    }),
  ) as Entries;
  const left = form.left.filter((field) => field !== "rate");
  const found = form.found && withoutNames(form.found);
  return { ...form, currency, rate: "", entries: withoutNames(entries), found, left };
}

/** Rates that stand are ones to another currency then, and may become others: whose they are is not known. */
function withoutNames(entries: Entries): Entries {
  const ids = Object.keys(entries) as EntryId[];
  const isOfRate = (id: EntryId) =>
    id.startsWith("currency ") && entries[id.replace("currency", "price-rate") as EntryId];
  return {
    ...entries,
    ...Object.fromEntries(ids.filter(isOfRate).map((id) => [id, { ...entries[id]!, text: unnamedCurrency }])),
  };
}

/** The baseline is what one has today, or else a new centre: the user's own choice of it stays where it can be that. */
function todayChosen(form: ComparisonForm, chosen: Today): ComparisonForm {
  const today = chosen === "none" ? "none" : "running";
  const { arrangement: present } = form.options[0]!;
  const isFitting = chosen === "none" ? present === newCentre : isVendors[present] === (chosen === "vendor");
  const options = usualFor(form, chosen);
  if (form.baselineChosen && isFitting) return { ...form, today, options };
  const [home, ...others] = options;
  return { ...form, today, options: [{ ...home!, arrangement: baselineArrangement[chosen] }, ...others] };
}

/** A first form proposes to automate one's own centre, where there is one. */
function usualFor({ options, firstNewKey, nextKey }: ComparisonForm, chosen: Today): readonly FormOption[] {
  const first = firstForm("en");
  const isUntouched = firstNewKey === 0 && nextKey === first.nextKey && options.every(({ name }) => name === null);
  if (!isUntouched) return options;
  const automated = first.options.find(({ arrangement }) => arrangement === "automated")!;
  const others = options.filter(({ key, arrangement }) => key !== automated.key || arrangement !== "automated");
  const isWhole = first.options.length === others.length + 1;
  return chosen === "running" && isWhole ? [others[0]!, automated, ...others.slice(1)] : others;
}

/** A rate is one of the currency that it was typed for. */
function quoteCurrencyChosen(form: ComparisonForm, key: number, currency: string): ComparisonForm {
  const rate = form.found?.[`price-rate ${key}`];
  const isAsFound = form.found?.[`currency ${key}`]?.text === currency;
  const entries: Entries = {
    ...form.entries,
    [`currency ${key}`]: { text: currency, currency: form.currency },
    [`price-rate ${key}`]: isAsFound && rate ? rate : { text: "", currency: form.currency },
  };
  return { ...form, entries };
}

function withOption(form: ComparisonForm, key: number, change: Partial<NamedOption>): ComparisonForm {
  return {
    ...form,
    options: form.options.map((option) => (option.key === key ? { ...option, ...change } : option)),
  };
}

function optionAdded(form: ComparisonForm): ComparisonForm {
  if (form.options.length >= mostOptions) return form;
  const key = form.nextKey;
  return { ...form, nextKey: key + 1, options: [...form.options, { key, name: null, arrangement: "offshore" }] };
}

/** A name that is a default in any language counts as not typed, so it goes on following the language. */
function formOf(request: ComparisonRequest, language: Language): ComparisonForm {
  const unnamed = request.options.map(({ arrangement }) => ({ name: null, arrangement }));
  const defaults = languages.map((each) => optionNames(unnamed, messages[each].pane.setUp.optionNames));
  return {
    ...firstForm(language),
    country: request.country,
    placeChosen: true,
    currency: request.currency,
    rate: standingRate(request, { language }),
    today: request.today,
    options: request.options.map(({ name, arrangement, quote }, key) => ({
      key,
      quote,
      name: defaults.some((names) => names[key] === name) ? null : name,
      arrangement,
    })),
    baselineChosen: request.options[0]?.arrangement !== baselineArrangement[request.today],
    years: request.years,
    firstNewKey: request.options.length,
    nextKey: request.options.length,
  };
}

/** The rate of a comparison as the form writes it; blank where the form asks for none. */
export function standingRate(
  { country, currency, currencyPerDollar }: ComparisonRequest,
  { language }: Pick<ComparisonForm, "language">,
): string {
  return isRateGiven(country, currency) ? "" : writeNumber(currencyPerDollar, language);
}

/** A rate keeps its value when the language changes its decimal mark; a text that is no number stays as it is. */
function rewritten(rate: string, from: Language, to: Language): string {
  const value = readNumber(rate, from);
  return typeof value === "number" ? writeNumber(value, to) : rate;
}
