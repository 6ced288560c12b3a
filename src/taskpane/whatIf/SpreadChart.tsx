import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { formatShare } from "../../locale/numbers";
import { compactAmount } from "../decision/compactAmount";
import { lossColor, savingColor } from "../decision/dataColors";
import { LinePattern } from "../decision/Patterns";
import { useAllWords } from "../frame/allWords";
import { type Spread, spreadOf } from "./spread";
import type { WhatIfOption } from "./whatIfFigures";

interface Props {
  readonly now: WhatIfOption;
  readonly before: WhatIfOption;
  readonly baseline: string;
  /** Whether anything is moved, so that there is something to compare with. */
  readonly isMoved: boolean;
}

const [width, height] = [320, 96];

/** How an option's saving a year is spread over the trials, now and before anything was moved; the table below holds its numbers. */
export function SpreadChart({ now, before, baseline, isMoved }: Props) {
  const styles = useStyles();
  const id = useId();
  const { texts, language } = useAllWords();
  const { savingYear, savingYearLow, savingYearHigh, savings } = now;
  const spread = useMemo(() => spreadOf(savings, before.savings), [savings, before.savings]);
  const { at, path } = drawing(spread);
  const ends = [savingYear, savingYearLow, savingYearHigh];
  const [middle, low, high] = ends.map((each) => compactAmount(each, language, ends));
  const dearerShare = savings.filter((saving) => saving < 0).length / savings.length;
  const dearer = formatShare(Math.round(100 * dearerShare) / 100, language);
  const text = texts.whatIf.chartText(now.name, { middle: middle!, low: low!, high: high!, dearer }, baseline);
  // A label that would reach beyond the pane's edge is left out: one without its minus would say the opposite.
  const ticks = spread.ticks.filter((tick) => at(tick) > 0.08 * width && at(tick) < 0.92 * width);
  const zero = Math.max(0, Math.min(width, at(0)));
  return (
    <figure className={styles.figure}>
      <svg
        role="img"
        aria-label={text}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className={styles.svg}
      >
        <LinePattern id={`${id}loss`} color={lossColor} isSlanted />
        <clipPath id={`${id}left`}>
          <rect width={zero} height={height} />
        </clipPath>
        <clipPath id={`${id}right`}>
          <rect x={zero} width={width - zero} height={height} />
        </clipPath>
        <path d={path(spread.now)} fill={`url(#${id}loss)`} clipPath={`url(#${id}left)`} />
        <path d={path(spread.now)} fill={tokens.colorPaletteBlueBackground2} clipPath={`url(#${id}right)`} />
        <path d={path(spread.now)} className={styles.line} stroke={savingColor} strokeWidth={1.5} />
        {isMoved && (
          <path
            d={path(spread.before)}
            className={styles.line}
            stroke={tokens.colorNeutralForeground1}
            strokeDasharray="4 3"
          />
        )}
        {at(0) >= 0 && at(0) <= width && (
          <path d={`M${at(0)} 0V${height}`} className={styles.line} stroke={tokens.colorNeutralForeground2} />
        )}
      </svg>
      <div className={styles.axis} aria-hidden>
        {ticks.map((tick) => (
          <span key={tick} className={styles.tick} style={{ insetInlineStart: `${(100 * at(tick)) / width}%` }}>
            {compactAmount(tick, language, ticks)}
          </span>
        ))}
      </div>
      <Legend id={id} baseline={baseline} isMoved={isMoved} />
    </figure>
  );
}

function Legend({ id, baseline, isMoved }: { id: string; baseline: string; isMoved: boolean }) {
  const styles = useStyles();
  const { whatIf } = useAllWords().texts;
  const signs = [
    {
      text: whatIf.now,
      sign: <rect width={16} height={12} fill={tokens.colorPaletteBlueBackground2} stroke={savingColor} />,
    },
    ...(isMoved
      ? [
          {
            text: whatIf.before,
            sign: <path d="M0 6H16" stroke={tokens.colorNeutralForeground1} strokeDasharray="4 3" />,
          },
        ]
      : []),
    { text: whatIf.dearer(baseline), sign: <rect width={16} height={12} fill={`url(#${id}loss)`} /> },
  ];
  return (
    <figcaption className={styles.legend}>
      {signs.map(({ text, sign }) => (
        <span key={text} className={styles.entry}>
          <svg width={16} height={12} aria-hidden className={styles.sign}>
            {sign}
          </svg>
          {text}
        </span>
      ))}
      <span className={styles.note}>{whatIf.chartNote}</span>
    </figcaption>
  );
}

/** Where a result lies across the chart, and the outline of columns that stand for shares of the results. */
function drawing({ edges, now, before }: Spread) {
  const [first, last] = [edges[0]!, edges.at(-1)!];
  const most = Math.max(...now, ...before);
  const at = (result: number) => (width * (result - first)) / (last - first);
  const top = (share: number) => height - (share / most) * (height - 4);
  const path = (shares: readonly number[]) =>
    `M0 ${height}${shares.map((share, column) => `V${top(share)}H${at(edges[column + 1]!)}`).join("")}V${height}`;
  return { at, path };
}

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", margin: 0, gap: tokens.spacingVerticalXS },
  svg: {
    display: "block",
    width: "100%",
    height: `${height}px`,
    overflow: "visible",
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
  line: { fill: "none", vectorEffect: "non-scaling-stroke" },
  axis: {
    position: "relative",
    height: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  tick: {
    position: "absolute",
    transform: "translateX(-50%)",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sign: { forcedColorAdjust: "none" },
  note: { flexBasis: "100%", color: tokens.colorNeutralForeground3 },
});
