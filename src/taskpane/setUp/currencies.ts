import { displayNames } from "../../locale/formats";
import type { Language } from "../../locale/language";

export const likelyCurrencies: readonly string[] = ["DKK", "EUR", "GBP", "NOK", "PHP", "SEK", "USD"];

/** Every other currency the browser knows, by ISO 4217 code. */
export function otherCurrencies(): string[] {
  return Intl.supportedValuesOf("currency").filter((code) => !likelyCurrencies.includes(code));
}

/** Code first, so that typing it in the list finds it. */
export function currencyLabels(codes: readonly string[], language: Language): { code: string; label: string }[] {
  const names = displayNames(language, { type: "currency" });
  return codes.map((code) => ({ code, label: `${code} – ${names.of(code)}` }));
}
