import { numberFormat } from "../../locale/formats";
import type { Language } from "../../locale/language";

/** What amounts are counted in: from ten billions on in billions, so that amounts of millions beside them keep their digits. */
const scales = [
  { unit: 1e12, from: 1e13 },
  { unit: 1e9, from: 1e10 },
  { unit: 1e6, from: 1e6 },
  { unit: 1e3, from: 1e3 },
] as const;

/** Less of a unit is rounded by more than a tenth. */
const leastShown = 0.05;

/**
 * An amount short enough for a narrow pane, with as many decimals as the others beside it: 9.10m, 31.90m; 9,10 mio., 31,90 mio.
 * Amounts that are read beside it are counted in one unit with it where that rounds it little: 0.07m, 1,346.03m, but 41.24k.
 */
export function compactAmount(amount: number, language: Language, beside: readonly (number | null)[] = []): string {
  return amountInUnit(amount, amountUnit([amount, ...beside]), language);
}

/** What amounts that are read together are counted in. */
export function amountUnit(amounts: readonly (number | null)[]): number {
  const largest = Math.max(...amounts.map((each) => Math.abs(each ?? 0)));
  return scales.find(({ from }) => largest >= from)?.unit ?? 1;
}

/** An amount counted in a unit that others share, or in a smaller one where that rounds it much; nothing is 0 in any. */
export function amountInUnit(amount: number, shared: number, language: Language): string {
  const unit = Math.abs(amount) < leastShown * shared ? amountUnit([amount]) : shared;
  const decimals = unit === 1 ? 0 : 2;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const number = numberFormat(language, { ...digits, signDisplay: "negative" }).format(amount / unit);
  const ofOne = numberFormat(language, { notation: "compact" }).formatToParts(unit);
  return ofOne.map(({ type, value }) => (type === "integer" ? number : value)).join("");
}
