import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { FrameButton } from "./FrameButton";
import { useSimulationProgress } from "./useSimulationProgress";
import { useWords } from "./words";

/** Shows how far a simulation of many trials is while it runs, and stops it. */
export function SimulationBar() {
  const styles = useStyles();
  const { simulation } = useWords().words;
  const id = useId();
  const { progress, stop } = useSimulationProgress();
  if (progress === null) return null;
  const { done, trials } = progress;
  return (
    <div className={styles.bar}>
      <div className={styles.progress}>
        <span id={id}>{simulation.running}</span>
        <progress
          className={styles.meter}
          aria-labelledby={id}
          aria-describedby={`${id}done`}
          value={done}
          max={trials}
        />
        <span id={`${id}done`} className={styles.done}>
          {simulation.done(done, trials)}
        </span>
      </div>
      <FrameButton onClick={stop}>{simulation.stop}</FrameButton>
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
  progress: { display: "flex", flexDirection: "column", flexGrow: 1 },
  meter: { width: "100%", height: "8px", accentColor: tokens.colorCompoundBrandBackground },
  done: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});
