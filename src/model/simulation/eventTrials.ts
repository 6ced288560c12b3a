import { driverById } from "../catalogue/drivers";
import { leastAndMost } from "../numeric/leastAndMost";
import { latticeBelow } from "../random/lattice";
import { addWhereBelow } from "./addWhereBelow";
import { longestBlock } from "./blockLength";
import { fewestKept, keptTrials } from "./keptDraws";
import { type Quantity, valueAt } from "./quantity";
import type { YearlyEvent } from "../catalogue/yearlyEvent";
import type { Simulation } from "./simulation";

/** Tells for an event, by its probability in each trial of a block, in which trials of a year it happens. */
export type EventTrials = (event: YearlyEvent, probability: Quantity) => AddInYear;

/** Adds products to the sums of those trials in which an event happens in a year, one product after the other. */
export type AddInYear = (sums: Float64Array, year: number, products: readonly Product[]) => void;

export type Product = readonly [one: Quantity, other: Quantity];

/** The events that happen in each trial, or all of them in every trial, each as much as it is likely. */
export type Events = EventTrials | "expected";

/** The trials of a block whose point of a lattice is below a limit, year by year. */
interface Few {
  readonly limit: number;
  readonly years: FewOfYear[];
}

interface FewOfYear {
  readonly trials: Uint16Array;
  readonly points: Float64Array;
}

/** Likelier events are drawn anew each time: too many trials have them. */
const mostLikely = 0.25;
/** How many trials are kept, of all events: 33 MB at most, where each has ten years of the likeliest. */
const mostKept = 2 ** 20;
let kept = 0;
/** By all that they depend on. */
const known = new Map<string, Few>();
const [found, foundPoints] = [new Int32Array(longestBlock), new Float64Array(longestBlock)];

/**
 * Draws the yearly events of an option for the trials of a block. From a lattice the few trials in which an event happens are found
 * without looking at the others; and what is simulated again differs little in how likely they are: of the first trials, those are
 * kept in which an event could happen if it were a quarter likelier.
 */
export function eventTrials(
  { seed, lattice }: Pick<Simulation, "seed" | "lattice">,
  firstTrial: number,
  optionNumber: number,
  length: number,
): EventTrials {
  return (event, probability) => {
    const { variable } = driverById[`${event}-probability`];
    const streamOf = (year: number) => ({ firstTrial, variable, entity: optionNumber, event: year, seed });
    if (!lattice)
      return (sums, year, products) => {
        for (const [one, other] of products) addWhereBelow(sums, streamOf(year), probability, one, other);
      };
    const most = typeof probability === "number" ? probability : leastAndMost(probability)[1];
    const keeps = most <= mostLikely && length >= fewestKept && firstTrial + length <= keptTrials + 1;
    const of = [seed, lattice.trials, lattice.optionCount, firstTrial, length, variable, optionNumber].join(" ");
    const { limit, years } = fewBelow(of, most, keeps ? length : 0);
    return (sums, year, products) => {
      if (!years[year]) {
        const hits = latticeBelow(found, foundPoints, lattice, streamOf(year), length, limit);
        years[year] = { trials: Uint16Array.from(found.subarray(0, hits)), points: foundPoints.slice(0, hits) };
      }
      addWhereHappening(sums, years[year], probability, products);
    };
  };
}

/** The trials in which an event happens, while `addWhereHappening` adds. */
const happened = new Uint16Array(longestBlock);

function addWhereHappening(
  sums: Float64Array,
  { trials, points }: FewOfYear,
  probability: Quantity,
  products: readonly Product[],
): void {
  let count = 0;
  for (let i = 0; i < trials.length; i++) {
    const trial = trials[i]!;
    if (points[i]! < valueAt(probability, trial)) happened[count++] = trial;
  }
  for (const [one, other] of products)
    for (let hit = 0; hit < count; hit++) {
      const trial = happened[hit]!;
      sums[trial] = sums[trial]! + valueAt(one, trial) * valueAt(other, trial);
    }
}

/** @param keeping how many trials there are to keep */
function fewBelow(of: string, most: number, keeping: number): Few {
  const before = known.get(of);
  if (before && before.limit >= most) return before;
  const few = { limit: keeping > 0 ? 1.25 * most : most, years: [] };
  if (keeping === 0) return few;
  kept += keeping;
  if (kept > mostKept) {
    known.clear();
    kept = keeping;
  }
  known.set(of, few);
  return few;
}
