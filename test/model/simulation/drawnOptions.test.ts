import type { OptionAssumptions, Uncertainty } from "../../../src/model/assumptions/assumptions";
import { type NumericDriverId, driverById } from "../../../src/model/catalogue/drivers";
import { movedTo } from "../../../src/model/cost/movedTo";
import type { Columns } from "../../../src/model/simulation/columns";
import {
  type DrawnValues,
  drawnOptions,
  drawnValues,
  uncertainDraws,
} from "../../../src/model/simulation/drawnOptions";
import { fewestKept, keptTrials, mostKept } from "../../../src/model/simulation/keptDraws";
import { multipliers } from "../../../src/model/simulation/multipliers";
import { rankCorrelations } from "../../../src/model/simulation/rankCorrelations";
import { plainColumns } from "../../../src/model/simulation/simulatedCosts";
import { simdColumns } from "../../../src/model/simulation/simdColumns";
import type { Simulation } from "../../../src/model/simulation/simulation";
import { writeUniforms } from "../../../src/model/simulation/writeUniforms";
import { expectSameBits } from "../../support/expectSameBits";
import { type Rows, read, tableOf } from "../../support/table";

type Ends = Partial<Record<NumericDriverId, Uncertainty>>;
const pert = (low: number, high: number): Uncertainty => ({ low, high, distribution: "pert" });

/** The options of a table in which nothing is uncertain but what `ends` says. */
function optionsOf(rows: Rows, ends: Ends): readonly OptionAssumptions[] {
  const uncertainty = new Map(Object.entries(ends)) as OptionAssumptions["uncertainty"];
  return read(tableOf(["in-house", "offshore"], rows)).map((option) => ({ ...option, uncertainty }));
}

const simulationOf = (options: readonly OptionAssumptions[], more: Partial<Simulation> = {}): Simulation => ({
  ...{ options, seed: 5, correlations: null },
  ...more,
});

/** The uniform random numbers of a driver, as a simulation draws them. */
function uniformsOf(
  { seed, lattice }: Simulation,
  driver: NumericDriverId,
  entity: number,
  first: number,
  count = 600,
) {
  const column = new Float64Array(count);
  const { variable } = driverById[driver];
  writeUniforms(column, { lattice }, { firstTrial: first, variable, entity, event: 0, seed });
  return column;
}

const columnIn = (values: DrawnValues, driver: NumericDriverId) => Float64Array.from(values[driver] as Float64Array);

describe.each([
  ["in TypeScript", plainColumns],
  ["with SIMD", simdColumns],
] as [string, (length: number) => Columns][])("drawn options %s", (_, columnsOf) => {
  const drawn = (simulation: Simulation, first = 1, length = 600) =>
    drawnOptions(simulation)(columnsOf(length), first).map((values) => ({ ...values }));

  it("have in each trial the quantile at its random number, and what is certain as it is", () => {
    const options = optionsOf({ price: [3, 2] }, { price: pert(0.5, 2), "handle-time": pert(0.8, 1.5) });
    for (const lattice of [undefined, { trials: 4096, optionCount: 2 }]) {
      const simulation = simulationOf(options, { lattice });
      const values = drawn(simulation, 17);
      for (const [index, price] of [3, 2].entries()) {
        const expected = uniformsOf(simulation, "price", index + 1, 17);
        multipliers(expected, pert(0.5, 2), price);
        expectSameBits([columnIn(values[index]!, "price")], [expected]);
      }
      // A driver that all options share is drawn once.
      expect(values[0]!["handle-time"]).toBe(values[1]!["handle-time"]);
      expect(values[1]!.occupancy).toBe(options[1]!.values.occupancy);
    }
  });

  it("have the growth of 0 moved from 1 on, and nothing else that is 0 at all", () => {
    const options = optionsOf(
      { "call-growth": 0, "minimum-fee": [0, 0] },
      { "call-growth": pert(0.9, 1.1), "minimum-fee": pert(0.5, 2) },
    );
    const simulation = simulationOf(options);
    const [values] = drawn(simulation);
    const expected = uniformsOf(simulation, "call-growth", 0, 1);
    multipliers(expected, pert(0.9, 1.1), 1, -1);
    expectSameBits([columnIn(values!, "call-growth")], [expected]);
    expect(values!["minimum-fee"]).toBe(0);
  });

  it("stay in their domains, from the least to the most", () => {
    const options = optionsOf(
      { occupancy: [0.9, 0.9], price: [3, 2] },
      { occupancy: pert(0.5, 1.5), price: { low: 0.1, high: 2, distribution: "metalog" } },
    );
    const [values] = drawn(simulationOf(options));
    const [occupancy, price] = [columnIn(values!, "occupancy"), columnIn(values!, "price")];
    expect(Math.max(...occupancy)).toBe(1);
    expect(Math.min(...occupancy)).toBeLessThan(0.7);
    // A metalog has no ends: below its low end it goes on.
    expect(Math.min(...price)).toBe(0);
  });

  it.each([
    ["occupancy", 0.9, 1, 1.2],
    ["call-growth", 0, 0.3, 1],
    ["call-growth", 0, 1, 9],
  ] as const)("stay in that of %s of %d, drawn from %d to %d times it", (driver, base, low, high) => {
    const { least, most } = driverById[driver].domain;
    const rows = { [driver]: driverById[driver].scope === "shared" ? base : [base, base] };
    const [values] = drawn(simulationOf(optionsOf(rows, { [driver]: { low, high, distribution: "uniform" } })));
    const column = columnIn(values!, driver);
    expect(Math.min(...column)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...column)).toBeLessThanOrEqual(most);
    expect(new Set(column).has(low < 1 ? least : most)).toBe(true);
  });

  it("carry the defaults in dollars with a drawn rate, and what is drawn of them within their domains", () => {
    const rows = { "default-currency-rate": 7, "agent-pay": [300_000, null] };
    const ends = { "default-currency-rate": pert(0.5, 2), "supervisor-pay": pert(0.8, 1.5) };
    const options = optionsOf(rows, ends);
    const simulation = simulationOf(options);
    const [own, vendor] = drawn(simulation) as [DrawnValues, DrawnValues];
    const rates = uniformsOf(simulation, "default-currency-rate", 0, 1);
    multipliers(rates, pert(0.5, 2), 7);
    const supervisors = uniformsOf(simulation, "supervisor-pay", 1, 1);
    multipliers(supervisors, pert(0.8, 1.5), options[0]!.values["supervisor-pay"]);
    expectSameBits([columnIn(own, "default-currency-rate")], [rates]);
    expect(own["agent-pay"]).toBe(300_000);
    const carried = (amounts: (trial: number) => number) =>
      Array.from(rates, (rate, trial) => amounts(trial) * (rate / 7));
    const near = (column: Float64Array, expected: readonly number[]) =>
      expect(Math.max(...column.map((value, trial) => Math.abs(value / expected[trial]! - 1)))).toBeLessThan(1e-15);
    near(
      columnIn(vendor, "agent-pay"),
      carried(() => options[1]!.values["agent-pay"]),
    );
    near(
      columnIn(own, "supervisor-pay"),
      carried((trial) => supervisors[trial]!),
    );
    near(
      columnIn(own, "customer-margin"),
      carried(() => options[0]!.values["customer-margin"]),
    );
    expect(own["calls-per-year"]).toBe(options[0]!.values["calls-per-year"]);
  });

  it("are drawn once where an option stands there again, but for the drivers that have moved", () => {
    const [, vendor] = optionsOf({ price: [3, 2] }, { price: pert(0.5, 2), attrition: pert(0.8, 1.2) }) as [
      OptionAssumptions,
      OptionAssumptions,
    ];
    const dearer = movedTo(vendor, "price", 4);
    const simulation = simulationOf([vendor, dearer, { ...vendor, number: 3 }]);
    const [first, second, third] = drawn(simulation) as [DrawnValues, DrawnValues, DrawnValues];
    expect(second.attrition).toBe(first.attrition);
    const expected = uniformsOf(simulation, "price", 2, 1);
    multipliers(expected, pert(0.5, 2), 4);
    expectSameBits([columnIn(second, "price")], [expected]);
    // Another option draws its own.
    expect(columnIn(third, "attrition")).not.toEqual(columnIn(first, "attrition"));
    expect(columnIn(third, "price")).not.toEqual(columnIn(first, "price"));
  });

  it("show each driver's random numbers as they are before a draw is made of them", () => {
    const options = optionsOf({ price: [3, 2] }, { price: pert(0.5, 2), "handle-time": pert(0.8, 1.5) });
    const simulation = simulationOf(options);
    for (const length of [fewestKept - 1, 600]) {
      const shown = new Map<string, Float64Array>();
      const watch = (driver: string, entity: number, uniforms: Float64Array) =>
        shown.set(`${driver} ${entity}`, uniforms.slice());
      const draw = drawnOptions(simulation, watch);
      // The second time they may be read again.
      for (const time of [1, 2]) {
        shown.clear();
        draw(columnsOf(length), 1);
        expect([time, ...shown.keys()]).toEqual([time, "handle-time 0", "price 1", "price 2"]);
        expectSameBits(
          [shown.get("handle-time 0")!, shown.get("price 2")!],
          [uniformsOf(simulation, "handle-time", 0, 1, length), uniformsOf(simulation, "price", 2, 1, length)],
        );
      }
    }
  });
});

describe("draws of the first trials", () => {
  const options = optionsOf({ price: [3, 2] }, { price: pert(0.5, 2) });

  /** Draws a block twice: whether the second time it is read again where it stood. */
  function isKept(first: number, length: number, more: Partial<Simulation> = {}, columns = simdColumns(length)) {
    const draw = drawnOptions(simulationOf(options, more));
    const before = draw(columns, first)[1]!.price;
    columns.takeBack();
    // Another column is lent first.
    columns.lend();
    return draw(columns, first)[1]!.price === before;
  }

  it("are kept where blocks are long enough to be worth it, with SIMD alone", () => {
    expect([isKept(1, fewestKept), isKept(1, fewestKept - 1)]).toEqual([true, false]);
    expect(isKept(1, 600, {}, plainColumns(600))).toBe(false);
  });

  it("are kept up to the last of them", () => {
    expect([isKept(keptTrials - 599, 600), isKept(keptTrials - 598, 600)]).toEqual([true, false]);
  });

  it("are not kept where drivers correlate", () => {
    const correlations = rankCorrelations(
      ["price", "attrition"],
      [
        [1, 0.5],
        [0.5, 1],
      ],
    );
    expect(isKept(1, 600, { correlations: correlations.ok ? correlations.value : null })).toBe(false);
  });

  it("are others of another seed, lattice, trial, driver, option, value or uncertainty", () => {
    const drawnOf = (simulation: Simulation, first = 1, driver: NumericDriverId = "price", length = 600) =>
      String(columnIn(drawnOptions(simulation)(simdColumns(length), first)[1]!, driver));
    const both = { price: pert(0.5, 2), "price-rate": pert(0.5, 2) };
    const lattice = { trials: 4096, optionCount: 2 };
    const all = [
      drawnOf(simulationOf(options)),
      drawnOf(simulationOf(options, { seed: 6 })),
      drawnOf(simulationOf(options, { lattice })),
      drawnOf(simulationOf(options, { lattice: { ...lattice, trials: 8192 } })),
      drawnOf(simulationOf(options, { lattice: { ...lattice, optionCount: 4 } })),
      drawnOf(simulationOf(options), 601),
      drawnOf(simulationOf(options), 1, "price", 601),
      drawnOf(simulationOf(optionsOf({ price: [3, 2], "price-rate": [1, 2] }, both)), 1, "price-rate"),
      drawnOf(simulationOf([...options].reverse())),
      drawnOf(simulationOf(optionsOf({ price: [3, 2.5] }, { price: pert(0.5, 2) }))),
      drawnOf(simulationOf(optionsOf({ price: [3, 2] }, { price: pert(0.4, 2) }))),
      drawnOf(simulationOf(optionsOf({ price: [3, 2] }, { price: pert(0.5, 3) }))),
      drawnOf(simulationOf(optionsOf({ price: [3, 2] }, { price: { low: 0.5, high: 2, distribution: "uniform" } }))),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});

test("more drivers than are kept are drawn as they are with few", () => {
  const headers = Array.from({ length: 50 }, (_, index) => `Option ${index}`);
  const options = read(tableOf(headers, { arrangement: headers.map(() => "offshore") }));
  expect(uncertainDraws(options).length).toBeGreaterThan(mostKept);
  const valuesIn = (columns: Columns, of: readonly OptionAssumptions[]) =>
    drawnOptions(simulationOf(of))(columns, 1)[0]!;
  const many = valuesIn(simdColumns(fewestKept), options);
  const columns = Object.values(many).flatMap((value) => (typeof value === "number" ? [] : [value.slice()]));
  const few = Object.values(valuesIn(plainColumns(fewestKept), options.slice(0, 1)));
  expectSameBits(
    columns,
    few.filter((value) => typeof value !== "number"),
  );
});

describe("uncertain draws", () => {
  it("are those of shared drivers, then those of each option, in the catalogue's order", () => {
    const ends = {
      "exit-cost": pert(0.5, 2),
      price: pert(0.5, 2),
      "handle-time": pert(0.8, 1.5),
      "minimum-fee": pert(0.5, 2),
    };
    const options = optionsOf({ price: [3, 2], "exit-cost": [1, 1], "minimum-fee": [0, 0] }, ends);
    const names = uncertainDraws(options).map(({ driver, entity }) => `${driver} ${entity}`);
    expect(names).toEqual(["handle-time 0", "price 1", "exit-cost 1", "price 2", "exit-cost 2"]);
  });

  it("are not those of defaults in dollars, which a drawn rate carries", () => {
    const options = optionsOf({ "default-currency-rate": 7 }, { "default-currency-rate": pert(0.5, 2) });
    expect(uncertainDraws(options).map(({ driver }) => driver)).toEqual(["default-currency-rate"]);
  });

  it("become what the driver then is, within its domain", () => {
    const options = optionsOf(
      { occupancy: [0.9, 0.9] },
      { occupancy: { low: 0.5, high: 1.5, distribution: "uniform" } },
    );
    const [draw] = uncertainDraws(options);
    const values = drawnValues(draw!, Float64Array.of(2 ** -33, 0.5, 0.99)).map((value) => Number(value.toFixed(6)));
    expect([...values]).toEqual([0.45, 0.9, 1]);
  });
});
