import { numberFormat } from "../../locale/formats";
import type { Language } from "../../locale/language";

/** An amount short enough for a narrow pane: 31.9M, 31,9 mio. */
export function compactAmount(amount: number, language: Language): string {
  const digits = { notation: "compact", maximumSignificantDigits: 4, signDisplay: "negative" } as const;
  return numberFormat(language, digits).format(amount);
}
