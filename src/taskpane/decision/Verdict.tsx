import { makeStyles, tokens } from "@fluentui/react-components";
import { listFormat } from "../../locale/formats";
import type { Ranking } from "./ranking";
import { useWords } from "../frame/words";

/** Who leads by cost, who by score, and whether that is the same option. */
export function Verdict({ ranking }: { ranking: Ranking }) {
  const styles = useStyles();
  const { words, language } = useWords();
  const { lowestCost, highestScore, agrees } = ranking;
  const list = listFormat(language, {});
  return (
    <div className={styles.verdict}>
      <dl className={styles.leaders}>
        <dt>{words.result.lowestCost}</dt>
        <dd className={styles.leader}>{list.format(lowestCost)}</dd>
        <dt>{words.result.highestScore}</dt>
        <dd className={styles.leader}>{list.format(highestScore)}</dd>
      </dl>
      <p className={styles.conclusion}>{agrees ? words.result.agree : words.result.differ}</p>
    </div>
  );
}

const useStyles = makeStyles({
  verdict: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  leaders: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  leader: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  conclusion: { margin: 0 },
});
