import { createContext, useContext } from "react";
import type { Language } from "../../locale/language";
import { messages } from "../../locale/messages";

export const LanguageContext = createContext<Language>("en");

/** The pane's language and what is said in it. */
export function useWords() {
  const language = useContext(LanguageContext);
  const texts = messages[language];
  return { language, words: texts.pane, choices: texts.choices, texts };
}
