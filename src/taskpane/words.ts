import { createContext, useContext } from "react";
import type { Language } from "../locale/language";
import { messages } from "../locale/messages";

export const LanguageContext = createContext<Language>("en");

/** The pane's language and what is said in it. */
export function useWords() {
  const language = useContext(LanguageContext);
  const { pane: words, choices } = messages[language];
  return { language, words, choices };
}
