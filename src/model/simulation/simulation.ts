import type { OptionAssumptions } from "../assumptions/assumptions";
import type { RankCorrelations } from "./rankCorrelations";

/** What makes a simulation the same each time, on every machine. */
export interface Simulation {
  readonly options: readonly OptionAssumptions[];
  readonly seed: number;
  /** Null when all drivers are independent. */
  readonly correlations: RankCorrelations | null;
}
