import { useReadAs } from "../frame/useReadAs";
import type { ComparisonForm } from "./comparisonForm";
import type { EntryId } from "./figures";

/** How a figure that is typed here was read, where thousands may have been meant. What stands on the sheet is meant as it is. */
export function useReadFigure({ entries, found }: ComparisonForm): (id: EntryId) => string | undefined {
  const readAs = useReadAs();
  return (id) => {
    const text = entries[id]?.text ?? "";
    return text === found?.[id]?.text ? undefined : readAs(text);
  };
}
