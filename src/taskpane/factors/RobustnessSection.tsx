import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatShare } from "../../locale/numbers";
import type { FactorsStanding } from "../../workbook/standing/factorsStanding";
import { useAllWords } from "../frame/allWords";
import { useSectionStyles } from "../frame/useSectionStyles";
import { ShareBar } from "./ShareBar";
import { robustness, smallestSwings } from "./weighing";

/** How many changes of a single weight are listed. */
const swingsShown = 3;

/** In how many of all possible weightings each option leads, and the smallest changes of a weight that another one leads after. */
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
      {shares !== null && <Swings standing={standing} />}
    </section>
  );
}

function Swings({ standing }: { standing: FactorsStanding }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { texts } = useAllWords();
  const { factorsView, factors } = texts;
  const swings = useMemo(() => smallestSwings(standing, swingsShown), [standing]);
  if (swings.length === 0) return <Caption1>{factorsView.noSwing}</Caption1>;
  return (
    <>
      <Caption1 id="swings-heading">{factorsView.smallestSwings}</Caption1>
      <ul className={section.list} aria-labelledby="swings-heading">
        {swings.map(({ id, now, swing }) => (
          <li key={`${id} ${swing.way}`} className={styles.swing}>
            <Caption1>
              {factorsView.swing(factors[id].title, now, swing.share, standing.options[swing.leader]!)}
            </Caption1>
          </li>
        ))}
      </ul>
    </>
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
  swing: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  share: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
