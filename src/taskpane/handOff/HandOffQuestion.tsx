import {
  Button,
  Caption1,
  Spinner,
  createFocusOutlineStyle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { RibbonCommand } from "../../excel/Gateway";
import type { HandOffPane } from "./useHandOff";
import { readingStart } from "../frame/readingStart";
import { useWords } from "../frame/words";
import { TroubleMessage } from "../frame/TroubleMessage";

/** Says what a task will do before it is done. Reading starts at the question. */
export function HandOffQuestion({ task, handOff }: { task: RibbonCommand; handOff: HandOffPane }) {
  const styles = useStyles();
  const { area } = useWords().texts.handOff;
  const { question, consequence, confirm, working } = area[task];
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    group.current?.querySelector("h4")?.focus();
    // With its buttons, which stand below.
    group.current?.scrollIntoView({ block: "nearest" });
  }, [task]);

  return (
    <div ref={group} role="group" aria-labelledby="hand-off-question" className={styles.question}>
      <h4 id="hand-off-question" {...readingStart} className={styles.heading}>
        {question}
      </h4>
      <Caption1 id="hand-off-consequence">{consequence}</Caption1>
      {handOff.fault && <TroubleMessage fault={handOff.fault} onTryAgain={handOff.confirm} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          aria-describedby="hand-off-consequence"
          aria-disabled={handOff.isWorking}
          icon={handOff.isWorking ? <Spinner size="tiny" appearance="inverted" aria-hidden /> : undefined}
          onClick={handOff.confirm}
        >
          {handOff.isWorking ? working : confirm}
        </Button>
        {!handOff.isWorking && <Button onClick={handOff.cancel}>{area.cancel}</Button>}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0, ...createFocusOutlineStyle() },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
