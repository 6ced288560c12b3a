import { Button, Field, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useSimulationProgress } from "./useSimulationProgress";
import { useWords } from "./words";

/** Shows how far a simulation of many trials is while it runs, and stops it. */
export function SimulationBar() {
  const styles = useStyles();
  const { simulation } = useWords().words;
  const { progress, stop } = useSimulationProgress();
  if (progress === null) return null;
  const { done, trials } = progress;
  return (
    <div className={styles.bar}>
      <Field className={styles.progress} label={simulation.running} hint={simulation.done(done, trials)}>
        <ProgressBar value={done} max={trials} />
      </Field>
      <Button onClick={stop}>{simulation.stop}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  progress: { flexGrow: 1 },
});
