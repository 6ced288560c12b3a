import { outcomeSentence } from "./handOff/outcomeSentence";
import type { ComparisonPane } from "./setUp/comparisonPane";
import { useHiddenStyle } from "./frame/useHiddenStyle";
import type { HandOffPane } from "./handOff/useHandOff";
import { useWords } from "./frame/words";

interface Props {
  readonly pane: Pick<ComparisonPane, "activity" | "undo" | "result">;
  readonly handOff: Pick<HandOffPane, "task" | "isWorking" | "outcome">;
}

/** Tells a screen reader how writing the comparison, or handing it on, goes. */
export function Announcement({ pane, handOff }: Props) {
  const { language, words, texts } = useWords();
  const { setUp, result } = words;
  const { task, isWorking, outcome } = handOff;
  const writing = pane.result ? setUp.updating : setUp.creating;
  return (
    <div role="status" className={useHiddenStyle()}>
      {pane.activity === "writing" && writing}
      {pane.undo && `${result.done} ${result.undo[pane.undo]}`}
      {task && isWorking && texts.handOff.area[task].working}
      {outcome && outcomeSentence(outcome, language)}
    </div>
  );
}
