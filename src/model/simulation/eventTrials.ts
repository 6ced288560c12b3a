import { driverById } from "../catalogue/drivers";
import { hdrBelow } from "../random/hdrBelow";
import { latticeBelow } from "../random/lattice";
import { keptFloats, keptInts } from "../simd/simdMemory";
import { leastAndMost } from "../numeric/leastAndMost";
import { fewestKept, keptTrials } from "./keptDraws";
import type { Quantity } from "./quantity";
import type { YearlyEvent } from "../catalogue/yearlyEvent";
import type { Simulation } from "./simulation";

/**
 * For an event, by its probability in each trial, what writes the index in the block of each trial in which it happens in a year, and
 * answers how many there are.
 */
export type EventTrials = (event: YearlyEvent, probability: Quantity) => (found: Int32Array, year: number) => number;

/** The events that happen in each trial, or all of them in every trial, each as much as it is likely. */
export type Events = EventTrials | "expected";

/** The trials of a stretch whose random number is below a limit, year by year. */
interface Few {
  readonly limit: number;
  readonly years: FewOfYear[];
}

interface FewOfYear {
  readonly trials: Uint16Array;
  readonly uniforms: Float64Array;
}

/** Some trials that are computed together, by the index of the first, and how many there are in all. */
interface Block {
  readonly start: number;
  readonly length: number;
  readonly all: number;
}

/** Random numbers are read for so many trials at once: in runs of 2,000 each takes 1.1 ns, in runs of 16,000 0.6. */
const readTogether = 16_384;
/** Likelier events are drawn anew each time: too many trials have them. */
const mostLikely = 0.25;
/** How many trials are kept, of all events: 33 MB at most, where each has ten years of the likeliest. */
const mostKept = 2 ** 20;
let kept = 0;
/** By all that they depend on. */
const known = new Map<string, Few>();
/** Those of the last stretch that is not kept. */
let passing = { stretch: "", few: new Map<string, Few>() };
let found: Int32Array | undefined;
let uniforms: Float64Array | undefined;

/**
 * Draws the yearly events of an option for the trials of a block. Events are rare, and what is simulated again differs little in how
 * likely they are: of the first trials, those are kept in which an event could happen if it were a quarter likelier.
 */
export function eventTrials(
  { seed, lattice }: Pick<Simulation, "seed" | "lattice">,
  firstTrial: number,
  optionNumber: number,
  { start, length, all }: Block,
): EventTrials {
  return (event, probability) => {
    const { variable } = driverById[`${event}-probability`];
    const most = typeof probability === "number" ? probability : leastAndMost(probability)[1];
    const isLikely = most > mostLikely;
    const blocks = lattice || isLikely ? 1 : Math.max(1, Math.floor(readTogether / length));
    const from = start - (start % (blocks * length));
    const count = Math.min(blocks * length, all - from);
    const first = firstTrial + from;
    const keeps = !isLikely && count >= fewestKept && first + count <= keptTrials + 1;
    const stretch = [seed, lattice?.trials, lattice?.optionCount, first, count].join(" ");
    const { limit, years } = fewBelow(stretch, `${variable} ${optionNumber}`, most, keeps ? count : 0);
    return (inBlock, year) => {
      const stream = { firstTrial: first, variable, entity: optionNumber, event: year, seed };
      const few = (years[year] ??= fewOfYear((trials, numbers) =>
        lattice
          ? latticeBelow(trials, numbers, lattice, stream, count, limit)
          : hdrBelow(trials, numbers, stream, count, limit),
      ));
      return below(inBlock, few, start - from, length, probability);
    };
  };
}

/** Writes the index in a block of each trial of a few whose number is below the limit. */
function below(inBlock: Int32Array, few: FewOfYear, start: number, length: number, limit: Quantity): number {
  const { trials, uniforms } = few;
  const from = start === 0 ? 0 : placeOf(trials, start);
  const to = start + length > trials.at(-1)! ? trials.length : placeOf(trials, start + length);
  let hits = 0;
  if (typeof limit === "number") {
    for (let i = from; i < to; i++) if (uniforms[i]! < limit) inBlock[hits++] = trials[i]! - start;
  } else
    for (let i = from; i < to; i++) {
      const index = trials[i]! - start;
      if (uniforms[i]! < limit[index]!) inBlock[hits++] = index;
    }
  return hits;
}

/** How many trials, in their order, come before one. */
function placeOf(trials: Uint16Array, trial: number): number {
  let [low, high] = [0, trials.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (trials[middle]! < trial) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param keeping how many trials there are to keep */
function fewBelow(stretch: string, event: string, most: number, keeping: number): Few {
  const those = keeping > 0 ? known : passingOf(stretch);
  const of = `${stretch} ${event}`;
  const before = those.get(of);
  if (before && before.limit >= most) return before;
  kept += keeping;
  if (kept > mostKept) {
    known.clear();
    kept = keeping;
  }
  const few = { limit: 1.25 * most, years: [] };
  those.set(of, few);
  return few;
}

function passingOf(stretch: string): Map<string, Few> {
  if (passing.stretch !== stretch) passing = { stretch, few: new Map() };
  return passing.few;
}

function fewOfYear(find: (trials: Int32Array, uniforms: Float64Array) => number): FewOfYear {
  found ??= keptInts(readTogether);
  uniforms ??= keptFloats(readTogether);
  const hits = find(found, uniforms);
  return { trials: Uint16Array.from(found.subarray(0, hits)), uniforms: uniforms.slice(0, hits) };
}
