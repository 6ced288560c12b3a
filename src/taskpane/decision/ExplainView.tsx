import { Body1Strong, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { ComparisonResult, ExplainedLine, OptionResult } from "../../excel/Gateway";
import type { Language } from "../../locale/language";
import { formatNumber, formatShare } from "../../locale/numbers";
import { isStale } from "../frame/comparisonState";
import { Loading } from "../frame/Opening";
import { TroubleMessage } from "../frame/TroubleMessage";
import { otherScenario } from "../frame/otherScenario";
import { useLoaded } from "../frame/useLoaded";
import { ViewFrame } from "../frame/ViewFrame";
import { useAllWords } from "../frame/allWords";
import type { ViewProps } from "../viewProps";
import { chanceOf } from "./chanceOf";
import { Notice } from "./Notices";
import { type ExplainedFigure, explainedIn } from "./explained";
import { amountInUnit, amountUnit } from "./compactAmount";
import { useSectionStyles } from "../frame/useSectionStyles";

/** How many lines are shown each by itself. */
const shownLines = 3;

/** What a figure of an option is made of: its largest money lines, with the factors and the articles' items that they price. */
export function ExplainView({ pane, gateway }: ViewProps) {
  const styles = useStyles();
  const { words, language } = useAllWords();
  const { subject, result } = pane;
  const { figure, option: name } = explainedIn(subject);
  const index = result?.options.findIndex((each) => each.name === name) ?? -1;
  const option = result?.options[index];
  const total = (option && (figure === "saving" ? option.saving : option.npv)) ?? null;
  // Read again whenever the figure is another.
  const load = useCallback(
    async () => ({ total, lines: figure === "score" || total === null ? [] : await linesOf(gateway, figure, index) }),
    [gateway, figure, index, total],
  );
  const { part, fault, tryAgain } = useLoaded(load);
  if (result === null) return null;
  const value = option ? valueOf(figure, option, result) : null;
  const isOfBase = figure === "chance-best" && otherScenario(result) !== null;
  const hasLines = value !== null && total !== null;
  const parts = hasLines && part?.total === total ? partsOf(part.lines, total) : null;
  return (
    <ViewFrame
      heading={value === null ? words.result.noFigure : shownFigure(figure, value, language)}
      lead={<Caption1>{`${words.decision.explained[figure]}, ${name}`}</Caption1>}
      isDimmed={isStale(result)}
      actions={
        option && (
          <Button appearance="primary" className={styles.action} onClick={() => pane.showFigure(figure, index)}>
            {words.decision.showCell}
          </Button>
        )
      }
    >
      {fault && <TroubleMessage fault={fault} onTryAgain={tryAgain} />}
      {part === null && !fault && <Loading />}
      {figure === "score" ? (
        <div>
          {words.decision.scoreNote}{" "}
          <Link as="button" inline onClick={() => pane.showView("factors")}>
            {words.views.factors}
          </Link>
        </div>
      ) : (
        <>
          {!hasLines && (
            <Notice intent="warning" text={isOfBase ? words.decision.chanceOfBase : words.result.missing} />
          )}
          {hasLines && figure === "chance-best" && <span>{words.decision.chanceNote}</span>}
          {parts && (
            // What the figure is made of is counted in its unit: it keeps its digits, and stands as it is while lines are read.
            <Lines parts={parts} figure={figure} unit={amountUnit(figure === "chance-best" ? parts.column : [value])} />
          )}
        </>
      )}
    </ViewFrame>
  );
}

/** The figure itself; null where Excel does not answer it, or where it is of another scenario. */
function valueOf(figure: ExplainedFigure, option: OptionResult, result: ComparisonResult): number | null {
  const { npv, savingYear, score } = option;
  return { npv, saving: savingYear, score, "chance-best": chanceOf(result, option) }[figure];
}

function shownFigure(figure: ExplainedFigure, value: number, language: Language): string {
  if (figure === "score") return formatNumber(value, language, 1);
  if (figure === "chance-best") return formatShare(Math.round(100 * value) / 100, language);
  return amountInUnit(value, amountUnit([value]), language);
}

/** The money lines of a cost; of a saving, by how much each of the baseline's is above the option's. */
async function linesOf(gateway: ViewProps["gateway"], figure: ExplainedFigure, option: number) {
  const lines = await gateway.explainCost(option);
  if (figure !== "saving") return lines;
  const before = new Map((await gateway.explainCost(0)).map(({ label, present }) => [label, present]));
  return lines
    .map((line) => ({ ...line, present: (before.get(line.label) ?? 0) - line.present }))
    .sort((one, other) => Math.abs(other.present) - Math.abs(one.present));
}

/** The amounts that are shown: the largest lines, the others together, and what no line holds, as on a sheet that was changed. */
interface Parts {
  readonly largest: readonly ExplainedLine[];
  readonly otherCount: number;
  readonly others: number;
  readonly unexplained: number | null;
  readonly total: number;
  readonly column: readonly number[];
}

function partsOf(lines: readonly ExplainedLine[], total: number): Parts {
  const largest = lines.slice(0, shownLines);
  const rest = lines.slice(shownLines).filter(({ present }) => present !== 0);
  const sumOf = (some: readonly ExplainedLine[]) => some.reduce((sum, { present }) => sum + present, 0);
  const others = sumOf(rest);
  const difference = total - sumOf(lines);
  const unexplained = Math.abs(difference) > 1e-6 * Math.abs(total) ? difference : null;
  // Lines of a saving have both signs, and may be more than it.
  const column = [
    ...largest.map(({ present }) => present),
    others,
    ...(unexplained === null ? [] : [unexplained]),
    total,
  ];
  return { largest, otherCount: rest.length, others, unexplained, total, column };
}

interface LinesProps {
  readonly parts: Parts;
  readonly figure: ExplainedFigure;
  /** What all amounts are counted in. */
  readonly unit: number;
}

function Lines({ parts, figure, unit }: LinesProps) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { words, language } = useAllWords();
  const texts = words.decision;
  const isSaving = figure === "saving";
  const { largest, otherCount, others, unexplained, total } = parts;
  return (
    <section className={section.section} aria-labelledby="lines-heading">
      <Body1Strong as="h2" id="lines-heading" className={section.heading}>
        {isSaving ? texts.largestSavings : texts.largest}
      </Body1Strong>
      <ol className={section.list}>
        {largest.map(({ label, present, factors }) => (
          <li key={label} className={section.row}>
            <Amount label={label} amount={present} unit={unit} isStrong />
            {!isSaving && <Caption1 block>{texts.share(formatShare(present / total, language))}</Caption1>}
            <Caption1 block className={styles.factors}>
              {factors}
            </Caption1>
          </li>
        ))}
      </ol>
      <div className={section.row}>
        <Amount label={texts.others(otherCount)} amount={others} unit={unit} />
      </div>
      {unexplained !== null && (
        <div className={section.row}>
          <Amount label={texts.unexplained} amount={unexplained} unit={unit} />
        </div>
      )}
      <div className={section.row}>
        <Amount label={isSaving ? texts.savedInAll : texts.total} amount={total} unit={unit} isStrong />
      </div>
    </section>
  );
}

interface AmountProps {
  readonly label: string;
  readonly amount: number;
  readonly unit: number;
  readonly isStrong?: boolean;
}

function Amount({ label, amount, unit, isStrong = false }: AmountProps) {
  const styles = useStyles();
  const { language } = useAllWords();
  const Text = isStrong ? Body1Strong : "span";
  return (
    <div className={styles.amount}>
      <Text>{label}</Text>
      <Text className={styles.number}>{amountInUnit(amount, unit, language)}</Text>
    </div>
  );
}

const useStyles = makeStyles({
  action: { alignSelf: "start" },
  amount: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: "tabular-nums" },
  factors: { color: tokens.colorNeutralForeground2 },
});
