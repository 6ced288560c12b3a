import { type Language, languages } from "./language";

/** What Excel calls its errors, and the two truths, in each language that has an Excel of its own. A Filipino one is in English. */
const excelWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  da: { "#VALUE!": "#VÆRDI!", "#N/A": "#I/T", "#NAME?": "#NAVN?", TRUE: "SAND", FALSE: "FALSK" },
  fil: {},
};

/** A word of Excel's, such as "#VALUE!", as the Excel of a language shows it. */
export function excelWord(word: string, language: Language): string {
  return excelWords[language][word] ?? word;
}

/** A truth as the Excel of a language shows it. */
export function writeTruth(value: boolean, language: Language): string {
  return excelWord(value ? "TRUE" : "FALSE", language);
}

/** The truth that a user typed, in whichever language; undefined where it is none. */
export function readTruth(text: string): boolean | undefined {
  const word = text.toUpperCase();
  return [true, false].find((value) => languages.some((language) => writeTruth(value, language) === word));
}
