import fc from "fast-check";
import { drivers } from "../../../src/model/catalogue/drivers";
import { yearlyEvents } from "../../../src/model/catalogue/yearlyEvent";
import { generatingVector } from "../../../src/model/random/generatingVector";
import { hdrUniform } from "../../../src/model/random/hdrUniform";
import { type Lattice, latticeBelow, latticeUniforms, mostLatticeOptions } from "../../../src/model/random/lattice";
import { drawnTrials, latticeTrials } from "../../../src/model/random/latticeTrials";
import { eachColumns } from "../../support/eachColumns";
import { fromZero } from "../../support/fromZero";

/** The published formula, as a spreadsheet would write it. */
function pointByFormula(
  { trials, optionCount }: Lattice,
  { trial, variable, entity, event, seed }: Record<"trial" | "variable" | "entity" | "event" | "seed", number>,
): number {
  const n = trials / 8;
  const shift = Math.floor((trial - 1) / n);
  const events = yearlyEvents.map((each) => drivers.find(({ id }) => id === `${each}-probability`)!.variable);
  const rank =
    event === 0
      ? (variable - 1) * (optionCount + 1) + entity
      : drivers.length * (optionCount + 1) + (events.indexOf(variable) * optionCount + entity - 1) * 10 + event - 1;
  const mod = (dividend: number, divisor: number) => dividend - divisor * Math.floor(dividend / divisor);
  const moved = mod(mod(trial - 1, n) * generatingVector[rank]!, n) / n;
  return mod(moved + hdrUniform(shift, variable, entity, event, seed), 1);
}

const anyStream = fc
  .record({
    exponent: fc.integer({ min: 3, max: 20 }),
    optionCount: fc.integer({ min: 1, max: mostLatticeOptions }),
    variable: fc.integer({ min: 1, max: drivers.length }),
    event: fc.constantFrom(...yearlyEvents),
    year: fc.integer({ min: 0, max: 10 }),
    seed: fc.integer({ min: 0, max: 1e8 }),
    part: fromZero(1),
    whose: fromZero(1),
  })
  .map(({ exponent, optionCount, variable, event, year, seed, part, whose }) => {
    const trials = 2 ** exponent;
    const probability = drivers.find(({ id }) => id === `${event}-probability`)!.variable;
    return {
      lattice: { trials, optionCount },
      stream: {
        firstTrial: 1 + Math.floor(part * (trials - 1)),
        variable: year > 0 ? probability : variable,
        entity: year > 0 ? 1 + Math.floor(whose * (optionCount - 1)) : Math.round(whose * optionCount),
        event: year,
        seed,
      },
    };
  });

describe("a lattice", () => {
  it("has no shift in common with the one of the next seed", () => {
    const shiftsOf = (seed: number) => {
      const points = new Float64Array(4096);
      latticeUniforms(
        points,
        { trials: 4096, optionCount: 4 },
        { firstTrial: 1, variable: 17, entity: 2, event: 0, seed },
      );
      // The first point of a shift is the shift itself.
      return points.filter((_, index) => index % 512 === 0);
    };
    const shifts = [1, 2, 3].flatMap((seed) => [...shiftsOf(seed)]);
    expect(new Set(shifts).size).toBe(3 * 8);
  });

  it("has the points of its formula, to the last bit, across its shifts too", () => {
    fc.assert(
      fc.property(anyStream, ({ lattice, stream }) => {
        const column = new Float64Array(Math.min(60, lattice.trials - stream.firstTrial + 1));
        latticeUniforms(column, lattice, stream);
        const byFormula = Float64Array.from(column, (_, index) =>
          pointByFormula(lattice, { ...stream, trial: stream.firstTrial + index }),
        );
        expect(column).toEqual(byFormula);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(eachColumns)("has them wherever its columns stand: %s", (_, columnsOf) => {
    const lattice = { trials: 4096, optionCount: 4 };
    const stream = { firstTrial: 300, variable: 17, entity: 2, event: 0, seed: 3 };
    const column = columnsOf(1030).lend();
    latticeUniforms(column, lattice, stream);
    const byFormula = Array.from(column, (_, index) => pointByFormula(lattice, { ...stream, trial: 300 + index }));
    expect([...column]).toEqual(byFormula);
  });

  it("finds the trials below a limit, many or few, and the point of each", () => {
    const anyLimit = fromZero(1).chain((most) => fc.constantFrom(most, most ** 4));
    fc.assert(
      fc.property(anyStream, anyLimit, ({ lattice, stream }, limit) => {
        const column = new Float64Array(Math.min(60, lattice.trials));
        latticeUniforms(column, lattice, stream);
        const [found, points] = [new Int32Array(column.length), new Float64Array(column.length)];
        const hits = latticeBelow(found, points, lattice, stream, column.length, limit);
        expect(points.subarray(0, hits)).toEqual(Float64Array.from(found.subarray(0, hits), (trial) => column[trial]!));
        expect([...found.subarray(0, hits).sort()]).toEqual(
          [...column.keys()].filter((trial) => column[trial]! < limit),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("parts every dimension of each shift equally: one point in each of its n parts", () => {
    const lattice = { trials: 8192, optionCount: 8 };
    for (const [variable, entity] of [
      [1, 0],
      [18, 4],
      [92, 8],
    ] as const) {
      const column = new Float64Array(1024);
      latticeUniforms(column, lattice, { firstTrial: 1025, variable, entity, event: 0, seed: 3 });
      expect(new Set([...column].map((point) => Math.floor(point * 1024))).size).toBe(1024);
      expect(Math.min(...column)).toBeGreaterThan(0);
      expect(Math.max(...column)).toBeLessThan(1);
    }
  });

  it("integrates a smooth function of twenty dimensions twenty times better than random numbers", () => {
    const trials = 8192;
    const meanOf = (columns: readonly Float64Array[]) => {
      let sum = 0;
      for (let trial = 0; trial < trials; trial++)
        sum += columns.reduce((product, column, index) => product * (1 + (column[trial]! - 0.5) / (index + 1) ** 2), 1);
      return sum / trials;
    };
    const errorOf = (seed: number) => {
      const columns = Array.from({ length: 20 }, (_, index) => {
        const column = new Float64Array(trials);
        const stream = { firstTrial: 1, variable: index + 1, entity: 0, event: 0, seed };
        latticeUniforms(column, { trials, optionCount: 4 }, stream);
        return column;
      });
      return meanOf(columns) - 1;
    };
    const errors = Array.from({ length: 20 }, (_, index) => errorOf(1 + 8 * index));
    // The deviation of the function is 0.3: that of the mean of as many random numbers is 0.3 / sqrt(8192).
    const root = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    expect(root).toBeLessThan(0.3 / Math.sqrt(trials) / 20);
  });

  it("has the next power of two of trials, eight at least", () => {
    expect([1, 8, 9, 10_000, 16_384, 1_000_000].map(latticeTrials)).toEqual([8, 8, 16, 16_384, 16_384, 2 ** 20]);
    expect([drawnTrials(10_000, "lattice"), drawnTrials(10_000, "random")]).toEqual([16_384, 10_000]);
  });
});

describe("the generating vector", () => {
  it("has 1,280 odd numbers below 2^20, the first and last as published", () => {
    expect(generatingVector).toHaveLength(1280);
    expect(generatingVector.filter((number) => number % 2 !== 1 || number >= 2 ** 20)).toEqual([]);
    expect(generatingVector.slice(0, 8)).toEqual([1, 182667, 469891, 498753, 110745, 446247, 250185, 118627]);
    expect(generatingVector.slice(-4)).toEqual([448925, 491667, 390687, 469303]);
    expect(generatingVector.reduce((sum, number) => sum + number, 0)).toBe(336159172);
  });

  it("has a number for every draw of as many options as it says, and of no more", () => {
    const needed = (options: number) => drivers.length * (options + 1) + 4 * options * 10;
    expect(needed(mostLatticeOptions)).toBeLessThanOrEqual(1280);
    expect(needed(mostLatticeOptions + 1)).toBeGreaterThan(1280);
    expect(drivers.map(({ variable }) => variable)).toEqual(drivers.map((_, index) => index + 1));
  });
});
