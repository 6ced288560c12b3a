import type { HandOffPane } from "./handOff/useHandOff";
import { useHiddenStyle } from "./frame/useHiddenStyle";
import { useLoaded } from "./frame/useLoaded";
import { useWords } from "./frame/words";
import type { ComparisonPane } from "./setUp/comparisonPane";

type Task = Pick<HandOffPane, "task" | "isWorking" | "outcome">;

interface Props {
  readonly pane: Pick<ComparisonPane, "activity" | "undo" | "result">;
  readonly handOff: Task;
}

/** Tells a screen reader how writing the comparison, or handing it on, goes. */
export function Announcement({ pane, handOff }: Props) {
  const { frame } = useWords().words;
  const writing = pane.result ? frame.updating : frame.creating;
  return (
    <div role="status" className={useHiddenStyle()}>
      {pane.activity === "writing" && writing}
      {pane.undo && frame.done(frame.undo[pane.undo])}
      {(handOff.isWorking || handOff.outcome) && <TaskNews {...handOff} />}
    </div>
  );
}

const loadSentence = () => import(/* webpackChunkName: "handOff" */ "./handOff/taskSentence");

/** Its words come with the views that it is told of. */
function TaskNews(progress: Task) {
  const { language } = useWords();
  const { part } = useLoaded(loadSentence);
  return part?.taskSentence(progress, language);
}
