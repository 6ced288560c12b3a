import { Body1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, HistoryFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import { useWords } from "../frame/words";

interface Props {
  /** Null while the checks cannot be read. */
  readonly pass: boolean | null;
  /** Whether no check fails, but some cannot be made. */
  readonly isFrozen: boolean;
  /** Whether inputs have changed since formulas were frozen. */
  readonly isOutOfDate: boolean;
  readonly sheet: string;
}

/** Whether the workbook's own checks pass. */
export function CheckState({ pass, isFrozen, isOutOfDate, sheet }: Props) {
  const styles = useStyles();
  const { words, texts } = useWords();
  const { checksPass, checksFail, checksUnknown } = words.result;
  const Icon = pass ? CheckmarkCircleFilled : isFrozen ? InfoFilled : isOutOfDate ? HistoryFilled : WarningFilled;
  const { checksFrozen, checksOutOfDate } = texts.handOff.area;
  const failed = isFrozen ? checksFrozen : isOutOfDate ? checksOutOfDate(sheet) : checksFail(sheet);
  return (
    <div className={styles.state}>
      <Icon
        fontSize={20}
        className={mergeClasses(styles.icon, pass ? styles.pass : isFrozen ? styles.frozen : styles.fail)}
        aria-hidden
      />
      <Body1>{pass ? checksPass : pass === null ? checksUnknown(sheet) : failed}</Body1>
    </div>
  );
}

const useStyles = makeStyles({
  state: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  frozen: { color: tokens.colorNeutralForeground3 },
  fail: { color: tokens.colorStatusWarningForeground3 },
});
