import { useContext } from "react";
import { messages } from "../../locale/messages";
import { LanguageContext } from "./words";

/** The pane's language and all texts, for views that are loaded when they are opened; `words` are the pane's own. */
export function useAllWords() {
  const language = useContext(LanguageContext);
  const texts = messages[language];
  return { language, words: texts.pane, choices: texts.choices, texts };
}
