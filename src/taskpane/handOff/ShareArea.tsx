import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { RibbonCommand } from "../../excel/Gateway";
import type { Sharing } from "./useSharing";
import { useWords } from "../frame/words";
import { ShareOutcome } from "./ShareOutcome";
import { ShareQuestion } from "./ShareQuestion";

/** Hands the workbook on to readers without the add-in, and takes it back. */
export function ShareArea({ sharing }: { sharing: Sharing }) {
  const styles = useStyles();
  const { share } = useWords().texts.handOn;
  const { state, task, outcome } = sharing;
  const handOffSheet = state?.handOffSheet ?? null;
  const offered: RibbonCommand[] = [handOffSheet === null ? "handOff" : "restore", "repair"];
  return (
    <section className={styles.area} aria-labelledby="share-heading">
      <Body1Strong as="h3" id="share-heading" className={styles.heading}>
        {share.heading}
      </Body1Strong>
      {handOffSheet !== null && <Caption1>{share.frozen(handOffSheet)}</Caption1>}
      {outcome && <ShareOutcome outcome={outcome} onClose={sharing.cancel} />}
      {task ? (
        <ShareQuestion task={task} sharing={sharing} />
      ) : (
        offered.map((each) => (
          <div key={each} className={styles.task}>
            <Button onClick={() => sharing.ask(each)} aria-describedby={`share-hint-${each}`}>
              {share[each].open}
            </Button>
            <Caption1 id={`share-hint-${each}`}>{share[each].hint}</Caption1>
          </div>
        ))
      )}
    </section>
  );
}

const useStyles = makeStyles({
  area: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  task: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXXS },
});
