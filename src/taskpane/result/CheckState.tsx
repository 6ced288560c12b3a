import { Body1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSyncFilled, CheckmarkCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { ComparisonResult, FailedCheck } from "../../excel/Gateway";
import { useWords } from "../frame/words";

interface Props {
  readonly result: ComparisonResult;
  readonly onShow: (check: FailedCheck) => void;
}

/** Whether the workbook's own checks pass, and the way to each that fails; neutral while functions still compute. */
export function CheckState({ result, onShow }: Props) {
  const styles = useStyles();
  const { words, texts } = useWords();
  const { checksPass, isFrozen, isCalculating, failedChecks, sheets } = result;
  const sheet = sheets.find(({ id }) => id === "checks")?.title ?? "";
  const { calculating, checksPass: passing, checksFail, checksUnknown } = words.result;
  const [Icon, look, sentence] = isCalculating
    ? [ArrowSyncFilled, styles.neutral, calculating]
    : isFrozen
      ? [InfoFilled, styles.neutral, texts.handOff.area.checksFrozen]
      : checksPass
        ? [CheckmarkCircleFilled, styles.pass, passing]
        : [WarningFilled, styles.fail, checksPass === null ? checksUnknown(sheet) : checksFail(sheet)];
  return (
    <div className={styles.state}>
      <Icon fontSize={20} className={mergeClasses(styles.icon, look)} aria-hidden />
      <div>
        <Body1>{sentence}</Body1>
        {!isCalculating && failedChecks.length > 0 && (
          <ul className={styles.list}>
            {failedChecks.map((check) => (
              <li key={check.index}>
                <Link as="button" onClick={() => onShow(check)}>
                  {check.name}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  state: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  neutral: { color: tokens.colorNeutralForeground3 },
  fail: { color: tokens.colorStatusWarningForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});
