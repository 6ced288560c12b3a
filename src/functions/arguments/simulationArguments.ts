import type { Assumptions } from "../../model/assumptions/assumptions";
import type { Domain } from "../../model/domain";
import { type Outcome, answer } from "../../model/outcome";
import { seedLimits, trialLimits } from "../../model/random/limits";
import type { Simulation } from "../../model/simulation/simulation";
import { numberArgument } from "./arguments";
import { assumptionsArgument } from "./assumptionsArgument";
import { correlationsArgument } from "./correlationsArgument";

/** The numbers an argument may be, and which it is when left out. */
interface NumberLimits {
  readonly domain: Domain;
  readonly byDefault: number;
}

interface SimulationArguments {
  readonly table: Assumptions;
  readonly simulation: Simulation;
  readonly count: number;
}

/** Reads what is simulated, and how often. */
export function simulationArguments(
  assumptions: unknown,
  trials: unknown,
  seed: unknown,
  correlations: unknown,
  limits: NumberLimits = trialLimits,
): Outcome<SimulationArguments> {
  const count = numberArgument("trials", trials, limits.domain, limits.byDefault);
  if (!count.ok) return count;
  const start = numberArgument("seed", seed, seedLimits.domain, seedLimits.byDefault);
  if (!start.ok) return start;
  const table = assumptionsArgument(assumptions);
  if (!table.ok) return table;
  const correlated = correlationsArgument(correlations);
  if (!correlated.ok) return correlated;
  const simulation = { options: table.value.options, seed: start.value, correlations: correlated.value };
  return answer({ table: table.value, simulation, count: count.value });
}
