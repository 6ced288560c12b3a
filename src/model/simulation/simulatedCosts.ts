import { Columns, valueAt } from "./columns";
import { drawnOptions } from "./drawnOptions";
import { eventUniforms } from "./eventUniforms";
import type { Simulation } from "./simulation";
import { trialCosts } from "./trialCosts";

/** Trials computed together: few enough that their columns stay in a processor's nearest memory. */
const blockLength = 512;

/**
 * The net present cost of every option in trials `firstTrial`, `firstTrial` + 1, ...: one array an option.
 *
 * A trial's cost depends on its number alone, not on the trials computed with it, so that any part of a simulation can be computed
 * apart, anywhere, and is the same to the last bit.
 *
 * Domain: trials from 1, below 1e8.
 * Source: the draws are those of `hdrUniform`.
 */
export function simulatedCosts(simulation: Simulation, firstTrial: number, count: number): Float64Array[] {
  const { options, seed } = simulation;
  const costs = options.map(() => new Float64Array(count));
  const draw = drawnOptions(simulation);
  let columns = new Columns(Math.min(blockLength, count));
  for (let start = 0; start < count; start += columns.length) {
    if (count - start < columns.length) columns = new Columns(count - start);
    const trial = firstTrial + start;
    columns.within(() => {
      const drawn = draw(columns, trial);
      for (const [index, { number, priceUnit }] of options.entries())
        columns.within(() => {
          const uniforms = eventUniforms(columns, trial, number, seed);
          const npv = trialCosts(columns, drawn[index]!, priceUnit, uniforms);
          for (let i = 0; i < columns.length; i++) costs[index]![start + i] = valueAt(npv, i);
        });
    });
  }
  return costs;
}
