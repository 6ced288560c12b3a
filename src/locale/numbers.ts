import { dateFormat, numberFormat, pluralRules } from "./formats";
import type { Language } from "./language";

/** A number as its language writes it: every digit Excel would keep, or a fixed count of decimals. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const digits =
    decimals === undefined
      ? { maximumSignificantDigits: 15 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numberFormat(language, { ...digits, signDisplay: "negative" }).format(value);
}

/** A share from 0 to 1 in percent, with one decimal where there is one. */
export function formatShare(value: number, language: Language): string {
  return numberFormat(language, { style: "percent", maximumFractionDigits: 1, signDisplay: "negative" }).format(value);
}

/** An amount with its currency (an ISO 4217 code); the currency's own decimals where none are asked for. */
export function formatMoney(value: number, currency: string, language: Language, decimals?: number): string {
  return numberFormat(language, {
    style: "currency",
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: "negative",
  }).format(value);
}

/** By the currency: a workbook asks for it thousands of times. */
const knownDecimals = new Map<string, number>();

/** The decimals in which a currency (an ISO 4217 code) is paid: 2 for most, 0 for the yen. */
export function currencyDecimals(currency: string): number {
  const known = knownDecimals.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits: found = 2 } = numberFormat("en", { style: "currency", currency }).resolvedOptions();
  knownDecimals.set(currency, found);
  return found;
}

/** A day with its month spelt out, and the minute where it is told, from how ISO 8601 writes them in the user's own time zone. */
export function formatMoment(iso: string, language: Language): string {
  if (!iso.includes("T")) return dateFormat(language, { dateStyle: "long" }).format(new Date(`${iso}T00:00`));
  return dateFormat(language, { dateStyle: "long", timeStyle: "short" }).format(new Date(iso));
}

/** The form a count asks for. In Filipino "one" also holds 2, 3, 5 and more: never write "one" into its text. */
export function plural(count: number, language: Language, forms: { readonly one: string; readonly other: string }) {
  return pluralRules(language, {}).select(count) === "one" ? forms.one : forms.other;
}
