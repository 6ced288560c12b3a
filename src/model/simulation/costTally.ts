import { type DrawWatch, uncertainDraws } from "./drawnOptions";
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
  /** Of how many trials it is. */
  readonly trials: 0;
  readonly leastCost: 1;
  cost(option: number): number;
  /** The count of a bin; the sums of the options follow it. */
  bin(draw: number, bin: number): number;
}

export function tallyPlan(optionCount: number, drawCount: number): TallyPlan {
  const firstBin = 2 + optionCount;
  const perBin = 1 + optionCount;
  return {
    optionCount,
    length: firstBin + drawCount * binCount * perBin,
    trials: 0,
    leastCost: 1,
    cost: (option) => 2 + option,
    bin: (draw, bin) => firstBin + (draw * binCount + bin) * perBin,
  };
}

/** Simulates trials and tallies them, by the draws of `uncertainDraws` in their order. */
export function costTally(simulation: Simulation, firstTrial: number, count: number): CostTally {
  const { options } = simulation;
  const draws = uncertainDraws(options);
  const plan = tallyPlan(options.length, draws.length);
  const tally = new Float64Array(plan.length);
  const placeOf = new Map(draws.map(({ driver, entity }, place) => [`${driver} ${entity}`, place]));
  const length = blockLength(options.length);
  const bins = draws.map(() => new Uint8Array(length));
  const watch: DrawWatch = (driver, entity, uniforms) =>
    writeBins(bins[placeOf.get(`${driver} ${entity}`)!]!, uniforms);
  for (let start = 0; start < count; start += length) {
    const costs = simulatedCosts(simulation, firstTrial + start, Math.min(length, count - start), undefined, watch);
    addTrials(tally, plan, bins, costs);
  }
  return tally;
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

/** Adds trials to a tally: their bins by draw, and their costs by option. */
export function addTrials(
  tally: CostTally,
  plan: TallyPlan,
  bins: readonly Uint8Array[],
  costs: readonly Float64Array[],
): void {
  const count = costs[0]!.length;
  tally[plan.trials]! += count;
  for (let i = 0; i < count; i++) {
    let least = Infinity;
    for (let option = 0; option < costs.length; option++) {
      const cost = costs[option]![i]!;
      tally[plan.cost(option)]! += cost;
      if (cost < least) least = cost;
    }
    tally[plan.leastCost]! += least;
  }
  for (const [draw, own] of bins.entries()) {
    const first = plan.bin(draw, 0);
    const perBin = plan.bin(draw, 1) - first;
    for (let i = 0; i < count; i++) tally[first + own[i]! * perBin]! += 1;
    for (let option = 0; option < costs.length; option++) {
      const cost = costs[option]!;
      const sums = first + 1 + option;
      for (let i = 0; i < count; i++) tally[sums + own[i]! * perBin]! += cost[i]!;
    }
  }
}
