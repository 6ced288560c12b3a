import { Body1, Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { HandOffTask } from "../../excel/Gateway";
import { TroubleMessage } from "../frame/TroubleMessage";
import { readingStart } from "../frame/readingStart";
import { ViewFrame } from "../frame/ViewFrame";
import { useAllWords } from "../frame/allWords";
import { OutcomeMessage } from "./OutcomeMessage";
import type { HandOffPane } from "./useHandOff";

interface Props {
  readonly handOff: HandOffPane;
}

export const HandOffView = ({ handOff }: Props) => <TaskView task="handOff" handOff={handOff} />;
export const RestoreView = ({ handOff }: Props) => <TaskView task="restore" handOff={handOff} />;
export const RepairView = ({ handOff }: Props) => <TaskView task="repair" handOff={handOff} />;

/** Says what a task will do before it is done, and what has come of it. */
function TaskView({ task, handOff }: { task: HandOffTask; handOff: HandOffPane }) {
  const { area } = useAllWords().texts.handOff;
  const { question, consequence } = area[task];
  const { state, fault } = handOff;
  const outcome = handOff.outcome?.task === task ? handOff.outcome : null;
  const handOffSheet = state?.handOffSheet ?? null;
  const consequenceRef = useRef<HTMLDivElement>(null);
  useForgetting(handOff);
  // Reading goes on where the view says what it does: the button that is pressed goes with its message.
  function close() {
    handOff.forget();
    consequenceRef.current?.focus();
  }

  return (
    <ViewFrame
      heading={question}
      actions={(fault || isLeftToDo(task, handOffSheet)) && <TaskActions task={task} handOff={handOff} />}
    >
      {outcome && <OutcomeMessage outcome={outcome} onClose={close} />}
      {handOffSheet !== null && <Body1>{area.frozen(handOffSheet)}</Body1>}
      <div ref={consequenceRef} {...readingStart}>
        <Body1 id="task-consequence">{consequence}</Body1>
      </div>
    </ViewFrame>
  );
}

/** What is frozen is not frozen again, nor restored what is not. */
function isLeftToDo(task: HandOffTask, handOffSheet: string | null): boolean {
  return task === "repair" || (task === "handOff") === (handOffSheet === null);
}

function TaskActions({ task, handOff }: { task: HandOffTask; handOff: HandOffPane }) {
  const styles = useStyles();
  const { area } = useAllWords().texts.handOff;
  const { confirm, working } = area[task];
  const { fault, isWorking } = handOff;
  return (
    <>
      {fault && (
        <TroubleMessage
          fault={fault}
          onTryAgain={() => handOff.perform(task)}
          inWords={fault.kind === "checksFail" ? area.handOff.failing : undefined}
        />
      )}
      <div className={styles.buttons}>
        {fault?.kind === "checksFail" && (
          <Button onClick={() => handOff.perform(task, true)}>{area.handOff.despiteChecks}</Button>
        )}
        <Button
          appearance="primary"
          aria-describedby="task-consequence"
          aria-disabled={isWorking}
          icon={isWorking ? <Spinner size="tiny" appearance="inverted" aria-hidden /> : undefined}
          onClick={() => handOff.perform(task)}
        >
          {isWorking ? working : confirm}
        </Button>
      </div>
    </>
  );
}

/** What came of a task is told once: a view that is opened anew asks anew. */
function useForgetting({ forget }: HandOffPane): void {
  const latest = useRef(forget);
  useEffect(() => {
    latest.current = forget;
  });
  useEffect(() => () => latest.current(), []);
}

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });
