import { Caption1, ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useAllWords } from "../frame/allWords";

interface Props {
  /** The title of the sheet with a formula of the user's own that chooses; null where the pane may. */
  readonly chosenOn: string | null;
  readonly scenarios: readonly string[];
  readonly inForce: string;
  readonly onChoose: (scenario: string) => void;
}

/** The scenarios as the workbook calls them; the one that is pressed is written in it. */
export function ScenarioSwitch({ chosenOn, scenarios, inForce, onChoose }: Props) {
  const styles = useStyles();
  const { words, texts } = useAllWords();
  const { decision } = words;
  return (
    <div>
      <div role="group" aria-label={decision.scenario} aria-describedby="scenario-hint" className={styles.choices}>
        {scenarios.map((scenario) => (
          <ToggleButton
            key={scenario}
            size="small"
            checked={scenario === inForce}
            disabled={chosenOn !== null}
            className={mergeClasses(styles.choice, scenario === inForce && styles.inForce)}
            onClick={() => onChoose(scenario)}
          >
            {scenario}
          </ToggleButton>
        ))}
      </div>
      <Caption1 id="scenario-hint" className={styles.hint}>
        {chosenOn === null ? decision.scenarioHint : texts.setUpView.ownFormula(chosenOn)}
      </Caption1>
    </div>
  );
}

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  choice: { flexGrow: 1, minWidth: 0 },
  // Where none can be pressed, the one in force is told by its weight as well.
  inForce: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3 },
});
