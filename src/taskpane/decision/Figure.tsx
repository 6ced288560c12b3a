import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useHiddenStyle } from "../frame/useHiddenStyle";
import { useWords } from "../frame/words";

interface Props {
  readonly label: string;
  /** As the pane shows it; null where Excel shows an error. */
  readonly shown: string | null;
  /** In full, where `shown` is rounded. */
  readonly exact?: string | null;
  readonly isStrong?: boolean;
}

/** A figure under its label. What is rounded on screen is read out in full. */
export function Figure({ label, shown, exact, isStrong }: Props) {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const { noFigure } = useWords().words.result;
  const spoken = shown === null ? noFigure : exact;
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={mergeClasses(styles.value, isStrong && styles.strong)} title={spoken ?? undefined}>
        <span aria-hidden={Boolean(spoken)}>{shown ?? "–"}</span>
        {spoken && <span className={hidden}>{spoken}</span>}
      </dd>
    </div>
  );
}

const useStyles = makeStyles({
  figure: { minWidth: 0 },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});
