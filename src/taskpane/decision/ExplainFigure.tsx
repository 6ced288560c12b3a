import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useAllWords } from "../frame/allWords";
import type { ComparisonPane } from "../setUp/comparisonPane";
import { type ExplainedFigure, subjectOf } from "./explained";

interface Props {
  readonly figure: ExplainedFigure;
  /** What the figure is called, and whose it is. */
  readonly label: string;
  readonly option: { readonly name: string; readonly index: number };
  /** As the pane shows it; null where Excel shows an error. */
  readonly shown: string | null;
  /** In full, where `shown` is rounded. */
  readonly exact?: string;
  readonly pane: Pick<ComparisonPane, "showFigure" | "showView">;
}

/** A figure that explains itself; one that Excel does not answer leads to its cell. What is rounded on screen is read out in full. */
export function ExplainFigure({ figure, label, option, shown, exact, pane }: Props) {
  const styles = useStyles();
  const { decision, result } = useAllWords().words;
  const { name, index } = option;
  if (shown === null)
    return (
      <Link
        as="button"
        className={styles.figure}
        aria-label={decision.toCell(label, name, result.noFigure)}
        onClick={() => pane.showFigure(figure, index)}
      >
        –
      </Link>
    );
  // What stands there is part of what is read out, so that one who speaks to the pane can say it.
  const value = exact === undefined ? shown : `${shown} (${exact})`;
  return (
    <Link
      as="button"
      className={styles.figure}
      aria-label={decision.explain(label, name, value)}
      title={exact ?? shown}
      onClick={() => pane.showView("explain", subjectOf(figure, name))}
    >
      {shown}
    </Link>
  );
}

const useStyles = makeStyles({
  figure: {
    minHeight: "24px",
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: "tabular-nums",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
});
