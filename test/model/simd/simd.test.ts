import fc from "fast-check";
import { arrangements, distributions } from "../../../src/model/catalogue/driver";
import { type NumericDriver, numericDrivers } from "../../../src/model/catalogue/drivers";
import { simd } from "../../../src/model/simd/simd";
import { simdColumns } from "../../../src/model/simulation/simdColumns";
import { simdFor } from "../../../src/model/simd/simdMemory";
import type { Simulation } from "../../../src/model/simulation/simulation";
import { rankCorrelations } from "../../../src/model/simulation/rankCorrelations";
import { plainColumns, simulatedCosts } from "../../../src/model/simulation/simulatedCosts";
import { expectSameBits } from "../../support/expectSameBits";
import { anyTable, read, tableOf } from "../../support/table";

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
