import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { ExplainedLine } from "../../excel/Gateway";
import { formatShare } from "../../locale/numbers";
import { Loading } from "../frame/Opening";
import { TroubleMessage } from "../frame/TroubleMessage";
import { useLoaded } from "../frame/useLoaded";
import { ViewFrame } from "../frame/ViewFrame";
import { useWords } from "../frame/words";
import type { ViewProps } from "../viewProps";
import { compactAmount } from "./compactAmount";
import { useSectionStyles } from "./useSectionStyles";

/** How many lines are shown each by itself. */
const shownLines = 3;

/** What an option's cost is made of: its largest money lines, with the factors and the articles' items that they price. */
export function ExplainView({ pane, gateway }: ViewProps) {
  const { words, language } = useWords();
  const { subject, result } = pane;
  const index = result?.options.findIndex(({ name }) => name === subject) ?? -1;
  const option = result?.options[index];
  const npv = option?.npv ?? null;
  // Read again whenever the cost is another.
  const load = useCallback(async () => ({ npv, lines: await gateway.explainCost(index) }), [gateway, index, npv]);
  const { part, fault, tryAgain } = useLoaded(load);
  if (!option || npv === null) return null;
  return (
    <ViewFrame
      heading={compactAmount(npv, language)}
      lead={
        <Caption1>
          {words.result.npv}, {option.name}
        </Caption1>
      }
      actions={
        <Button appearance="primary" onClick={() => pane.showFigure("npv", index)}>
          {words.decision.showCell}
        </Button>
      }
    >
      {fault && <TroubleMessage fault={fault} onTryAgain={tryAgain} />}
      {part === null && !fault && <Loading />}
      {part?.npv === npv && <Lines lines={part.lines} total={npv} />}
    </ViewFrame>
  );
}

function Lines({ lines, total }: { lines: readonly ExplainedLine[]; total: number }) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { words, language } = useWords();
  const texts = words.decision;
  const largest = lines.slice(0, shownLines);
  const others = lines.slice(shownLines).filter(({ present }) => present !== 0);
  const rest = total - largest.reduce((sum, { present }) => sum + present, 0);
  return (
    <section className={section.section} aria-labelledby="lines-heading">
      <Body1Strong as="h2" id="lines-heading" className={section.heading}>
        {texts.largest}
      </Body1Strong>
      <ol className={section.list}>
        {largest.map(({ label, present, factors }) => (
          <li key={label} className={section.row}>
            <Amount label={label} amount={present} isStrong />
            <Caption1 block>{texts.share(formatShare(present / total, language))}</Caption1>
            <Caption1 block className={styles.factors}>
              {factors}
            </Caption1>
          </li>
        ))}
      </ol>
      <div className={section.row}>
        <Amount label={texts.others(others.length)} amount={rest} />
      </div>
      <div className={section.row}>
        <Amount label={texts.total} amount={total} isStrong />
      </div>
    </section>
  );
}

function Amount({ label, amount, isStrong = false }: { label: string; amount: number; isStrong?: boolean }) {
  const styles = useStyles();
  const { language } = useWords();
  const Text = isStrong ? Body1Strong : "span";
  return (
    <div className={styles.amount}>
      <Text>{label}</Text>
      <Text className={styles.number}>{compactAmount(amount, language)}</Text>
    </div>
  );
}

const useStyles = makeStyles({
  amount: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: "tabular-nums" },
  factors: { color: tokens.colorNeutralForeground2 },
});
