import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { type NumericDriverId, driverById } from "../../../src/model/catalogue/drivers";
import { movedTo } from "../../../src/model/cost/movedTo";
import { costMetric, flowOf } from "../../../src/model/cost/presentCost";
import { pertQuantiles } from "../../../src/model/simulation/pertQuantiles";
import { performedTrial } from "../../../src/model/simulation/performedTrial";
import { drawingOptions, plainColumns, simulatedCosts } from "../../../src/model/simulation/simulatedCosts";
import { trialStatistics } from "../../../src/model/simulation/trialStatistics";
import { expectSameBits } from "../../support/expectSameBits";
import { type Rows, anyTable, bareTable, read, tableOf } from "../../support/table";

const noRisks: Rows = Object.fromEntries(
  ["breach", "reputation", "service-failure", "exit"].map((event) => [`${event}-probability`, [0, 0, 0, 0]]),
);

/** The options of a table in which nothing is uncertain but what `ends` says. */
function optionsOf(headers: string[], rows: Rows, ends: Record<string, [low: number, high: number]> = {}) {
  return read(bareTable(headers, { ...noRisks, ...rows })).map((option) => ({
    ...option,
    uncertainty: new Map(
      Object.entries(ends).map(([id, [low, high]]) => [id, { low, high, distribution: "pert" as const }]),
    ) as typeof option.uncertainty,
  }));
}

/** The costs of a simulation's first part, and those of the part after it. */
const joined = (first: readonly Float64Array[], second: readonly Float64Array[]) =>
  first.map((costs, option) => Float64Array.from([...costs, ...second[option]!]));

const arrangements = ["in-house", "onshore", "nearshore", "offshore"];

describe("a simulation", () => {
  it("is the cash flow where nothing is uncertain", () => {
    fc.assert(
      fc.property(anyTable(), fc.integer({ min: 0, max: 1e8 }), ({ headers, rows }, seed) => {
        const options = read(tableOf(headers, { ...rows, ...noRisks })).map((option) => ({
          ...option,
          uncertainty: new Map(),
        }));
        for (const [index, costs] of simulatedCosts({ options, seed, correlations: null }, 1, 3).entries()) {
          expect([costs[1], costs[2]]).toEqual([costs[0], costs[0]]);
          const option = options[index]!;
          const largest = Math.max(1, ...Object.values(flowOf(option).lines).flat().map(Math.abs));
          expect(Math.abs(costs[0]! - costMetric(option, "npv"))).toBeLessThan(1e-11 * largest);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("is the same to the last bit in whatever parts it is computed", () => {
    const simulation = { options: read(tableOf(arrangements)), seed: 7, correlations: null };
    // Computed in three blocks of 1,667.
    const whole = simulatedCosts(simulation, 1, 5000);
    for (const cut of [1, 1000, 1666, 1667, 1668, 2049, 4999]) {
      const [first, second] = [simulatedCosts(simulation, 1, cut), simulatedCosts(simulation, cut + 1, 5000 - cut)];
      expectSameBits(joined(first, second), whole);
    }
  });

  it("draws an option that stands there again with drivers moved as it does alone, whatever moves", () => {
    const options = read(tableOf(arrangements));
    const [first, , , offshore] = options as OptionAssumptions[];
    const simulation = { options, seed: 7, correlations: null };
    for (const lattice of [undefined, { trials: 512, optionCount: 4 }])
      for (const driver of [
        "price",
        "oversight-rate",
        "breach-probability",
        "exit-probability",
        "handle-uplift",
      ] as const) {
        const moved = [0.5, 1, 1.7].map((factor) => movedTo(offshore!, driver, factor * offshore!.values[driver]));
        const together = simulatedCosts({ ...simulation, lattice, options: [...moved, first!] }, 1, 512);
        const alone = [...moved, first!].map(
          (option) => simulatedCosts({ ...simulation, lattice, options: [option] }, 1, 512)[0]!,
        );
        expectSameBits(together, alone);
      }
  });

  it("has each trial as it is performed alone", () => {
    const simulation = { options: read(tableOf(arrangements)), seed: 1, correlations: null };
    const costs = simulatedCosts(simulation, 1, 5000);
    for (const trial of [1, 2, 1666, 1667, 1668, 5000])
      expect(performedTrial(simulation, trial).map(({ npv }) => npv)).toEqual(costs.map((each) => each[trial - 1]));
  });

  it("has the same trials, to the last bit, where draws of an earlier simulation are read again, or no longer there", () => {
    const [own, ...others] = read(tableOf(arrangements)) as [OptionAssumptions, ...OptionAssumptions[]];
    const dearer = movedTo(own, "agent-pay", 1.1 * own.values["agent-pay"]);
    // Some 100 columns a block, eight blocks a seed: two seeds have more than are kept.
    for (const [first, seed] of [
      [own, 1],
      [dearer, 1],
      [own, 2],
      [own, 1],
    ] as const) {
      const simulation = { options: [first, ...others], seed, correlations: null };
      const costs = simulatedCosts(simulation, 1, 16_384);
      for (const trial of [1, 2048, 2049, 16_384])
        expect(performedTrial(simulation, trial).map(({ npv }) => npv)).toEqual(costs.map((each) => each[trial - 1]));
    }
  });

  it("has the same events as each trial alone, however much likelier they are than when they were drawn before", () => {
    const offshore = read(tableOf(arrangements))[3]!;
    for (const lattice of [undefined, { trials: 4096, optionCount: 4 }])
      for (const probability of [0.02, 0.03, 0.1, 0.02, 0.6, 0]) {
        const moved = movedTo(offshore, "service-failure-probability", probability);
        const simulation = { options: [moved], seed: 3, correlations: null, lattice };
        const [costs] = simulatedCosts(simulation, 1, 2048);
        // The trials of `eventTrials` are compared one and all in its own test.
        for (let trial = 1; trial <= 2048; trial += 37)
          expect([trial, costs![trial - 1]]).toEqual([trial, performedTrial(simulation, trial)[0]!.npv]);
      }
  });

  it("draws from a lattice the same to the last bit in whatever parts, each trial as it is performed alone", () => {
    const lattice = { trials: 4096, optionCount: 4 };
    const simulation = { options: read(tableOf(arrangements)), seed: 7, correlations: null, lattice };
    const whole = simulatedCosts(simulation, 1, 4096);
    for (const cut of [1, 511, 512, 513, 4095]) {
      const [first, second] = [simulatedCosts(simulation, 1, cut), simulatedCosts(simulation, cut + 1, 4096 - cut)];
      expectSameBits(joined(first, second), whole);
    }
    for (const trial of [1, 512, 513, 4096])
      expect(performedTrial(simulation, trial).map(({ npv }) => npv)).toEqual(whole.map((each) => each[trial - 1]));
  });

  it("has a surer mean from a lattice than at random, and a standard error that says how sure it is", () => {
    const options = read(tableOf(arrangements));
    const means = (seed: number, lattice: { trials: number; optionCount: number } | undefined) => {
      const [, , , offshore] = simulatedCosts({ options, seed, correlations: null, lattice }, 1, 4096);
      return trialStatistics(offshore!, "high", lattice ? 512 : 1);
    };
    const runs = (lattice?: { trials: number; optionCount: number }) =>
      Array.from({ length: 16 }, (_, index) => means(1 + index, lattice));
    const spread = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    };
    const [atRandom, even] = [runs(), runs({ trials: 4096, optionCount: 4 })];
    const spreads = [atRandom, even].map((each) => spread(each.map(({ mean }) => mean))) as [number, number];
    expect(spreads[0]).toBeGreaterThan(2.5 * spreads[1]);
    const said = even.map(({ standardError }) => standardError!);
    const meant = Math.sqrt(said.reduce((sum, error) => sum + error ** 2, 0) / said.length);
    expect(meant / spreads[1]).toBeGreaterThan(0.6);
    expect(meant / spreads[1]).toBeLessThan(1.7);
  });

  it("never gives anything but finite numbers, whatever the table", () => {
    fc.assert(
      fc.property(anyTable(), fc.integer({ min: 0, max: 1e8 }), ({ headers, rows }, seed) => {
        const options = read(tableOf(headers, rows));
        const costs = simulatedCosts({ options, seed, correlations: null }, 1, 40);
        expect(costs.flatMap((each) => [...each]).filter((cost) => !Number.isFinite(cost))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("agrees with numerical integration over two uncertain drivers, within its standard error", () => {
    const rows = { arrangement: ["offshore"], "price-unit": ["call"], price: [4], "minimum-fee": [1_900_000] };
    const options = optionsOf(["Vendor"], rows, { "calls-per-year": [0.8, 1.25], price: [0.7, 1.5] });
    const steps = 200;
    const shares = Float64Array.from({ length: steps }, (_, i) => (i + 0.5) / steps);
    const ends = (low: number, high: number) => {
      const column = Float64Array.from(shares);
      const first = 1 + (4 * (1 - low)) / (high - low);
      pertQuantiles(column, { first, second: 6 - first }, low, high - low);
      return column;
    };
    const [calls, prices] = [ends(0.8, 1.25), ends(0.7, 1.5)];
    const { values } = options[0]!;
    const at = (callFactor: number, priceFactor: number) =>
      costMetric(
        {
          ...options[0]!,
          values: {
            ...values,
            "calls-per-year": values["calls-per-year"] * callFactor,
            price: values.price * priceFactor,
          },
        },
        "npv",
      );
    let sum = 0;
    for (let i = 0; i < steps; i += 5) for (let j = 0; j < steps; j += 5) sum += at(calls[i + 2]!, prices[j + 2]!);
    const exact = sum / (steps / 5) ** 2;
    const [costs] = simulatedCosts({ options, seed: 1, correlations: null }, 1, 20_000);
    const { mean, standardError } = trialStatistics(costs!, "high");
    expect(Math.abs(mean - exact)).toBeLessThan(3 * standardError!);
    expect(standardError! / exact).toBeLessThan(0.002);
  });

  it("has events happen as often as they should: the mean is that of the expected risks", () => {
    const rows = {
      arrangement: ["in-house"],
      "breach-probability": [0.3],
      "records-exposed": [1000],
      "cost-per-record": [100],
      "exit-probability": [0.1],
      "exit-cost": [50_000],
    };
    const options = optionsOf(["Own"], rows);
    const [costs] = simulatedCosts({ options, seed: 2, correlations: null }, 1, 20_000);
    const { mean, standardError } = trialStatistics(costs!, "high");
    expect(Math.abs(mean - costMetric(options[0]!, "npv"))).toBeLessThan(3 * standardError!);
    expect(new Set(costs).size).toBeGreaterThan(20);
  });

  it("moves what options share alike: equal options cost the same in every trial, but for drivers of their own", () => {
    const headers = ["Own", "One", "Two"];
    const arrangement = ["in-house", "offshore", "offshore"];
    const rows = { arrangement, "price-unit": ["call", "call", "call"], price: [0, 4, 4] };
    const options = optionsOf(headers, rows, { "calls-per-year": [0.5, 2], "handle-time": [0.5, 2] });
    const [, one, two] = simulatedCosts({ options, seed: 1, correlations: null }, 1, 50);
    expect(one).toEqual(two);
    const own = optionsOf(headers, rows, { price: [0.5, 2] });
    const [, first, second] = simulatedCosts({ options: own, seed: 1, correlations: null }, 1, 50);
    expect(first).not.toEqual(second);
  });

  it("gives the same figures from version to version: these are frozen, to the last bit", () => {
    const simulation = { options: read(tableOf(arrangements)), seed: 1, correlations: null };
    const costs = simulatedCosts(simulation, 1, 3);
    expect(costs.map((each) => [...each])).toEqual([
      [19711578.644140266, 23113498.75528827, 18887574.03881538],
      [15114990.601333616, 19483030.647870596, 16052884.049963372],
      [13364101.301685685, 14639702.218545187, 14229620.850432143],
      [16197363.746123586, 19603192.388880942, 16117379.479294354],
    ]);
  });
});

describe("the blocks of a simulation", () => {
  /** How often loops are compiled for one, of a length that no other has: what is compiled is kept. */
  const compilations = (years: number, count: number, optionCount = 1, columnsOf?: typeof plainColumns) => {
    const headers = Array.from({ length: optionCount }, (_, index) => `Option ${index}`);
    const options = read(tableOf(headers, { "horizon-years": years, arrangement: headers.map(() => "offshore") }));
    const { Module } = WebAssembly;
    const compiled = jest.spyOn(WebAssembly, "Module").mockImplementation((...of) => new Module(...of));
    try {
      simulatedCosts({ options, seed: 1, correlations: null }, 1, count, columnsOf);
      return compiled.mock.calls.length;
    } finally {
      compiled.mockRestore();
    }
  };

  it("are computed in loops compiled for them where there are three or more, of eight options at most", () => {
    expect([compilations(2, 4096), compilations(2, 4097), compilations(2, 4097)]).toEqual([0, 1, 0]);
    expect([compilations(3, 4097, 8), compilations(3, 4097, 9)]).toEqual([1, 0]);
    expect(compilations(4, 4097, 1, plainColumns)).toBe(0);
  });

  it("are shown as they are computed, the last as long as there are trials left", () => {
    const shown: [number, number][] = [];
    const options = read(tableOf(["in-house"]));
    const computed = (_: unknown, start: number, count: number) => shown.push([start, count]);
    const watch = { drawn: () => undefined, computed };
    simulatedCosts({ options, seed: 1, correlations: null }, 1, 4097, plainColumns, watch);
    expect(shown).toEqual([
      [0, 1366],
      [1366, 1366],
      [2732, 1365],
    ]);
  });

  it("draw once for an option that stands there again", () => {
    const [own, vendor] = read(tableOf(["in-house", "offshore"])) as [OptionAssumptions, OptionAssumptions];
    expect([[own], [own, vendor], [own, own, vendor, vendor]].map(drawingOptions)).toEqual([1, 2, 2]);
  });

  it("cost an option that stands there again with other ends what it costs alone", () => {
    const [option] = read(tableOf(["offshore"])) as [OptionAssumptions];
    const isShared = ([id]: readonly [string, unknown]) => driverById[id as NumericDriverId].scope === "shared";
    const certain = { ...option, uncertainty: new Map([...option.uncertainty].filter(isShared)) };
    const simulation = { seed: 7, correlations: null };
    const alone = [option, certain].map((each) => simulatedCosts({ ...simulation, options: [each] }, 1, 64)[0]!);
    expectSameBits(simulatedCosts({ ...simulation, options: [option, certain] }, 1, 64), alone);
  });
});
