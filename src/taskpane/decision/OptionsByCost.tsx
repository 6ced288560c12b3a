import { Badge, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ComparisonResult } from "../../excel/Gateway";
import { formatMoney, formatNumber, formatShare } from "../../locale/numbers";
import { useAllWords } from "../frame/allWords";
import type { ComparisonPane } from "../setUp/comparisonPane";
import { CostBar, CostLegend } from "./CostBar";
import { ExplainFigure } from "./ExplainFigure";
import { JumpButton } from "./JumpButton";
import { compactAmount } from "./compactAmount";
import { type RankedOption, rankOptions } from "./ranking";
import { chanceOf } from "./chanceOf";
import { useSectionStyles } from "../frame/useSectionStyles";

interface Props {
  readonly result: ComparisonResult;
  readonly pane: Pick<ComparisonPane, "showFigure" | "showView">;
}

/** The options by net present cost: what each costs by group, scores, and how often it is cheapest. */
export function OptionsByCost({ result, pane }: Props) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { decision: words } = useAllWords().words;
  const options = rankOptions(result);
  const positive = ({ groups }: RankedOption) =>
    groups === null ? 0 : Object.values(groups).reduce((sum, amount) => sum + Math.max(0, amount), 0);
  const most = Math.max(...options.map(positive));
  return (
    <section className={section.section} aria-labelledby="ranking-heading">
      <Body1Strong as="h2" id="ranking-heading" className={section.heading}>
        {words.options}
      </Body1Strong>
      <div className={styles.header} aria-hidden>
        <Caption1>{words.costHeading(result.request.years, result.request.currency)}</Caption1>
        <Caption1 className={styles.number}>{words.cost}</Caption1>
        <Caption1 className={styles.number}>{words.score}</Caption1>
        <Caption1 className={styles.number}>{words.chance}</Caption1>
      </div>
      <ol className={section.list}>
        {options.map((option) => (
          <OptionRow key={option.index} option={option} most={most} result={result} pane={pane} />
        ))}
      </ol>
      {most > 0 && <CostLegend />}
      <Caption1 className={section.note}>{words.noteOnOptions}</Caption1>
    </section>
  );
}

function OptionRow({ option, most, result, pane }: Props & { option: RankedOption; most: number }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { words, language } = useAllWords();
  const { decision, result: resultWords } = words;
  const { name, index, npv, score, groups, rankByCost } = option;
  const chance = chanceOf(result, option);
  const { currency } = result.request;
  const costs = result.options.map((each) => each.npv);
  return (
    <li className={section.row}>
      <div className={styles.title}>
        <span className={styles.rank}>{rankByCost ?? "–"}</span>
        <Body1Strong className={styles.name}>{name}</Body1Strong>
        {[result.decision.recommended, result.decision.equal].includes(name) && (
          <Badge appearance="outline" color="brand">
            {decision.recommended}
          </Badge>
        )}
        {index === 0 && (
          <Badge appearance="outline" color="informative">
            {resultWords.baseline}
          </Badge>
        )}
        <span className={styles.jump}>
          <JumpButton label={decision.toFigures(name)} onJump={() => pane.showFigure("npv", index)} />
        </span>
      </div>
      <div className={styles.figures}>
        {groups && most > 0 ? <CostBar groups={groups} most={most} /> : <span />}
        <ExplainFigure
          {...{ pane, option }}
          figure="npv"
          label={decision.cost}
          shown={npv === null ? null : compactAmount(npv, language, costs)}
          exact={npv === null ? undefined : formatMoney(npv, currency, language)}
        />
        <ExplainFigure
          {...{ pane, option }}
          figure="score"
          label={decision.score}
          shown={score === null ? null : formatNumber(score, language, 1)}
        />
        <ExplainFigure
          {...{ pane, option }}
          figure="chance-best"
          label={decision.chance}
          shown={chance === null ? null : formatShare(Math.round(100 * chance) / 100, language)}
        />
      </div>
    </li>
  );
}

const columns = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr) 92px 36px 66px",
  columnGap: tokens.spacingHorizontalXS,
};

const useStyles = makeStyles({
  header: { ...columns, alignItems: "end", color: tokens.colorNeutralForeground2 },
  number: { textAlign: "end" },
  title: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  rank: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  jump: { marginInlineStart: "auto" },
  figures: { ...columns, alignItems: "center", justifyItems: "end", "& > :first-child": { width: "100%" } },
});
