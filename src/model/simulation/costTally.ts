import { simdFor } from "../simd/simdMemory";
import { type DrawWatch, uncertainDraws } from "./drawnOptions";
import { simdColumns } from "./simdColumns";
import { blockLength, simulatedCosts } from "./simulatedCosts";
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
  return costTallies(simulation, firstTrial, [count])[0]!;
}

/** The same of parts of the trials, one after the other, each with so many: they are simulated together. */
export function costTallies(simulation: Simulation, firstTrial: number, counts: readonly number[]): CostTally[] {
  const { options } = simulation;
  const draws = uncertainDraws(options);
  const plan = tallyPlan(options.length, draws.length);
  const placeOf = new Map(draws.map(({ driver, entity }, place) => [`${driver} ${entity}`, place]));
  const length = blockLength(options.length);
  const bins = draws.map(() => new Uint8Array(length));
  const watch: DrawWatch = (driver, entity, uniforms) =>
    writeBins(bins[placeOf.get(`${driver} ${entity}`)!]!, uniforms);
  const ends = counts.map((_, part) => counts.slice(0, part + 1).reduce((sum, count) => sum + count, 0));
  const all = ends.at(-1)!;
  const tallies = counts.map(() => new Float64Array(plan.length));
  for (let start = 0; start < all; start += length) {
    const count = Math.min(length, all - start);
    const costs = simulatedCosts(simulation, firstTrial + start, count, undefined, watch);
    for (const [part, tally] of tallies.entries()) {
      const from = Math.max(0, ends[part]! - counts[part]! - start);
      addTrials(tally, plan, bins, costs, from, Math.min(count, ends[part]! - start));
    }
  }
  return tallies;
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

/** Adds trials from one on to another to a tally: their bins by draw, and their costs by option. */
export function addTrials(
  tally: CostTally,
  plan: TallyPlan,
  bins: readonly Uint8Array[],
  costs: readonly Float64Array[],
  from = 0,
  to = costs[0]!.length,
): void {
  if (from >= to) return;
  const { perBin } = plan;
  const columns = simdColumns(Math.max(to - from, binCount) * perBin);
  const [rows, sums] = [columns.lend().fill(0), columns.lend()];
  tally[plan.trials]! += to - from;
  // What a trial adds to its bins, trial after trial: 1 to the count, and its costs.
  for (let i = from; i < to; i++) {
    const row = (i - from) * perBin;
    rows[row] = 1;
    let least = Infinity;
    for (let option = 0; option < costs.length; option++) {
      const cost = costs[option]![i]!;
      rows[row + 1 + option] = cost;
      tally[plan.cost(option)]! += cost;
      if (cost < least) least = cost;
    }
    tally[plan.leastCost]! += least;
  }
  const own = new Uint8Array(columns.found.buffer, columns.found.byteOffset, to - from);
  for (const [draw, ofAll] of bins.entries()) {
    const ofDraw = tally.subarray(plan.bin(draw, 0), plan.bin(draw + 1, 0));
    own.set(ofAll.subarray(from, to));
    sums.set(ofDraw);
    addRows(sums, own, rows, perBin);
    ofDraw.set(sums.subarray(0, ofDraw.length));
  }
}

/** Adds row after row to the sums of its bin, which are as many as a row is long: an even number. */
export function addRows(sums: Float64Array, bins: Uint8Array, rows: Float64Array, length: number): void {
  const simd = simdFor(sums, bins, rows);
  if (simd) return simd.addRows(sums.byteOffset, bins.byteOffset, rows.byteOffset, bins.length, length * 8);
  for (let i = 0, place = 0; i < bins.length; i++) {
    const sum = bins[i]! * length;
    for (let of = 0; of < length; of++) sums[sum + of]! += rows[place++]!;
  }
}
