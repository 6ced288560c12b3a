import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { type NumericDriverId, numericDrivers } from "../../../src/model/catalogue/drivers";
import { movedTo } from "../../../src/model/cost/movedTo";
import { costMetric } from "../../../src/model/cost/presentCost";
import { driverEffects } from "../../support/driverEffects";
import { read, tableOf } from "../../support/table";
import { plausibleValue, plausibleWorld } from "../../support/worlds";

const optionsOf = plausibleWorld().map(({ headers, rows }) => read(tableOf(headers, rows)));

/** Two values of every driver. */
const ends = fc.record(
  Object.fromEntries(
    numericDrivers.map((driver) => [driver.id, fc.tuple(plausibleValue(driver), plausibleValue(driver))]),
  ),
) as fc.Arbitrary<Record<NumericDriverId, [number, number]>>;

/** Which way the net present cost goes when a driver goes from one value to a higher one. */
function effectOn(option: OptionAssumptions, driver: NumericDriverId, [one, other]: [number, number]) {
  const costAt = (value: number) => costMetric(movedTo(option, driver, value), "npv");
  const [before, after] = [costAt(Math.min(one, other)), costAt(Math.max(one, other))];
  const rounding = 1e-11 * Math.max(1, Math.abs(before), Math.abs(after));
  return Math.abs(after - before) <= rounding ? "none" : after > before ? "up" : "down";
}

describe("over plausible worlds", () => {
  test("no driver ever has another effect on its option's cost than is stated", () => {
    const stated = numericDrivers.filter(({ id }) => typeof driverEffects[id] === "string");
    fc.assert(
      fc.property(optionsOf, ends, (options, values) => {
        for (const option of options)
          for (const { id } of stated) {
            const effect = effectOn(option, id, values[id]);
            if (effect !== "none") expect([id, effect]).toEqual([id, driverEffects[id]]);
          }
      }),
      { numRuns: 25 },
    );
  });

  test("every driver has the effect that is stated, and both where it says that it depends", () => {
    const options = fc.sample(optionsOf, { numRuns: 100, seed: 1 }).flat();
    const values = fc.sample(ends, { numRuns: options.length, seed: 1 });
    for (const { id } of numericDrivers) {
      const effect = driverEffects[id];
      const found = new Set(options.map((option, index) => effectOn(option, id, values[index]![id])));
      const expected = typeof effect === "object" ? ["up", "down"] : [effect];
      expect([id, ...found]).toEqual(expect.arrayContaining([id, ...expected]));
    }
  });

  test("a higher first-contact resolution never costs more unless resolved calls are billed", () => {
    fc.assert(
      fc.property(optionsOf, ends, (options, values) => {
        for (const option of options) {
          const byTheMinute = { ...option, priceUnit: "minute" } as const;
          const id = "first-contact-resolution";
          expect(effectOn(byTheMinute, id, values[id])).not.toBe("up");
        }
      }),
    );
  });
});

test("no range says that the end hurts which makes its option cheaper", () => {
  const wrong = numericDrivers.filter(({ id, bad }) => {
    const effect = driverEffects[id];
    return (bad === "high" && effect === "down") || (bad === "low" && effect === "up");
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
