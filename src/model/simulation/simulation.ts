import type { OptionAssumptions } from "../assumptions/assumptions";
import type { Lattice } from "../random/lattice";
import type { RankCorrelations } from "./rankCorrelations";

/** What makes a simulation the same each time, on every machine. */
export interface Simulation {
  readonly options: readonly OptionAssumptions[];
  readonly seed: number;
  /** Null when all drivers are independent. */
  readonly correlations: RankCorrelations | null;
  /** Where the draws come from a lattice; from the HDR stream where it is left out. */
  readonly lattice?: Lattice;
}
