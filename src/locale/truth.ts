import { type Language, languages } from "./language";

/** How the Excel of a language writes the two truths; a Filipino one is in English. */
const truths: Readonly<Record<Language, readonly [isNot: string, is: string]>> = {
  en: ["FALSE", "TRUE"],
  da: ["FALSK", "SAND"],
  fil: ["FALSE", "TRUE"],
};

/** A truth as the Excel of a language shows it. */
export function writeTruth(value: boolean, language: Language): string {
  return truths[language][value ? 1 : 0];
}

/** The truth that a user typed, in whichever language; undefined where it is none. */
export function readTruth(text: string): boolean | undefined {
  const word = text.toUpperCase();
  return [true, false].find((value) => languages.some((language) => writeTruth(value, language) === word));
}
