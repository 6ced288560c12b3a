import { messages } from "../../locale/messages";
import { useWords } from "./words";

/** The same with all `texts`, for views that are loaded when they are opened. */
export function useAllWords() {
  const { language, words } = useWords();
  return { language, words, texts: messages[language] };
}
