import { costTally } from "../../model/simulation/costTally";
import { simulatedCosts } from "../../model/simulation/simulatedCosts";
import type { Simulation } from "../../model/simulation/simulation";

/** Some of a simulation's trials, to be computed apart. */
export interface SimulationPart {
  readonly simulation: Simulation;
  readonly firstTrial: number;
  readonly count: number;
  /** What is wanted of them: the costs of each option, trial by trial, or one tally. */
  readonly of: "costs" | "tally";
}

export function simulatedPart({ simulation, firstTrial, count, of }: SimulationPart): Float64Array[] {
  return of === "costs" ? simulatedCosts(simulation, firstTrial, count) : [costTally(simulation, firstTrial, count)];
}
