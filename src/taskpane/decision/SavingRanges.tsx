import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ComparisonResult, OptionResult } from "../../excel/Gateway";
import { useAllWords } from "../frame/allWords";
import type { ComparisonPane } from "../setUp/comparisonPane";
import { ExplainFigure } from "./ExplainFigure";
import { LinePattern } from "./Patterns";
import { compactAmount } from "./compactAmount";
import { lossColor, savingColor } from "./dataColors";
import { useSectionStyles } from "../frame/useSectionStyles";

interface Props {
  readonly result: ComparisonResult;
  readonly pane: Pick<ComparisonPane, "showFigure" | "showView">;
}

/** What each option saves a year against the baseline, and between which ends eight trials in ten lie. */
export function SavingRanges({ result, pane }: Props) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { words, language } = useAllWords();
  const { decision } = words;
  const [baseline, ...others] = result.options;
  const ends = others.flatMap(({ savingYear, savingYearLow, savingYearHigh }) => [
    savingYear ?? 0,
    savingYearLow ?? 0,
    savingYearHigh ?? 0,
  ]);
  const scale = { low: Math.min(0, ...ends), high: Math.max(0, ...ends) };
  const hasRanges = others.every(
    ({ savingYearLow, savingYearHigh }) => savingYearLow !== null && savingYearHigh !== null,
  );
  return (
    <section className={section.section} aria-labelledby="savings-heading">
      <Body1Strong as="h2" id="savings-heading" className={section.heading}>
        {decision.savings(baseline?.name ?? "")}
      </Body1Strong>
      <ul className={section.list}>
        {others.map((option, place) => (
          <li key={place} className={styles.row}>
            <span className={styles.name}>{option.name}</span>
            <SavingBar option={option} scale={scale} ends={ends} />
            <span className={styles.figures}>
              <ExplainFigure
                figure="saving"
                label={words.result.saving}
                option={{ name: option.name, index: place + 1 }}
                shown={option.savingYear === null ? null : compactAmount(option.savingYear, language, ends)}
                pane={pane}
              />
              {option.savingYearLow !== null && option.savingYearHigh !== null && (
                <Caption1 className={styles.range}>
                  {compactAmount(option.savingYearLow, language, ends)} –{" "}
                  {compactAmount(option.savingYearHigh, language, ends)}
                </Caption1>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Caption1 className={section.note}>{hasRanges ? decision.savingsNote : decision.noRange}</Caption1>
    </section>
  );
}

const [width, height, middle] = [100, 16, 8];

function SavingBar({
  option,
  scale,
  ends,
}: {
  option: OptionResult;
  scale: { readonly low: number; readonly high: number };
  /** Those of all options. */
  ends: readonly number[];
}) {
  const styles = useStyles();
  const id = useId();
  const { words, language } = useAllWords();
  const { name, savingYear, savingYearLow, savingYearHigh } = option;
  const at = (amount: number) => 4 + ((width - 8) * (amount - scale.low)) / (scale.high - scale.low || 1);
  const isRange = savingYearLow !== null && savingYearHigh !== null;
  const amounts = [savingYear, savingYearLow, savingYearHigh].map((amount) =>
    amount === null ? words.result.noFigure : compactAmount(amount, language, ends),
  ) as [string, string, string];
  return (
    <svg
      role="img"
      aria-label={words.decision.savingText(name, ...amounts)}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.bar}
    >
      <LinePattern id={id} color={lossColor} isSlanted />
      <path d={`M${at(0)} 0V${height}`} stroke={tokens.colorNeutralStrokeAccessible} />
      {isRange && (
        <>
          <Part from={at(savingYearLow)} to={at(Math.min(0, savingYearHigh))} fill={`url(#${id})`} />
          <Part from={at(Math.max(0, savingYearLow))} to={at(savingYearHigh)} fill={savingColor} />
          {[savingYearLow, savingYearHigh].map((end, index) => (
            <path key={index} d={`M${at(end)} 3V13`} stroke={tokens.colorNeutralForeground1} />
          ))}
        </>
      )}
      {savingYear !== null && (
        <circle
          cx={at(savingYear)}
          cy={middle}
          r={3}
          fill={tokens.colorNeutralBackground1}
          stroke={tokens.colorNeutralForeground1}
          strokeWidth={1.5}
        />
      )}
    </svg>
  );
}

function Part({ from, to, fill }: { from: number; to: number; fill: string }) {
  return to > from ? <rect x={from} y={middle - 2} width={to - from} height={4} fill={fill} /> : null;
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 140px) 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { gridColumn: "1 / -1", minWidth: 0, overflowWrap: "anywhere" },
  bar: { width: "100%", forcedColorAdjust: "none" },
  figures: { display: "flex", flexDirection: "column", alignItems: "end" },
  range: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums", textAlign: "end" },
});
