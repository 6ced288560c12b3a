import { createContext, useContext } from "react";
import type { Language } from "../../locale/language";
import { paneMessages } from "../../locale/paneMessages";

export const LanguageContext = createContext<Language>("en");

/** The pane's language and what is said in it; `texts` are those that the pane opens with. */
export function useWords() {
  const language = useContext(LanguageContext);
  const texts = paneMessages[language];
  return { language, words: texts.pane, choices: texts.choices, texts };
}
