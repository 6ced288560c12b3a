import { useEffect, useState } from "react";
import { type SimulationProgress, cancelEvent, progressEvent } from "../../model/simulation/simulationProgress";

/** How far a long simulation of the cells is, null when none is running, and the way to stop it. */
export function useSimulationProgress() {
  const [progress, setProgress] = useState<SimulationProgress | null>(null);
  useEffect(() => {
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<SimulationProgress>;
      setProgress(detail.done < detail.trials ? detail : null);
    };
    addEventListener(progressEvent, hear);
    return () => removeEventListener(progressEvent, hear);
  }, []);
  return { progress, stop: () => void dispatchEvent(new Event(cancelEvent)) };
}
