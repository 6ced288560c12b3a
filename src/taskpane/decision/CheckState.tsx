import { Body1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowSyncFilled,
  CheckmarkCircleFilled,
  HistoryFilled,
  InfoFilled,
  WarningFilled,
} from "@fluentui/react-icons";
import type { ComparisonResult } from "../../excel/Gateway";
import type { FailedCheck } from "../../workbook/handOff/unsoundChecks";
import type { CheckVerdict } from "../../workbook/plan/verdicts";
import { useAllWords } from "../frame/allWords";

interface Props {
  readonly result: ComparisonResult;
  /** Whether nothing is known of what a hand-off froze. */
  readonly isListGone: boolean;
  readonly onShow: (check: FailedCheck) => void;
}

const signs = {
  passed: { Icon: CheckmarkCircleFilled, look: "pass" },
  failed: { Icon: WarningFilled, look: "fail" },
  frozen: { Icon: InfoFilled, look: "neutral" },
  outOfDate: { Icon: HistoryFilled, look: "fail" },
  calculating: { Icon: ArrowSyncFilled, look: "neutral" },
} as const satisfies Record<CheckVerdict, unknown>;

/** Whether the workbook's own checks pass, and the way to each that fails; neutral while functions still compute. */
export function CheckState({ result, isListGone, onShow }: Props) {
  const styles = useStyles();
  const { words, texts } = useAllWords();
  const { verdict, failedChecks, sheets } = result;
  const sheet = sheets.find(({ id }) => id === "checks")?.title ?? "";
  const { calculating, checksPass, checksFail, checksUnknown } = words.result;
  const { checksFrozen, checksOutOfDate, checksWithoutList } = texts.handOff.area;
  const { Icon, look } = verdict === null ? signs.failed : signs[verdict];
  const sentences: Record<CheckVerdict, string> = {
    passed: checksPass,
    failed: checksFail(sheet),
    frozen: checksFrozen,
    outOfDate: isListGone ? checksWithoutList : checksOutOfDate(sheet),
    calculating,
  };
  return (
    <div className={styles.state}>
      <Icon fontSize={20} className={mergeClasses(styles.icon, styles[look])} aria-hidden />
      <div>
        <Body1>{verdict === null ? checksUnknown(sheet) : sentences[verdict]}</Body1>
        {verdict !== "calculating" && failedChecks.length > 0 && (
          <ul className={styles.list}>
            {failedChecks.map((check) => (
              <li key={check.index}>
                <Link as="button" className={styles.check} onClick={() => onShow(check)}>
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
  // The bullet of a name in two lines stands beside the first.
  check: { verticalAlign: "top", textAlign: "start" },
});
