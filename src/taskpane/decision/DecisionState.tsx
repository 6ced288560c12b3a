import { Badge, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ComparisonResult } from "../../excel/Gateway";
import { isStale } from "../frame/comparisonState";
import { useAllWords } from "../frame/allWords";

/** Whether the decision may still change: figures of before, or figures that only the user can know. */
export function DecisionState({ result }: { result: ComparisonResult }) {
  const styles = useStyles();
  const { words } = useAllWords();
  const { missing, essentialCount } = result.decision;
  const isChanged = result.verdict === "outOfDate";
  const isOld = isChanged || isStale(result);
  if (!isOld && missing.length === 0) return null;
  return (
    <div className={styles.state}>
      <Badge appearance="tint" color="warning">
        {isOld ? words.frame.states[isChanged ? "outOfDate" : "calculating"] : words.decision.provisional}
      </Badge>
      {!isChanged && (
        <Caption1>{isOld ? words.decision.stale : words.decision.missing(missing.length, essentialCount)}</Caption1>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  state: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});
