import { type SimulationProgress, progressEvent } from "../model/simulation/simulationProgress";

let isRunning = false;
globalThis.addEventListener?.(progressEvent, (event) => {
  const { done, trials } = (event as CustomEvent<SimulationProgress>).detail;
  isRunning = done < trials;
});

/** Whether one of our functions has yet to answer: Excel shows its last value until then, and does not say so. */
export function isSimulating(): boolean {
  return isRunning;
}
