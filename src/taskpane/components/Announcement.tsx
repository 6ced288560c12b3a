import type { ComparisonPane } from "../useComparison";
import { useHiddenStyle } from "../useHiddenStyle";
import { useWords } from "../words";

/** Tells a screen reader how writing the comparison goes. */
export function Announcement({ pane }: { pane: Pick<ComparisonPane, "activity" | "isWritten" | "result"> }) {
  const { setUp, result } = useWords().words;
  const writing = pane.result ? setUp.updating : setUp.creating;
  return (
    <div role="status" className={useHiddenStyle()}>
      {pane.activity === "writing" && writing}
      {pane.isWritten && result.done}
    </div>
  );
}
