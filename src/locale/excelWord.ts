import type { Language } from "./language";

/** What Excel calls its errors, in each language that has an Excel of its own; a Filipino one is in English. */
const excelWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  da: { "#VALUE!": "#VÆRDI!", "#N/A": "#I/T", "#NAME?": "#NAVN?" },
  fil: {},
};

/** A word of Excel's, such as "#VALUE!", as the Excel of a language shows it. */
export function excelWord(word: string, language: Language): string {
  return excelWords[language][word] ?? word;
}
