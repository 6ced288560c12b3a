import { type Language, languages } from "../../locale/language";
import { type Country, countries } from "../../model/catalogue/country";
import { type Arrangement, arrangements } from "../../model/catalogue/driver";
import { mostYears } from "../../model/catalogue/drivers";
import { type IntervalMinutes, intervalLength } from "./intervals";
import { isMoment, isListOf, isOneOf, isRecord, isText } from "./checks";

/** What the user asks for in the pane. */
export interface ComparisonRequest {
  readonly language: Language;
  /** Where the running centre is: it chooses the default values. */
  readonly country: Country;
  /** ISO 4217 code of the workbook's currency. */
  readonly currency: string;
  /** How many of that currency one US dollar buys; the defaults of the country are converted by it. */
  readonly currencyPerDollar: number;
  /** Whether a centre runs today, whose agents and cost the other options replace. */
  readonly today: "running" | "none";
  /** The first option is the baseline. */
  readonly options: readonly RequestedOption[];
  readonly years: number;
  /** How long the intervals of Staffing's week are; the usual length where it is left out. */
  readonly intervalMinutes?: IntervalMinutes;
  /** The day on which it is written, and the minute where that is known, ISO 8601. */
  readonly writtenOn: string;
}

export interface RequestedOption {
  readonly name: string;
  readonly arrangement: Arrangement;
  /** In what its price was quoted, where that is not the workbook's currency: no sheet says it. */
  readonly quote?: Quote | undefined;
}

export interface Quote {
  /** ISO 4217 code. */
  readonly currency: string;
  /** How many of the workbook's currency one of it bought when the quote was typed. */
  readonly rate: number;
}

export const leastOptions = 2;
export const mostOptions = 8;

/** Whether a value from outside is a request that a comparison can be written from. */
export function isRequest(value: unknown): value is ComparisonRequest {
  if (!isRecord(value)) return false;
  const { language, country, currency, currencyPerDollar, today, options, years, intervalMinutes, writtenOn } = value;
  return (
    isOneOf(languages, language) &&
    isOneOf(countries, country) &&
    isCurrency(currency) &&
    isAboveZero(currencyPerDollar) &&
    isOneOf(["running", "none"], today) &&
    isListOf(isRequestedOption, options) &&
    options.length >= leastOptions &&
    options.length <= mostOptions &&
    isHorizon(years) &&
    (intervalMinutes === undefined || intervalLength(intervalMinutes) !== undefined) &&
    isMoment(writtenOn)
  );
}

/** Whether a value looks like a currency's ISO 4217 code. */
export function isCurrency(value: unknown): value is string {
  return isText(value) && /^[A-Z]{3}$/.test(value);
}

function isRequestedOption(value: unknown): value is RequestedOption {
  if (!isRecord(value)) return false;
  const { name, arrangement, quote } = value;
  return isText(name) && name !== "" && isOneOf(arrangements, arrangement) && (quote === undefined || isQuote(quote));
}

function isQuote(value: unknown): value is Quote {
  return isRecord(value) && isCurrency(value["currency"]) && isAboveZero(value["rate"]);
}

function isHorizon(years: unknown): boolean {
  return typeof years === "number" && Number.isInteger(years) && years >= 1 && years <= mostYears;
}

function isAboveZero(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}
