import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatShare } from "../../locale/numbers";
import type { FactorsStanding } from "../../workbook/standing/factorsStanding";
import { useAllWords } from "../frame/allWords";
import { useSectionStyles } from "../frame/useSectionStyles";
import { ShareBar } from "./ShareBar";
import { robustness } from "./weighing";

/** In how many of all possible weightings each option leads. */
export function RobustnessSection({ standing }: { standing: FactorsStanding }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { language, texts } = useAllWords();
  const { factorsView } = texts;
  const shares = useMemo(() => robustness(standing), [standing]);
  return (
    <section className={section.section} aria-labelledby="robustness-heading">
      <Body1Strong as="h2" id="robustness-heading" className={section.heading}>
        {factorsView.robustness}
      </Body1Strong>
      <Caption1>{shares === null ? factorsView.noRobustness : factorsView.robustnessText}</Caption1>
      {shares !== null && (
        <ul className={section.list}>
          {standing.options.map((name, option) => (
            <li key={name} className={styles.line}>
              <Caption1 className={styles.name}>{name}</Caption1>
              <ShareBar share={shares[option]!} />
              <Caption1 className={styles.share}>{formatShare(shares[option]!, language)}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr 48px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  share: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
