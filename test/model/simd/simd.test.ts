import fc from "fast-check";
import { arrangements, distributions } from "../../../src/model/catalogue/driver";
import { type NumericDriver, numericDrivers } from "../../../src/model/catalogue/drivers";
import { hdrUniforms } from "../../../src/model/random/hdrUniforms";
import { simd } from "../../../src/model/simd/simd";
import { addRows } from "../../../src/model/simulation/costTally";
import { addWhereBelow } from "../../../src/model/simulation/addWhereBelow";
import { simdColumns } from "../../../src/model/simulation/simdColumns";
import { simdFor } from "../../../src/model/simd/simdMemory";
import { type Quantity, valueAt } from "../../../src/model/simulation/quantity";
import type { Simulation } from "../../../src/model/simulation/simulation";
import { rankCorrelations } from "../../../src/model/simulation/rankCorrelations";
import { plainColumns, simulatedCosts } from "../../../src/model/simulation/simulatedCosts";
import { eachColumns } from "../../support/eachColumns";
import { expectSameBits } from "../../support/expectSameBits";
import { anyTable, read, tableOf } from "../../support/table";
import { fromZero } from "../../support/fromZero";

const seeds = fc.integer({ min: 0, max: 1e8 });
test("there is WebAssembly with SIMD here, so that what follows compares two things", () => {
  expect(simd()).not.toBeNull();
  expect(simdFor(simdColumns(1).lend())).not.toBeNull();
  expect(simdFor(plainColumns(1).lend())).toBeNull();
});

test("a simulation is the same to the last bit with and without SIMD, whatever the table", () => {
  fc.assert(
    fc.property(
      anyTable(),
      fc.constantFrom(...distributions),
      seeds,
      // One block, two, or the three from which on loops are recorded for them.
      fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 300 }) },
        { weight: 1, arbitrary: fc.constantFrom(2047, 2051) },
        { weight: 5, arbitrary: fc.integer({ min: 4097, max: 4103 }) },
      ),
      fc.boolean(),
      ({ headers, rows }, distribution, seed, count, isEven) => {
        const options = read(tableOf(headers, rows)).map((option) => ({
          ...option,
          uncertainty: new Map([...option.uncertainty].map(([id, ends]) => [id, { ...ends, distribution }])),
        }));
        const lattice = isEven ? { trials: 4096, optionCount: options.length } : undefined;
        const simulation = { options, seed, correlations: null, lattice };
        expectSameBits(simulatedCosts(simulation, 7, count), simulatedCosts(simulation, 7, count, plainColumns));
      },
    ),
    { numRuns: 60 },
  );
});

/** Eight options, in which all is uncertain that can be, and nothing is 0. */
function largeSimulation(years: number): Simulation {
  const headers = Array.from({ length: 8 }, (_, index) => `Option ${index}`);
  const arrangement = headers.map((_, index) => arrangements[index % arrangements.length]!);
  const drawn = numericDrivers.filter(({ id }) => id !== "horizon-years" && id !== "include-local-impact");
  const small = ({ domain: { least, most } }: NumericDriver) => Math.min(most, Math.max(0.01, 1.01 * least));
  const options = read(tableOf(headers, { "horizon-years": years, "include-local-impact": 1, arrangement }));
  return {
    seed: 3,
    correlations: null,
    options: options.map((option) => ({
      ...option,
      values: {
        ...option.values,
        ...Object.fromEntries(drawn.map((driver) => [driver.id, option.values[driver.id] || small(driver)])),
      },
      uncertainty: new Map(drawn.map(({ id }) => [id, { low: 0.95, high: 1.05, distribution: "pert" }])),
    })),
  };
}

// Compiled loops are kept by what they do, so each of these does what no other simulation does.
test("the largest simulation of which loops are compiled is, and is the same to the last bit with and without SIMD", () => {
  const simulation = largeSimulation(10);
  const { Instance } = WebAssembly;
  const compiled = jest.spyOn(WebAssembly, "Instance").mockImplementation((...of) => new Instance(...of));
  try {
    const costs = simulatedCosts(simulation, 1, 4200);
    expect(compiled.mock.results.map(({ type }) => type)).toEqual(["return"]);
    expectSameBits(costs, simulatedCosts(simulation, 1, 4200, plainColumns));
  } finally {
    compiled.mockRestore();
  }
});

test("a simulation is the same to the last bit where the browser compiles nothing at once", () => {
  const simulation = largeSimulation(9);
  const refused = jest.spyOn(WebAssembly, "Module").mockImplementation(() => {
    throw new RangeError("WebAssembly.Compile is disallowed on the main thread");
  });
  try {
    const plain = simulatedCosts(simulation, 1, 4200, plainColumns);
    expectSameBits(simulatedCosts(simulation, 1, 4200), plain);
    expect(refused).toHaveBeenCalled();
  } finally {
    refused.mockRestore();
  }
});

test("a simulation of correlated drivers is the same to the last bit with and without SIMD, whatever the correlation", () => {
  const drivers = ["agent-pay", "attrition", "price", "shrinkage"] as const;
  const options = read(tableOf(["in-house", "offshore"]));
  fc.assert(
    fc.property(fc.double({ min: -0.3, max: 0.99, noNaN: true }), seeds, (each, seed) => {
      const square = drivers.map((_, row) => drivers.map((_, column) => (row === column ? 1 : each)));
      const correlations = rankCorrelations(drivers, square);
      if (!correlations.ok) throw new Error(JSON.stringify(correlations.fault));
      const simulation = { options, seed, correlations: correlations.value };
      expectSameBits(simulatedCosts(simulation, 7, 601), simulatedCosts(simulation, 7, 601, plainColumns));
    }),
    { numRuns: 20 },
  );
});

test("rows are added to the sums of their bins, the same to the last bit with and without SIMD", () => {
  const anyRow = fc.tuple(fc.nat(3), fc.array(fc.double({ noNaN: true }), { minLength: 6, maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 40 }), (rows) => {
      const [plain, fast] = eachColumns.map(([, columnsOf]) => {
        const columns = columnsOf(40 * 6);
        const [sums, given, spare] = [columns.lend().fill(0), columns.lend(), columns.lend()];
        given.set(rows.flatMap(([, row]) => row));
        const bins = new Uint8Array(spare.buffer, spare.byteOffset, rows.length);
        bins.set(rows.map(([bin]) => bin));
        addRows(sums, 0, bins, 0, rows.length, given, 6);
        return [...sums.subarray(0, 4 * 6)];
      });
      expect(fast).toEqual(plain);
      const first = rows.filter(([bin]) => bin === 0).reduce((sum, [, row]) => sum + row[5]!, 0);
      expect(plain![5]).toBe(first);
    }),
  );
});

/** Writes a column where it stands. */
function inColumn(column: Float64Array, valueOf: (trial: number) => number): Float64Array {
  for (let trial = 0; trial < column.length; trial++) column[trial] = valueOf(trial);
  return column;
}

describe.each(eachColumns)("random numbers %s", (_, columnsOf) => {
  it("have what is to be added added in the trials in which they are below a limit, whatever is a column", () => {
    const anyLimit = fc.oneof(
      fromZero(1),
      fromZero(0.05),
      fc.constantFrom(0, 2 ** -33, 2 ** -32, 0.5, 1 - 2 ** -33, 1),
    );
    const firstTrial = fc.oneof(fc.integer({ min: 1, max: 1e6 }), fc.constant(7_450_489));
    const isColumn = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(anyLimit, seeds, firstTrial, isColumn, (most, seed, firstTrial, are) => {
        const columns = columnsOf(603);
        const stream = { firstTrial, variable: 0, entity: 0, event: 0, seed };
        const [numbers, sums] = [columns.lend(), columns.lend().fill(1)];
        hdrUniforms(numbers, stream);
        // A column moves with the trial; its first value is the number in its place.
        const [limit, one, other] = [most, 3, 5].map((value, index) =>
          are[index] ? inColumn(columns.lend(), (trial) => value * (1 - trial / 1206)) : value,
        ) as [Quantity, Quantity, Quantity];
        addWhereBelow(sums, stream, limit, one, other);
        const expected = Array.from(numbers, (number, trial) =>
          number < valueAt(limit, trial) ? 1 + valueAt(one, trial) * valueAt(other, trial) : 1,
        );
        expect([...sums]).toEqual(expected);
      }),
    );
  });
});
