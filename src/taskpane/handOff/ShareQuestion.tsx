import { Button, Caption1, Spinner, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { RibbonCommand } from "../../excel/Gateway";
import type { Sharing } from "./useSharing";
import { useWords } from "../frame/words";
import { TroubleMessage } from "../frame/TroubleMessage";

/** Says what a task will do before it is done. Reading starts at the question. */
export function ShareQuestion({ task, sharing }: { task: RibbonCommand; sharing: Sharing }) {
  const styles = useStyles();
  const { share } = useWords().texts.handOn;
  const { question, consequence, confirm, working } = share[task];
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    group.current?.querySelector("h4")?.focus();
    // With its buttons, which stand below.
    group.current?.scrollIntoView({ block: "nearest" });
  }, [task]);

  return (
    <div ref={group} role="group" aria-labelledby="share-question" className={styles.question}>
      <h4 id="share-question" tabIndex={-1} className={styles.heading}>
        {question}
      </h4>
      <Caption1 id="share-consequence">{consequence}</Caption1>
      {sharing.fault && <TroubleMessage fault={sharing.fault} onTryAgain={sharing.confirm} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          aria-describedby="share-consequence"
          aria-disabled={sharing.isWorking}
          icon={sharing.isWorking ? <Spinner size="tiny" appearance="inverted" aria-hidden /> : undefined}
          onClick={sharing.confirm}
        >
          {sharing.isWorking ? working : confirm}
        </Button>
        {!sharing.isWorking && <Button onClick={sharing.cancel}>{share.cancel}</Button>}
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
  heading: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
