import { createContext, useContext } from "react";
import type { Language } from "../../locale/language";
import { openingWords } from "../../locale/openingMessages";

export const LanguageContext = createContext<Language>("en");

/** The pane's language, and the words that the pane opens with. */
export function useWords() {
  const language = useContext(LanguageContext);
  return { language, words: openingWords(language) };
}
