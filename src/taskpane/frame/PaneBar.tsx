import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
// One file an icon: those that come together with others bring what only later views show.
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { NavigationRegular } from "@fluentui/react-icons/svg/navigation";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ComparisonResult } from "../../excel/Gateway";
import { type ComparisonState, stateOf } from "./comparisonState";
import { FrameButton } from "./FrameButton";
import { useWords } from "./words";

interface Props {
  readonly result: ComparisonResult | null;
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
}

const signs = {
  upToDate: { Icon: CheckmarkCircleRegular, look: "good" },
  failing: { Icon: ErrorCircleRegular, look: "bad" },
  unread: { Icon: WarningRegular, look: "bad" },
  calculating: { Icon: ArrowSyncRegular, look: "neutral" },
  frozen: { Icon: InfoRegular, look: "neutral" },
  outOfDate: { Icon: ClockRegular, look: "warning" },
  calculatedByHand: { Icon: ClockRegular, look: "warning" },
} as const satisfies Record<ComparisonState, unknown>;

/** The pane's first line: the way to everything else, and how far the figures on show can be relied on. */
export function PaneBar({ result, isMenuOpen, onMenu }: Props) {
  const styles = useStyles();
  const { frame, product } = useWords().words;
  const state = result && stateOf(result);
  const tint = state && signs[state].look;
  return (
    <header
      className={mergeClasses(styles.bar, tint === "warning" && styles.warningBar, tint === "bad" && styles.badBar)}
    >
      <FrameButton
        isSign
        aria-label={isMenuOpen ? frame.closeMenu : frame.openMenu}
        aria-expanded={isMenuOpen}
        onClick={onMenu}
      >
        {isMenuOpen ? <DismissRegular fontSize={20} /> : <NavigationRegular fontSize={20} />}
      </FrameButton>
      <div className={styles.status} aria-live="polite">
        {result && state ? (
          <Status result={result} state={state} />
        ) : (
          <>
            <strong className={styles.state}>{product}</strong> <span>{frame.noComparison}</span>
          </>
        )}
      </div>
    </header>
  );
}

function Status({ result, state }: { result: ComparisonResult; state: ComparisonState }) {
  const styles = useStyles();
  const { frame } = useWords().words;
  const { Icon, look } = signs[state];
  const { scenario, request, failedChecks } = result;
  const facts = [
    ...(state === "upToDate" ? [frame.checksPass] : []),
    ...(scenario === "" ? [] : [scenario]),
    request.currency,
  ];
  return (
    <>
      <Icon fontSize={16} className={mergeClasses(styles.icon, styles[look])} aria-hidden />
      <strong className={styles.state}>
        {state === "failing" ? frame.failing(failedChecks.length) : frame.states[state]}
      </strong>
      <span className={styles.facts}>{facts.join(" · ")}</span>
    </>
  );
}

/** Excel draws its own menu over the corner at the end of the bar. */
const excelMenuWidth = "34px";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minHeight: "36px",
    gap: tokens.spacingHorizontalXS,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: excelMenuWidth,
  },
  warningBar: { backgroundColor: tokens.colorStatusWarningBackground1 },
  badBar: { backgroundColor: tokens.colorStatusDangerBackground1 },
  status: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    minWidth: 0,
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  state: { fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  neutral: { color: tokens.colorNeutralForeground2 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  facts: { color: tokens.colorNeutralForeground2 },
});
