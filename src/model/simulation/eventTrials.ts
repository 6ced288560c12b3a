import { driverById } from "../catalogue/drivers";
import { hdrBelow } from "../random/hdrBelow";
import { latticeBelow } from "../random/lattice";
import { keptFloats } from "../simd/simdMemory";
import { leastAndMost } from "../numeric/leastAndMost";
import { beyondEnd, fewestKept, keptTrials, longestKept } from "./keptDraws";
import type { Quantity } from "./quantity";
import type { YearlyEvent } from "../catalogue/yearlyEvent";
import type { Simulation } from "./simulation";
import { writeUniforms } from "./writeUniforms";

/**
 * For an event, by its probability in each trial, what writes the index in the block of each trial in which it happens in a year, and
 * answers how many there are.
 */
export type EventTrials = (event: YearlyEvent, probability: Quantity) => (found: Int32Array, year: number) => number;

/** The events that happen in each trial, or all of them in every trial, each as much as it is likely. */
export type Events = EventTrials | "expected";

/** The trials of a block whose random number is below a limit, year by year. */
interface Few {
  readonly limit: number;
  readonly years: FewOfYear[];
}

interface FewOfYear {
  readonly trials: Uint16Array;
  readonly uniforms: Float64Array;
}

/** Likelier events are drawn anew each time: too many trials have them. */
const mostLikely = 0.25;
/** How many trials are kept, of all events: 33 MB at most, where each has ten years of the likeliest. */
const mostKept = 2 ** 20;
let kept = 0;
/** By all that they depend on. */
const known = new Map<string, Few>();
let scratch: Float64Array | undefined;

/**
 * Draws the yearly events of an option for the trials of a block. Events are rare, and what is simulated again differs little in how
 * likely they are: of the first trials, those are kept in which an event could happen if it were a quarter likelier.
 */
export function eventTrials(
  simulation: Pick<Simulation, "seed" | "lattice">,
  firstTrial: number,
  count: number,
  optionNumber: number,
): EventTrials {
  const { seed, lattice } = simulation;
  const keeps = count >= fewestKept && count <= longestKept && firstTrial + count <= keptTrials + 1;
  const block = [seed, lattice?.trials, lattice?.optionCount, firstTrial, count, optionNumber].join(" ");
  return (event, probability) => {
    const { variable } = driverById[`${event}-probability`];
    const streamOf = (year: number) => ({ firstTrial, variable, entity: optionNumber, event: year, seed });
    const most = typeof probability === "number" ? probability : leastAndMost(probability)[1];
    if (!keeps || most > mostLikely)
      return (found, year) =>
        lattice
          ? latticeBelow(found, lattice, streamOf(year), count, probability)
          : hdrBelow(found, streamOf(year), count, probability);
    const { limit, years } = fewBelow(`${variable} ${block}`, most, count);
    return (found, year) => {
      const few = (years[year] ??= fewOfYear(limit, count, (column) =>
        writeUniforms(column, simulation, streamOf(year)),
      ));
      return typeof probability === "number"
        ? belowNumber(found, few, probability)
        : belowColumn(found, few, probability);
    };
  };
}

function belowNumber(found: Int32Array, { trials, uniforms }: FewOfYear, limit: number): number {
  let hits = 0;
  for (let i = 0; i < trials.length; i++) if (uniforms[i]! < limit) found[hits++] = trials[i]!;
  return hits;
}

function belowColumn(found: Int32Array, { trials, uniforms }: FewOfYear, limits: Float64Array): number {
  let hits = 0;
  for (let i = 0; i < trials.length; i++) if (uniforms[i]! < limits[trials[i]!]!) found[hits++] = trials[i]!;
  return hits;
}

function fewBelow(of: string, most: number, count: number): Few {
  let few = known.get(of);
  if (few && few.limit >= most) return few;
  kept += count;
  if (kept > mostKept) {
    known.clear();
    kept = count;
  }
  few = { limit: 1.25 * most, years: [] };
  known.set(of, few);
  return few;
}

function fewOfYear(limit: number, count: number, write: (column: Float64Array) => void): FewOfYear {
  scratch ??= keptFloats(longestKept + beyondEnd);
  const column = new Float64Array(scratch.buffer, scratch.byteOffset, count);
  write(column);
  const trials = new Uint16Array(count);
  const uniforms = new Float64Array(count);
  let hits = 0;
  for (let trial = 0; trial < count; trial++) {
    if (column[trial]! >= limit) continue;
    trials[hits] = trial;
    uniforms[hits++] = column[trial]!;
  }
  return { trials: trials.slice(0, hits), uniforms: uniforms.slice(0, hits) };
}
