import { Badge, Body1Strong, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { formatMoney, formatNumber } from "../../locale/numbers";
import type { Language } from "../../locale/language";
import { compactAmount } from "./compactAmount";
import type { RankedOption, Ranking } from "./ranking";
import { useWords } from "../frame/words";
import { Figure } from "./Figure";

/** The options by net present cost, each with its figures. */
export function RankedOptions({ ranking, currency }: { ranking: Ranking; currency: string }) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <section className={styles.section} aria-labelledby="ranking-heading">
      <Body1Strong as="h2" id="ranking-heading" className={styles.heading}>
        {words.result.ranking}
      </Body1Strong>
      <ol className={styles.list}>
        {ranking.options.map((option) => (
          <OptionFigures key={option.name} option={option} currency={currency} />
        ))}
      </ol>
    </section>
  );
}

function OptionFigures({ option, currency }: { option: RankedOption; currency: string }) {
  const styles = useStyles();
  const { words, language } = useWords();
  const { name, npv, saving, score, rankByCost, isBaseline } = option;
  return (
    <li className={styles.option}>
      <div className={styles.title}>
        <Caption1Strong className={styles.rank}>{rankByCost ?? "–"}</Caption1Strong>
        <Body1Strong className={styles.name}>{name}</Body1Strong>
        {isBaseline && (
          <Badge appearance="outline" color="informative">
            {words.result.baseline}
          </Badge>
        )}
      </div>
      <dl className={styles.figures}>
        <Figure label={words.result.npv} {...money(npv, currency, language)} isStrong />
        <Figure label={words.result.saving} {...money(saving, currency, language)} />
        <Figure label={words.result.score} shown={score === null ? null : formatNumber(score, language, 1)} />
      </dl>
    </li>
  );
}

function money(amount: number | null, currency: string, language: Language) {
  if (amount === null) return { shown: null };
  return { shown: compactAmount(amount, language), exact: formatMoney(amount, currency, language) };
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  option: {
    padding: `${tokens.spacingVerticalMNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  rank: { minWidth: "12px", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  figures: {
    display: "grid",
    gridTemplateColumns: "1.3fr 1fr 1fr",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    paddingTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});
