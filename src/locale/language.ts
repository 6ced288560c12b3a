/** The languages the add-in speaks. This file holds plain data only: the build runs it by itself (functions/entry/metadata.js). */
export const languages = ["en", "da", "fil"] as const;
export type Language = (typeof languages)[number];

/** The regional form whose numbers, dates and money a language uses. */
export const regionalTag: Record<Language, string> = { en: "en-GB", da: "da-DK", fil: "fil-PH" };

/** The language that best fits a tag such as "da-DK"; English where none does ("tl" is Filipino's older tag). */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? (primary === "tl" ? "fil" : "en");
}

/** The languages' ids as a sentence lists them: "en, da or fil". */
export function languageIds(or: string): string {
  return `${languages.slice(0, -1).join(", ")} ${or} ${languages.at(-1)}`;
}
