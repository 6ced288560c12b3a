import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { SimulatedTrials } from "../../excel/Gateway";
import { useAllWords } from "../frame/allWords";

interface Props {
  readonly trials: SimulatedTrials;
  /** Null where the functions are frozen and cannot run. */
  readonly onRun: (() => void) | null;
}

/** Says how many of the trials asked for the chances rest on where they are fewer, and runs all of them where they can be run. */
export function TrialsNotice({ trials: { shown, asked }, onRun }: Props) {
  const styles = useStyles();
  const { decision } = useAllWords().words;
  if (shown >= asked) return null;
  return (
    <div className={styles.notice}>
      <Caption1 id="trials-shown">{decision.fewerTrials(shown, asked)}</Caption1>
      {onRun && (
        <Button size="small" aria-describedby="trials-shown" onClick={onRun}>
          {decision.runAll}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  notice: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM, justifyContent: "space-between" },
});
