import { vocabulary } from "../../locale/vocabulary";
import type { Assumptions } from "../../model/assumptions/assumptions";
import { type Sampling, samplings, usualSampling } from "../../model/catalogue/sampling";
import type { Domain } from "../../model/domain";
import { type Outcome, answer, noAnswer } from "../../model/outcome";
import { decisionTrialLimits, seedLimits, trialLimits } from "../../model/random/limits";
import { mostLatticeOptions } from "../../model/random/lattice";
import { latticeTrials } from "../../model/random/latticeTrials";
import type { Simulation } from "../../model/simulation/simulation";
import { choiceArgument, numberArgument } from "./arguments";
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

/** What a simulation is asked for, as it stands in the cells. */
interface Given {
  readonly assumptions: unknown;
  readonly trials: unknown;
  readonly seed: unknown;
  readonly correlations: unknown;
  readonly sampling: unknown;
}

/** Which sampling there is when it is left out, and how many trials. */
interface Usual extends NumberLimits {
  readonly sampling: Sampling;
}

export const usualSimulation: Usual = { ...trialLimits, sampling: usualSampling.sampling };
export const usualDecision: Usual = { ...decisionTrialLimits, sampling: usualSampling.decisionSampling };

/** Reads what is simulated, and how often: from a lattice, the next power of two. */
export function simulationArguments(
  { assumptions, trials, seed, correlations, sampling }: Given,
  usual: Usual,
): Outcome<SimulationArguments> {
  const count = numberArgument("trials", trials, usual.domain, usual.byDefault);
  if (!count.ok) return count;
  const start = numberArgument("seed", seed, seedLimits.domain, seedLimits.byDefault);
  if (!start.ok) return start;
  const table = assumptionsArgument(assumptions);
  if (!table.ok) return table;
  const correlated = correlationsArgument(correlations);
  if (!correlated.ok) return correlated;
  const chosen = choiceArgument("sampling", sampling, vocabulary.sampling, samplings, usual.sampling);
  if (!chosen.ok) return chosen;
  const { options } = table.value;
  const simulation = { options, seed: start.value, correlations: correlated.value };
  if (chosen.value === "random") return answer({ table: table.value, simulation, count: count.value });
  if (options.length > mostLatticeOptions)
    return noAnswer({
      ...{ kind: "latticeTooSmall", argument: "sampling" },
      ...{ options: options.length, most: mostLatticeOptions },
    });
  const lattice = { trials: latticeTrials(count.value), optionCount: options.length };
  return answer({ table: table.value, simulation: { ...simulation, lattice }, count: lattice.trials });
}
