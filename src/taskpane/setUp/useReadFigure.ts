import { formatNumber } from "../../locale/numbers";
import { plausibleHandleSeconds } from "../../model/catalogue/plausible";
import { useAllWords } from "../frame/allWords";
import { useReadAs } from "../frame/useReadAs";
import type { ComparisonForm } from "./comparisonForm";
import { type EntryId, readFigure } from "./figures";

/** How a figure that is typed here was read, where another may have been meant. What stands on the sheet is meant as it is. */
export function useReadFigure({ entries, found }: ComparisonForm): (id: EntryId) => string | undefined {
  const readAs = useReadAs();
  const readHandleTime = useReadHandleTime();
  return (id) => {
    const text = entries[id]?.text ?? "";
    if (text === found?.[id]?.text) return undefined;
    return (id === "handle-time" ? readHandleTime(text) : undefined) ?? readAs(text);
  };
}

/** How a handle time was read that is plausible in minutes, or in hours, but not in seconds. */
function useReadHandleTime(): (text: string) => string | undefined {
  const { language, texts } = useAllWords();
  const { readAsSeconds, readAsHours } = texts.setUpView;
  const { least, most } = plausibleHandleSeconds;
  const shown = (value: number, decimals?: number) => formatNumber(value, language, decimals);
  return (text) => {
    const seconds = readFigure("handle-time", text, language, 1);
    if (typeof seconds !== "number") return undefined;
    if (seconds < least) return readAsSeconds(shown(seconds), shown(Number((60 * seconds).toPrecision(15))));
    return seconds > most ? readAsHours(shown(seconds), shown(seconds / 3600, 1)) : undefined;
  };
}
