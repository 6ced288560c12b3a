import { excelCheckTexts } from "../../locale/excelCheckTexts";
import { useWords } from "../frame/words";

/** What is said of this Excel, in the pane's language. */
export function useExcelCheckTexts() {
  const { language, words } = useWords();
  return { language, words, texts: excelCheckTexts[language] };
}
