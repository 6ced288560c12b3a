import { keptFloats, simdFor } from "../simd/simdMemory";
import { blockLength } from "./blockLength";
import { uncertainDraws } from "./drawnOptions";
import { drawingOptions, simulatedCosts } from "./simulatedCosts";
import type { Simulation } from "./simulation";

/** Into how many equal bins of a driver's uniform random number its trials are counted. */
export const binCount = 64;

/**
 * What some trials of a simulation say of the worth of information, as sums in one array, so that the tallies of several parts
 * add up: the least cost of each trial; the cost of each option; then for each driver that is drawn, and each bin of its random
 * number, how many trials fall there and what each option costs in them.
 */
export type CostTally = Float64Array;

/** Where the sums stand in a tally. */
export interface TallyPlan {
  readonly optionCount: number;
  readonly length: number;
  /** How many sums a bin has: an even number. */
  readonly perBin: number;
  /** Of how many trials it is. */
  readonly trials: 0;
  readonly leastCost: 1;
  cost(option: number): number;
  /** The count of a bin; the sums of the options follow it. */
  bin(draw: number, bin: number): number;
}

export function tallyPlan(optionCount: number, drawCount: number): TallyPlan {
  const firstBin = 2 + optionCount;
  const perBin = 2 * Math.ceil((1 + optionCount) / 2);
  return {
    optionCount,
    perBin,
    length: firstBin + drawCount * binCount * perBin,
    trials: 0,
    leastCost: 1,
    cost: (option) => 2 + option,
    bin: (draw, bin) => firstBin + (draw * binCount + bin) * perBin,
  };
}

/** Simulates trials and tallies them, by the draws of `uncertainDraws` in their order. */
export function costTally(simulation: Simulation, firstTrial: number, count: number): CostTally {
  return costTallies(simulation, firstTrial, [count])[0]!.slice();
}

/**
 * The same of parts of the trials, one after the other, each with so many: they are simulated together.
 *
 * The next call may write its own tallies into the arrays of this answer: whoever keeps them copies them first.
 */
export function costTallies(simulation: Simulation, firstTrial: number, counts: readonly number[]): CostTally[] {
  const { options } = simulation;
  const draws = uncertainDraws(options);
  const plan = tallyPlan(options.length, draws.length);
  const placeOf = new Map(draws.map(({ driver, entity }, place) => [`${driver} ${entity}`, place]));
  const room = tallyRoom(plan, draws.length, blockLength(drawingOptions(options)));
  const ends = counts.map((_, part) => counts.slice(0, part + 1).reduce((sum, count) => sum + count, 0));
  const tallies = talliesOf(counts.length, plan.length);
  let part = 0;
  simulatedCosts(simulation, firstTrial, ends.at(-1)!, undefined, {
    drawn: (driver, entity, uniforms) => writeBins(room.bins[placeOf.get(`${driver} ${entity}`)!]!, uniforms),
    computed(costs, start, count) {
      for (let at = start; at < start + count;) {
        const end = ends[part]!;
        const to = Math.min(start + count, end);
        addTrials(room, plan, costs, { start, from: at, to });
        at = to;
        if (at < end) continue;
        tallies[part++]!.set(room.sums);
        room.sums.fill(0);
      }
    },
  });
  // No block comes to the end of parts without a trial after the last one: they would keep what a call before wrote there.
  for (; part < tallies.length; part++) tallies[part]!.fill(0);
  return tallies;
}

/** How many sums tallies may have to be kept for the next call: 8 MB. */
const mostKeptSums = 2 ** 20;
let keptTallies: CostTally[] = [];

/** To have as many sums anew for each call takes longer than to fill them. */
function talliesOf(count: number, length: number): CostTally[] {
  if (keptTallies.length === count && keptTallies[0]!.length === length) return keptTallies;
  const tallies = Array.from({ length: count }, () => new Float64Array(length));
  keptTallies = count * length <= mostKeptSums ? tallies : [];
  return tallies;
}

/** Where trials are tallied: the sums, the bin of each trial of a block by draw, and what each trial adds to its bins. */
export interface TallyRoom {
  readonly sums: Float64Array;
  readonly bins: readonly Uint8Array[];
  readonly rows: Float64Array;
}

/** In the memory of the SIMD loops there is room for eight options with some 250 draws, in 2 MB. */
const mostKept = 2 ** 18;
let kept: Float64Array | undefined;

/** Room to tally blocks of so many trials, with nothing tallied yet. The next call has the same room. */
export function tallyRoom(plan: TallyPlan, drawCount: number, length: number): TallyRoom {
  const rowsAt = plan.length;
  const binsAt = rowsAt + length * plan.perBin;
  const all = binsAt + Math.ceil((drawCount * length) / 8);
  kept ??= keptFloats(mostKept);
  const room = all <= mostKept ? kept : new Float64Array(all);
  const firstBin = room.byteOffset + binsAt * 8;
  return {
    sums: room.subarray(0, rowsAt).fill(0),
    rows: room.subarray(rowsAt, binsAt),
    bins: Array.from({ length: drawCount }, (_, draw) => new Uint8Array(room.buffer, firstBin + draw * length, length)),
  };
}

/** The tally of all trials that some tallies are of. */
export function sumOfTallies(parts: readonly CostTally[]): CostTally {
  const sum = new Float64Array(parts[0]!.length);
  for (const part of parts) for (let place = 0; place < sum.length; place++) sum[place]! += part[place]!;
  return sum;
}

/** How much it takes to simulate trials and tally them, in trials of an option: the bins of so many draws take as long as one. */
export function tallyWork({ options }: Simulation, trials: number): number {
  return trials * options.length * (1 + uncertainDraws(options).length / drawsPerOption);
}
const drawsPerOption = 100;

/** The bin of each uniform random number. */
export function writeBins(bins: Uint8Array, uniforms: Float64Array): void {
  for (let i = 0; i < uniforms.length; i++) bins[i] = uniforms[i]! * binCount;
}

/** Adds trials of a block from one on to another to the sums: their bins by draw, and their costs by option. */
export function addTrials(
  { sums, rows, bins }: TallyRoom,
  plan: TallyPlan,
  costs: readonly Float64Array[],
  { start, from, to }: { start: number; from: number; to: number },
): void {
  const { perBin } = plan;
  sums[plan.trials]! += to - from;
  // What a trial adds to its bins, trial after trial: 1 to the count, and its costs. The last figure may be none of these.
  for (let i = from, row = 0; i < to; i++, row += perBin) {
    rows[row + perBin - 1] = 0;
    rows[row] = 1;
    let least = Infinity;
    for (let option = 0; option < costs.length; option++) {
      const cost = costs[option]![i]!;
      rows[row + 1 + option] = cost;
      sums[plan.cost(option)]! += cost;
      if (cost < least) least = cost;
    }
    sums[plan.leastCost]! += least;
  }
  for (const [draw, ofDraw] of bins.entries())
    addRows(sums, plan.bin(draw, 0), ofDraw, from - start, to - from, rows, perBin);
}

/** Adds rows, of an even number of figures each, to the sums of their bins, which stand from some place on. */
export function addRows(
  sums: Float64Array,
  place: number,
  bins: Uint8Array,
  from: number,
  count: number,
  rows: Float64Array,
  length: number,
): void {
  const simd = simdFor(sums, bins, rows);
  if (simd) {
    const [to, first] = [sums.byteOffset + place * 8, bins.byteOffset + from];
    return simd.addRows(to, first, rows.byteOffset, count, length * 8);
  }
  for (let i = 0, row = 0; i < count; i++) {
    const sum = place + bins[from + i]! * length;
    for (let of = 0; of < length; of++) sums[sum + of]! += rows[row++]!;
  }
}
