import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Decision, DriverPlace, TurningValue } from "../../excel/Gateway";
import { driverValueText } from "../../workbook/plan/driverValueText";
import { useAllWords } from "../frame/allWords";
import { JumpButton } from "./JumpButton";
import { compactAmount } from "./compactAmount";
import { savingColor } from "./dataColors";
import { useSectionStyles } from "../frame/useSectionStyles";

interface Props {
  readonly decision: Decision;
  readonly onJump: (place: DriverPlace) => void;
}

/** Where each of the drivers that matter most changes the choice, and where costs meet the baseline's. The sentence above names the nearest. */
export function Flips({ decision, onJump }: Props) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { words, language } = useAllWords();
  const texts = words.decision;
  const shown = ({ driver }: DriverPlace, value: TurningValue) => {
    if (value === "none") return texts.never;
    if (value === "linked") return texts.linked;
    return value === null ? "–" : driverValueText(driver, value, language);
  };
  if (decision.flips.length === 0) return null;
  return (
    <Part heading={texts.flips} sentence={decision.sentences.flip}>
      <ul className={section.list}>
        {decision.flips.map((flip) => (
          <li key={`${flip.driver} ${flip.option}`} className={styles.row}>
            <Name name={flip.name} beside={[flip.option, flip.unit]} />
            <dl className={styles.values}>
              <dt>{texts.today}</dt>
              <dd>{shown(flip, flip.today)}</dd>
              <dt>{texts.flipsAt}</dt>
              <dd className={styles.strong}>{shown(flip, flip.choice)}</dd>
              <dt>{texts.meetsAt}</dt>
              <dd>{shown(flip, flip.baseline)}</dd>
            </dl>
            <JumpButton label={texts.toInput(flip.name)} onJump={() => onJump(flip)} />
          </li>
        ))}
      </ul>
      <Caption1 className={section.note}>{texts.flipsNote}</Caption1>
    </Part>
  );
}

/** What it is worth most to find out before choosing. */
export function Findings({ decision, onJump }: Props) {
  const styles = useStyles();
  const section = useSectionStyles();
  const { words, language } = useAllWords();
  const texts = words.decision;
  const findings = decision.findings.slice(0, mostFindings);
  const most = Math.max(...findings.map(({ worth }) => worth));
  if (findings.length === 0) return null;
  return (
    <Part heading={texts.findings} sentence={decision.sentences.findOut}>
      <ul className={section.list}>
        {findings.map((finding) => (
          <li key={finding.label} className={styles.row}>
            <Name name={finding.label} beside={[]} />
            <span className={styles.worth}>
              <svg viewBox="0 0 60 8" width={60} height={8} aria-hidden>
                <rect width={(60 * finding.worth) / most} height={8} fill={savingColor} />
              </svg>
              {compactAmount(finding.worth, language, [most])}
            </span>
            <JumpButton label={texts.toInput(finding.label)} onJump={() => onJump(finding)} />
          </li>
        ))}
      </ul>
      <Caption1 className={section.note}>{texts.findingsNote}</Caption1>
    </Part>
  );
}

const mostFindings = 5;

function Part({ heading, sentence, children }: { heading: string; sentence?: string; children: ReactNode }) {
  const section = useSectionStyles();
  return (
    <section className={section.section}>
      <Body1Strong as="h2" className={section.heading}>
        {heading}
      </Body1Strong>
      {sentence && <span>{sentence}</span>}
      {children}
    </section>
  );
}

function Name({ name, beside }: { name: string; beside: readonly (string | null)[] }) {
  const styles = useStyles();
  const words = beside.filter((word) => word !== null && word !== "");
  return (
    <span className={styles.name}>
      {name} {words.length > 0 && <Caption1 className={styles.beside}>{words.join(", ")}</Caption1>}
    </span>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  beside: { color: tokens.colorNeutralForeground3 },
  values: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    flexShrink: 0,
    minWidth: "min-content",
    maxWidth: "52%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& > dd": { margin: 0, textAlign: "end" },
    "& > dt": { color: tokens.colorNeutralForeground3 },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  worth: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
  },
});
