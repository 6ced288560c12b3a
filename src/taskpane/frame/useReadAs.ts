import { readAsDecimals } from "../../locale/numberText";
import { useAllWords } from "./allWords";

/** How a typed number was read, where thousands may have been meant by its decimal mark: it is a thousandfold less. */
export function useReadAs(): (text: string) => string | undefined {
  const { language, words } = useAllWords();
  return (text) => {
    const value = readAsDecimals(text, language);
    return value === null ? undefined : words.readAs(value);
  };
}
