import fc from "fast-check";
import type { DriverValues, OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { countries } from "../../../src/model/catalogue/country";
import type { NumericDriverId } from "../../../src/model/catalogue/drivers";
import { felt } from "../../../src/model/cost/felt";
import { costMetric } from "../../../src/model/cost/presentCost";
import { read, readOne, tableOf } from "../../support/table";
import { plausibleWorld } from "../../support/worlds";
import { fromZero } from "../../support/fromZero";

const care = ["oversight-rate", "oversight-fte", "selection-rate"] as const satisfies readonly NumericDriverId[];

const changed = (option: OptionAssumptions, values: Partial<DriverValues>): OptionAssumptions => ({
  ...option,
  values: { ...option.values, ...values },
});
const feltBy = (option: OptionAssumptions) => felt(option.values, costMetric(option, "fte"));
const npv = (option: OptionAssumptions) => costMetric(option, "npv");

/** From almost all of what a driver is by default to nothing of it. */
const parts = [0.99, 0.5, 0];

test("without any oversight or selection harm is likelier by the whole neglect effect, and never above certain", () => {
  const rows = {
    arrangement: "offshore",
    price: 12,
    "oversight-rate": 0,
    "selection-rate": 0,
    "selection-norm": 0.01,
    "neglect-effect": 1.5,
    "reputation-probability": 0.02,
    "service-failure-probability": 0.04,
    "exit-probability": 0.1,
    "dissatisfied-share": 0.6,
  };
  expect(feltBy(readOne(tableOf(["Manila"], rows)))).toEqual({
    "reputation-probability": expect.closeTo(0.05, 12) as number,
    "service-failure-probability": expect.closeTo(0.1, 12) as number,
    "exit-probability": expect.closeTo(0.25, 12) as number,
    "dissatisfied-share": 1,
  });
});

test("half of the oversight leaves half of the effect, and people may stand in for what is not paid as a share", () => {
  const half = { arrangement: "offshore", price: 12, "oversight-rate": 0.03, "reputation-probability": 0.02 };
  const byRate = readOne(tableOf(["Manila"], half));
  expect(feltBy(byRate)["reputation-probability"]).toBeCloseTo(0.03, 12);
  const agents = costMetric(byRate, "fte");
  const overseers = agents / 4 / byRate.values["agents-per-overseer"];
  expect(feltBy(changed(byRate, { "oversight-fte": overseers }))["reputation-probability"]).toBeCloseTo(0.025, 12);
});

test("where no norm is set nothing is neglected", () => {
  const own = readOne(tableOf(["Ours"], { arrangement: "in-house", "reputation-probability": 0.02 }));
  expect(feltBy(changed(own, { "oversight-rate": 0, "selection-rate": 0 }))["reputation-probability"]).toBe(0.02);
});

test("where automation takes every contact, no agents are left to be watched, and nothing is neglected", () => {
  const all = { arrangement: "offshore", price: 12, "automated-share": 1, "automated-again": 0, "oversight-rate": 0 };
  const option = readOne(tableOf(["Manila"], { ...all, "oversight-fte": 0, "reputation-probability": 0.02 }));
  expect(costMetric(option, "fte")).toBe(0);
  expect(feltBy(option)["reputation-probability"]).toBe(0.02);
});

test("over plausible worlds less oversight or selection never makes a harm less likely", () => {
  const less = fc.record({
    world: plausibleWorld(),
    driver: fc.constantFrom(...care),
    part: fromZero(1),
  });
  fc.assert(
    fc.property(less, ({ world, driver, part }) => {
      for (const option of read(tableOf(world.headers, world.rows))) {
        const [before, after] = [feltBy(option), feltBy(changed(option, { [driver]: option.values[driver] * part }))];
        for (const harm of Object.keys(before) as (keyof typeof before)[])
          expect(after[harm]).toBeGreaterThanOrEqual(before[harm]);
      }
    }),
  );
});

describe.each(countries)("at the defaults of %s", (country) => {
  const [, ...vendors] = read(tableOf(["in-house", "onshore", "nearshore", "offshore"], { country }));

  test.each(["oversight-rate", "selection-rate"] as const)(
    "less of %s costs every vendor more than it saves",
    (driver) => {
      for (const vendor of vendors)
        for (const part of parts)
          expect(npv(changed(vendor, { [driver]: vendor.values[driver] * part }))).toBeGreaterThan(npv(vendor));
    },
  );
});
