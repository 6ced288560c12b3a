import { Body1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import { useWords } from "../words";

/** Whether the workbook's own checks pass; null while they cannot be read. */
export function CheckState({ pass, sheet }: { pass: boolean | null; sheet: string }) {
  const styles = useStyles();
  const { checksPass, checksFail, checksUnknown } = useWords().words.result;
  const Icon = pass ? CheckmarkCircleFilled : WarningFilled;
  return (
    <div className={styles.state}>
      <Icon fontSize={20} className={mergeClasses(styles.icon, pass ? styles.pass : styles.fail)} aria-hidden />
      <Body1>{pass ? checksPass : pass === null ? checksUnknown(sheet) : checksFail(sheet)}</Body1>
    </div>
  );
}

const useStyles = makeStyles({
  state: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  fail: { color: tokens.colorStatusWarningForeground3 },
});
