import { Button, Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComparisonResult, MissingFigure } from "../../excel/Gateway";
import { SheetsLanguage } from "../frame/SheetsLanguage";
import { isStale } from "../frame/comparisonState";
import { useDimmedStyle } from "../frame/useDimmedStyle";
import { ViewFrame } from "../frame/ViewFrame";
import { useAllWords } from "../frame/allWords";
import type { ViewProps } from "../viewProps";
import { DecisionState } from "./DecisionState";
import { Findings, Flips } from "./DriverRows";
import { Notices } from "./Notices";
import { OptionsByCost } from "./OptionsByCost";
import { SavingRanges } from "./SavingRanges";
import { ScenarioSwitch } from "./ScenarioSwitch";
import { decisionHeading } from "./decisionHeading";

/** What is said above the figures; the sentences of the drivers stand beside their lists. */
const shownSentences = ["choice", "saving", "payback", "forgone", "plausibility", "zeroes"] as const;

/** What the workbook recommends, how sure that is, what it rests on and what would change it. */
export function DecisionView({ pane, handOff }: ViewProps) {
  const styles = useStyles();
  const dimmed = useDimmedStyle();
  const { words } = useAllWords();
  const { result } = pane;
  if (result === null) return null;
  const { decision, scenario } = result;
  const { sentences } = decision;
  const isOld = isStale(result);
  const isHandedOff = (handOff.state?.handOffSheet ?? null) !== null;
  return (
    <ViewFrame
      heading={decisionHeading(words.decision, decision, result)}
      above={<DecisionState result={result} />}
      lead={pane.undo && <Caption1>{words.frame.done(words.frame.undo[pane.undo])}</Caption1>}
      isDimmed={isOld}
      actions={<DecisionActions pane={pane} result={result} isHandedOff={isHandedOff} />}
    >
      <Notices
        result={result}
        isListGone={handOff.state?.handOffSheet === null}
        pane={pane}
        onRun={isHandedOff ? null : pane.runSimulation}
      />
      <SheetsLanguage result={result} onSetUp={() => pane.showView("setUp")} />
      <div className={mergeClasses(styles.figures, isOld && dimmed)}>
        <div className={styles.sentences}>
          {shownSentences.map((id) => sentences[id] && <span key={id}>{sentences[id]}</span>)}
        </div>
        <MissingFigures missing={decision.missing} onShow={pane.showMissing} />
        <ScenarioSwitch
          chosenOn={result.isScenarioByFormula ? (result.sheets.find(({ id }) => id === "inputs")?.title ?? "") : null}
          scenarios={decision.scenarios}
          inForce={scenario}
          onChoose={pane.chooseScenario}
        />
        <OptionsByCost result={result} pane={pane} />
        <SavingRanges result={result} pane={pane} />
        <Flips decision={decision} onJump={pane.showInput} />
        {result.verdict !== "outOfDate" && <Findings decision={decision} onJump={pane.showInput} />}
      </div>
    </ViewFrame>
  );
}

/** The figures that only the user can know and that still stand at their defaults, each with the way to its cell. */
function MissingFigures({
  missing,
  onShow,
}: {
  missing: readonly MissingFigure[];
  onShow: (figure: MissingFigure) => void;
}) {
  const styles = useStyles();
  const { decision } = useAllWords().words;
  if (missing.length === 0) return null;
  return (
    <div>
      <Caption1 id="missing-heading">{decision.stillDefaults}</Caption1>
      <ul aria-labelledby="missing-heading" className={styles.missing}>
        {missing.map((figure) => (
          <li key={figure.driver}>
            <Link as="button" onClick={() => onShow(figure)}>
              {figure.name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ActionProps {
  readonly pane: ViewProps["pane"];
  readonly result: ComparisonResult;
  readonly isHandedOff: boolean;
}

/** Frozen figures that are out of date or fail are restored first: a figure typed before that changes no score and no chance. */
function DecisionActions({ pane, result, isHandedOff }: ActionProps) {
  const styles = useStyles();
  const { decision: words, views } = useAllWords().words;
  const isFrozen = result.verdict === "outOfDate" || (isHandedOff && result.verdict === "failed");
  const first = isFrozen ? undefined : result.decision.missing[0];
  const summary = result.sheets.find(({ id }) => id === "summary");
  if (!first && !summary && !(isFrozen && isHandedOff)) return null;
  return (
    <div className={styles.actions}>
      {isFrozen && isHandedOff && (
        <Button appearance="primary" onClick={() => pane.showView("restore")}>
          {views.restore}
        </Button>
      )}
      {first && (
        <Button appearance="primary" aria-describedby="missing-first" onClick={() => pane.showMissing(first)}>
          {words.typeMissing}
        </Button>
      )}
      {summary && <Button onClick={() => pane.showSheet(summary.title)}>{summary.title}</Button>}
      {first && (
        <Caption1 id="missing-first" className={styles.hint}>
          {words.typeMissingHint(first.name)}
        </Caption1>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  sentences: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  missing: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
});
