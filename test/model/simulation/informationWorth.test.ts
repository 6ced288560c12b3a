import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { driverById } from "../../../src/model/catalogue/drivers";
import type { Lattice } from "../../../src/model/random/lattice";
import { normalQuantile } from "../../../src/model/numeric/normalQuantile";
import {
  type CostTally,
  addTrials,
  binCount,
  costTally,
  tallyPlan,
  tallyRoom,
  writeBins,
} from "../../../src/model/simulation/costTally";
import { drawnValues, uncertainDraws } from "../../../src/model/simulation/drawnOptions";
import { type Estimate, informationWorth, middles } from "../../../src/model/simulation/informationWorth";
import { rankedWorth } from "../../../src/model/simulation/rankedWorth";
import { simulatedCosts } from "../../../src/model/simulation/simulatedCosts";
import type { Simulation } from "../../../src/model/simulation/simulation";
import { writeUniforms } from "../../../src/model/simulation/writeUniforms";
import { anyTable, read, tableOf } from "../../support/table";

const partCount = 8;

/** Two streams of uniform random numbers in each part of some trials, and the standard normal values that lie above these shares. */
function drawsOf(trials: number, seed: number, lattice?: Lattice) {
  const length = trials / partCount;
  return Array.from({ length: partCount }, (_, part) => {
    const uniforms = [1, 2].map((variable) => {
      const column = new Float64Array(length);
      writeUniforms(column, { lattice }, { firstTrial: 1 + part * length, variable, entity: 0, event: 0, seed });
      return column;
    });
    return { uniforms, normals: uniforms.map((column) => column.map(normalQuantile)) };
  });
}

type Draws = ReturnType<typeof drawsOf>;

/** The tallies of two options, of which the second costs p2 - p1: p1 is normal with a mean and deviation 1, p2 with 0 and 2. */
function tallyOfNormals(mean: number, draws: Draws): CostTally[] {
  const plan = tallyPlan(2, 2);
  return draws.map(({ uniforms, normals: [p1, p2] }) => {
    const { length } = p1!;
    const room = tallyRoom(plan, 2, length);
    for (const [draw, column] of uniforms.entries()) writeBins(room.bins[draw]!, column);
    const costs = [new Float64Array(length), p1!.map((p, trial) => 2 * p2![trial]! - p - mean)];
    addTrials(room, plan, costs, { start: 0, from: 0, to: length });
    return room.sums.slice();
  });
}

function worthOfNormals(mean: number, draws: Draws): Estimate[] {
  const scores = middles.map(normalQuantile);
  const values = [scores.map((score) => mean + score), scores.map((score) => 2 * score)];
  const { perfect, ofDrivers } = informationWorth(tallyOfNormals(mean, draws), tallyPlan(2, 2), values);
  return [perfect, ...ofDrivers];
}

function partsOf(simulation: Simulation, trials: number): CostTally[] {
  const count = trials / partCount;
  return Array.from({ length: partCount }, (_, part) => costTally(simulation, 1 + part * count, count));
}

/**
 * The tally of two options and a driver in which the costs of each option follow the driver's random number. A bin has as many
 * trials as it is said to have, all in its middle.
 *
 * @param worth what it is said to be worth to know everything, in each trial
 */
function tallyOf(
  costs: readonly ((share: number) => number)[],
  worth: number,
  trialsIn: (bin: number) => number = () => 1,
): CostTally {
  const plan = tallyPlan(costs.length, 1);
  const tally = new Float64Array(plan.length);
  for (let bin = 0; bin < binCount; bin++) {
    const trials = trialsIn(bin);
    const place = plan.bin(0, bin);
    tally[plan.trials]! += trials;
    tally[place] = trials;
    for (const [option, costAt] of costs.entries()) {
      const cost = trials * costAt((bin + 0.5) / binCount);
      tally[place + 1 + option] = cost;
      tally[plan.cost(option)]! += cost;
    }
  }
  const least = Math.min(...costs.map((_, option) => tally[plan.cost(option)]!));
  tally[plan.leastCost] = least - worth * tally[plan.trials]!;
  return tally;
}

describe("the worth of information, by hand", () => {
  const worthOf = (parts: readonly CostTally[], optionCount = 2, values = middles) => {
    const { perfect, ofDrivers } = informationWorth(parts, tallyPlan(optionCount, 1), [values]);
    return { perfect, ofDriver: ofDrivers[0]! };
  };
  const certain = () => 7;
  /** In the mean .5 dearer than what is certain: cheaper where the share is below .25, by 1/32 in the mean. */
  const dearer = (share: number) => 7.25 + share - 0.5;

  it.each([
    ["as many trials in each bin", () => 1],
    ["more trials in some bins", (bin: number) => 1 + (bin % 3)],
    ["no trials in some bins", (bin: number) => Number(bin % 4 !== 1)],
  ])("is 1/32 where that much is saved in the mean, with %s", (_, trialsIn) => {
    const part = tallyOf([certain, dearer], 0.1, trialsIn);
    const { perfect, ofDriver } = worthOf([part, part]);
    expect(perfect.value).toBeCloseTo(0.1, 12);
    expect(ofDriver.value).toBeCloseTo(1 / 32, 12);
    expect([perfect.standardError, ofDriver.standardError].map((error) => Number(error.toFixed(12)))).toEqual([0, 0]);
  });

  it("is beside the option that is cheapest on the whole, wherever that stands", () => {
    const dear = () => 100;
    for (const costs of [
      [dearer, certain, dear],
      [dear, certain, dearer],
      [dear, dearer, certain],
    ]) {
      const part = tallyOf(costs, 0.1);
      expect(worthOf([part, part], 3).ofDriver.value).toBeCloseTo(1 / 32, 12);
    }
  });

  it("follows what a driver is, however it is bent, and bends of its random number", () => {
    const bent = middles.map((share) => 1000 * share ** 40);
    const inBins = (share: number) => {
      const first = 2 * Math.floor(share * binCount);
      return (bent[first]! + bent[first + 1]!) / 2;
    };
    const mean = bent.reduce((sum, value) => sum + value, 0) / bent.length;
    const part = tallyOf([certain, (share) => 7 + mean - inBins(share)], 100);
    const saved = bent.reduce((sum, value) => sum + Math.max(0, value - mean), 0) / bent.length;
    expect(worthOf([part, part], 2, bent).ofDriver.value / saved).toBeCloseTo(1, 9);
    const fifth = (share: number) => 7 + 100 * (share - 0.5) ** 5;
    const whole = middles.reduce((sum, share) => sum + Math.max(0, 7 - fifth(share)), 0) / middles.length;
    const other = tallyOf([certain, fifth], 100);
    expect(Math.abs(worthOf([other, other]).ofDriver.value / whole - 1)).toBeLessThan(0.01);
  });

  it("of a driver is never more than that of everything, nor that of everything below 0", () => {
    const part = tallyOf([certain, dearer], 0.01);
    expect(worthOf([part, part]).ofDriver.value).toBeCloseTo(0.01, 12);
    const none = tallyOf([certain, dearer], -0.01);
    expect(worthOf([none, none]).perfect.value).toBe(0);
  });

  // Without one part the others say 2.5, 2 and 1.5: squares of 2 x .25, times two thirds.
  it("has the standard error of the jackknife: where three parts say 1, 2 and 3, the root of 1/3", () => {
    const { perfect } = worthOf([1, 2, 3].map((worth) => tallyOf([certain, dearer], worth)));
    expect(perfect.value).toBeCloseTo(2, 12);
    expect(perfect.standardError).toBeCloseTo(Math.sqrt(1 / 3), 12);
  });
});

const arrangements = ["in-house", "onshore", "nearshore", "offshore"];
const sample = read(tableOf(arrangements, { arrangement: arrangements }));

describe("the worth of information", () => {
  // EVPI, and EVPPI of each, of the normal distribution: sigma x density(mean / sigma) - mean x share(-mean / sigma).
  const closedForms: [mean: number, worths: number[]][] = [
    [1, [0.479810706, 0.083315471, 0.395593115]],
    [0, [0.892062058, 0.39894228, 0.797884561]],
  ];

  it("is that in closed form within 0.5% at 2^17 trials of a lattice", () => {
    const trials = 2 ** 17;
    const draws = drawsOf(trials, 1, { trials, optionCount: 2 });
    for (const [mean, expected] of closedForms)
      for (const [index, { value }] of worthOfNormals(mean, draws).entries())
        expect(Math.abs(value / expected[index]! - 1)).toBeLessThan(0.005);
  });

  it("is that of two normal net benefits in closed form, within three standard errors", () => {
    for (const seed of [1, 2, 3]) {
      const draws = drawsOf(2 ** 16, seed);
      for (const [mean, expected] of closedForms)
        for (const [index, { value, standardError }] of worthOfNormals(mean, draws).entries()) {
          expect(Math.abs(value - expected[index]!)).toBeLessThan(3 * standardError);
          expect(standardError).toBeLessThan(0.007);
        }
    }
  });

  it("has a standard error that is how far other seeds lie", () => {
    const runs = Array.from({ length: 40 }, (_, seed) => worthOfNormals(0, drawsOf(2 ** 13, seed + 1)));
    for (const index of [0, 1, 2]) {
      const values = runs.map((run) => run[index]!.value);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
      const said = Math.sqrt(runs.reduce((sum, run) => sum + run[index]!.standardError ** 2, 0) / runs.length);
      expect(said / spread).toBeGreaterThan(0.7);
      expect(said / spread).toBeLessThan(1.5);
    }
  });

  it("is from 0 to that of everything, of any table", () => {
    fc.assert(
      fc.property(anyTable({ fewestOptions: 2 }), fc.integer({ min: 0, max: 1e8 }), ({ headers, rows }, seed) => {
        const options = read(tableOf(headers, rows));
        const { perfect, ofDrivers } = rankedWorth(options, partsOf({ options, seed, correlations: null }, 1024));
        for (const { worth } of ofDrivers) {
          expect(worth.value).toBeGreaterThanOrEqual(0);
          expect(worth.value).toBeLessThanOrEqual(perfect.value);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("is nothing where one option is always the cheapest, and for a driver that moves all options alike", () => {
    const dear = { arrangement: arrangements, "other-risk": [0, 1e9, 1e9, 1e9] };
    const options = read(tableOf(arrangements, dear));
    const { perfect, ofDrivers } = rankedWorth(options, partsOf({ options, seed: 1, correlations: null }, 2048));
    expect(perfect).toEqual({ value: 0, standardError: 0 });
    expect(ofDrivers.length).toBeGreaterThan(100);
    expect(new Set(ofDrivers.map(({ worth }) => worth.value))).toEqual(new Set([0]));
  });
});

/** An option with one driver certain at a value. */
function heldAt(option: OptionAssumptions, driver: "price" | "dissatisfied-share", value: number): OptionAssumptions {
  const uncertainty = new Map(option.uncertainty);
  uncertainty.delete(driver);
  return { ...option, values: { ...option.values, [driver]: value }, uncertainty };
}

const meanOf = (costs: Float64Array) => costs.reduce((sum, cost) => sum + cost, 0) / costs.length;

test("the worth of the three drivers worth most is that of nested simulation, within 2% and its noise", () => {
  const trials = 2 ** 16;
  const simulation = { options: sample, seed: 1, correlations: null, lattice: { trials, optionCount: 4 } };
  // The same trials at every value, of another seed: only the driver moves, and only in its own option.
  const points = 24;
  const others = simulatedCosts({ ...simulation, seed: 77 }, 1, 2 ** 15).map(meanOf);
  const ranked = rankedWorth(sample, partsOf(simulation, trials));
  for (const { driver, of, worth } of ranked.ofDrivers.slice(0, 3)) {
    const draw = uncertainDraws(sample).find((each) => each.driver === driver && each.entity === of!.number)!;
    const values = drawnValues(
      draw,
      Float64Array.from({ length: points }, (_, point) => (point + 0.5) / points),
    );
    const means = [...values].map((value) => {
      const held = heldAt(of!, driver as "price", value);
      const [own] = simulatedCosts({ options: [held], seed: 77, correlations: null }, 1, 2 ** 15);
      return others.map((mean, index) => (index === of!.number - 1 ? meanOf(own!) : mean));
    });
    const whole = others.map((_, option) => means.reduce((sum, at) => sum + at[option]!, 0) / points);
    const nested = Math.min(...whole) - means.reduce((sum, at) => sum + Math.min(...at), 0) / points;
    expect(driverById[driver].scope).toBe("option");
    expect(Math.abs(worth.value - nested)).toBeLessThan(0.02 * nested + 3 * worth.standardError);
  }
});
