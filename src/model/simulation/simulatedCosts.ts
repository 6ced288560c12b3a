import type { OptionAssumptions } from "../assumptions/assumptions";
import { numericDrivers } from "../catalogue/drivers";
import { simdColumns } from "./simdColumns";
import { Columns } from "./columns";
import { type DrawWatch, drawnOptions } from "./drawnOptions";
import { eventTrials } from "./eventTrials";
import { sharedTerms } from "./sharedTerms";
import type { Simulation } from "./simulation";
import { trialCosts, unpricedTerms } from "./trialCosts";

/** How many options draw random numbers of their own: one that stands there again with some drivers moved draws the same. */
export const drawingOptions = (options: readonly OptionAssumptions[]): number =>
  new Set(options.map(({ number }) => number)).size;

/**
 * Trials computed together. Longer blocks read the rings of random numbers in longer runs, shorter ones keep their columns in a
 * processor's nearer memory: of 256 to 16,384, those below 2,048 took longer and those above were no faster. With more options
 * there is room for fewer.
 */
export const blockLength = (optionCount: number) => (optionCount <= 8 ? 2048 : 512);
const mostOptionsWithSimd = 32;

/**
 * The net present cost of every option in trials `firstTrial`, `firstTrial` + 1, ...: one array an option.
 *
 * A trial's cost depends on its number alone, not on the trials computed with it, so that any part of a simulation can be computed
 * apart, anywhere, and is the same to the last bit.
 *
 * Domain: one trial or more, from 1, below 1e8; an option stands there 130 times at most.
 * Source: the draws are those of `hdrUniform`, or of `latticeUniforms`.
 * @param columnsOf by which loops it is computed: both give the same
 * @param watch is shown the random numbers of each block before its costs are computed
 */
export function simulatedCosts(
  simulation: Simulation,
  firstTrial: number,
  count: number,
  columnsOf = drawingOptions(simulation.options) <= mostOptionsWithSimd ? simdColumns : plainColumns,
  watch?: DrawWatch,
): Float64Array[] {
  const { options } = simulation;
  const costs = options.map(() => new Float64Array(count));
  const draw = drawnOptions(simulation, watch);
  // All blocks are as long, so that the last may go a little beyond the count: one set of columns serves them all.
  const blocks = Math.ceil(count / blockLength(drawingOptions(options)));
  const groups = alikeButForPrice(options);
  const columns = columnsOf(Math.ceil(count / blocks));
  for (let start = 0; start < count; start += columns.length) {
    const trial = firstTrial + start;
    columns.within(() => {
      const drawn = draw(columns, trial);
      const shared = sharedTerms(columns, drawn[0]!);
      for (const places of groups)
        columns.within(() => {
          const [first] = places as [number];
          const events = eventTrials(simulation, trial, columns.length, options[first]!.number);
          const unpriced = unpricedTerms(columns, drawn[first]!, shared);
          for (const index of places)
            columns.within(() => {
              const npv = trialCosts(columns, drawn[index]!, shared, options[index]!, events, unpriced);
              costs[index]!.set(columns.columnOf(npv).subarray(0, count - start), start);
            });
        });
    });
  }
  return costs;
}

/** The places of options, together where an option stands there again and again at other prices. */
function alikeButForPrice(options: readonly OptionAssumptions[]): number[][] {
  const groups: number[][] = [];
  for (const [index, { number, uncertainty, values }] of options.entries()) {
    const before = options[index - 1];
    const isAlike =
      before?.number === number &&
      before.uncertainty === uncertainty &&
      numericDrivers.every(({ id }) => id === "price" || before.values[id] === values[id]);
    if (isAlike) groups.at(-1)!.push(index);
    else groups.push([index]);
  }
  return groups;
}

export const plainColumns = (length: number): Columns => new Columns(length);
