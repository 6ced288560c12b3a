import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { driverById } from "../../../src/model/catalogue/drivers";
import type { Lattice } from "../../../src/model/random/lattice";
import { normalQuantile } from "../../../src/model/numeric/normalQuantile";
import {
  type CostTally,
  addTrials,
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
