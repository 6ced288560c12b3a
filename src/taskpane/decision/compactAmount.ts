import { numberFormat } from "../../locale/formats";
import type { Language } from "../../locale/language";

/** An amount short enough for a narrow pane, with as many decimals as the others beside it: 9.10M, 31.90M; 9,10 mio., 31,90 mio. */
export function compactAmount(amount: number, language: Language): string {
  const decimals = Math.abs(amount) < 1000 ? 0 : 2;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numberFormat(language, { notation: "compact", ...digits, signDisplay: "negative" }).format(amount);
}
