import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { OptionResult } from "../../excel/Gateway";
import { useAllWords } from "../frame/allWords";
import { compactAmount } from "./compactAmount";
import { groupLooks } from "./dataColors";
import { LinePattern } from "./Patterns";

interface Props {
  readonly groups: NonNullable<OptionResult["groups"]>;
  /** What the whole width stands for: the same for all bars of a chart. */
  readonly most: number;
}

const height = 14;

/** What an option costs, group by group, as one bar; its numbers are its text alternative. */
export function CostBar({ groups, most }: Props) {
  const styles = useStyles();
  const { texts, language } = useAllWords();
  const id = useId();
  const shown = groupLooks.filter(({ group }) => groups[group] !== 0);
  const text = shown
    .map(({ group }) => `${texts.lines.groups[group]} ${compactAmount(groups[group], language, [most])}`)
    .join(", ");
  const ends = shown.map((_, index) =>
    shown.slice(0, index + 1).reduce((sum, { group }) => sum + Math.max(0, groups[group]), 0),
  );
  return (
    <svg role="img" aria-label={text} className={styles.bar}>
      {shown.map(({ group, color, pattern }, index) => {
        const [start, end] = [ends[index - 1] ?? 0, ends[index]!].map((amount) => (100 * amount) / most) as [
          number,
          number,
        ];
        return (
          <svg key={group} x={`${start}%`} width={`${Math.max(0, end - start - 0.5)}%`} height={height}>
            {pattern && (
              <defs>
                <LinePattern id={`${id}${group}`} color={color} isSlanted={pattern === "slanted"} />
              </defs>
            )}
            <rect width="100%" height={height} fill={pattern ? `url(#${id}${group})` : color} />
          </svg>
        );
      })}
    </svg>
  );
}

/** Which colour and pattern is which group. */
export function CostLegend() {
  const styles = useStyles();
  const { texts } = useAllWords();
  const id = useId();
  return (
    <ul className={styles.legend}>
      {groupLooks
        .filter(({ group }) => group !== "outside")
        .map(({ group, color, pattern }) => (
          <li key={group} className={styles.entry}>
            <svg width={12} height={12} aria-hidden>
              {pattern && <LinePattern id={`${id}${group}`} color={color} isSlanted={pattern === "slanted"} />}
              <rect width={12} height={12} fill={pattern ? `url(#${id}${group})` : color} />
            </svg>
            {texts.lines.groups[group]}
          </li>
        ))}
    </ul>
  );
}

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: `${height}px`, forcedColorAdjust: "none" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
