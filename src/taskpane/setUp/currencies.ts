import { displayNames } from "../../locale/formats";
import type { Language } from "../../locale/language";

export const likelyCurrencies: readonly string[] = ["DKK", "EUR", "GBP", "NOK", "PHP", "SEK", "USD"];

/** The currencies in use in 2026, by ISO 4217 code. A browser also knows many that are not, and each browser others. */
const inUse: readonly string[] = [
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP",
  "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG",
  "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL",
  "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR",
  "RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD",
  "TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG",
].flatMap((codes) => codes.split(" "));

/** Every other currency in use; and the one that is chosen, for a comparison that was written while it was in use. */
export function otherCurrencies(chosen?: string): string[] {
  const isGone = chosen !== undefined && !inUse.includes(chosen);
  return [...inUse, ...(isGone ? [chosen] : [])].filter((code) => !likelyCurrencies.includes(code)).sort();
}

/** Code first, so that typing it in the list finds it; alone where the browser knows no name. */
export function currencyLabels(codes: readonly string[], language: Language): { code: string; label: string }[] {
  const names = displayNames(language, { type: "currency" });
  return codes.map((code) => {
    const name = names.of(code);
    return { code, label: name === code ? code : `${code} – ${name}` };
  });
}
