import type { Factor } from "../model/catalogue/factor";
import type { Language } from "./language";

/** The articles by their language, and the words for their items. */
const words: Record<Language, { danish: string; filipino: string; items: Record<string, string> }> = {
  en: { danish: "Danish", filipino: "Filipino", items: { end: "closing", intro: "introduction" } },
  da: { danish: "Dansk", filipino: "Filippinsk", items: { end: "afslutning", intro: "indledning" } },
  fil: { danish: "Danish", filipino: "Filipino", items: { end: "pagtatapos", intro: "panimula" } },
};

/** Where the articles name a factor: "Danish A1; Filipino introduction, 4". */
export function citation({ danishItems, filipinoItems }: Factor, language: Language): string {
  const { danish, filipino, items } = words[language];
  const cite = (article: string, named: readonly string[]) =>
    named.length === 0 ? [] : [`${article} ${named.map((item) => items[item] ?? item).join(", ")}`];
  return [...cite(danish, danishItems), ...cite(filipino, filipinoItems)].join("; ");
}
