import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { RibbonCommand } from "../../excel/Gateway";
import type { HandOffPane } from "./useHandOff";
import { useWords } from "../frame/words";
import { OutcomeMessage } from "./OutcomeMessage";
import { HandOffQuestion } from "./HandOffQuestion";

/** Hands the workbook on to readers without the add-in, and takes it back. */
export function HandOffArea({ handOff }: { handOff: HandOffPane }) {
  const styles = useStyles();
  const { area } = useWords().texts.handOff;
  const { state, task, outcome } = handOff;
  const handOffSheet = state?.handOffSheet ?? null;
  const offered: RibbonCommand[] = [handOffSheet === null ? "handOff" : "restore", "repair"];
  return (
    <section className={styles.area} aria-labelledby="hand-off-heading">
      <Body1Strong as="h3" id="hand-off-heading" className={styles.heading}>
        {area.heading}
      </Body1Strong>
      {handOffSheet !== null && <Caption1>{area.frozen(handOffSheet)}</Caption1>}
      {outcome && <OutcomeMessage outcome={outcome} onClose={handOff.cancel} />}
      {task ? (
        <HandOffQuestion task={task} handOff={handOff} />
      ) : (
        offered.map((each) => (
          <div key={each} className={styles.task}>
            <Button onClick={() => handOff.ask(each)} aria-describedby={`hand-off-hint-${each}`}>
              {area[each].open}
            </Button>
            <Caption1 id={`hand-off-hint-${each}`}>{area[each].hint}</Caption1>
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
