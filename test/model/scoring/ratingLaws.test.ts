import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { type NumericDriverId, driverById, numericDrivers } from "../../../src/model/catalogue/drivers";
import { type FactorId, factors } from "../../../src/model/catalogue/factors";
import { movedTo } from "../../../src/model/cost/movedTo";
import { suggestedRatings } from "../../../src/model/scoring/suggestedRatings";
import { articleDirections } from "../../support/articleDirections";
import { driverEffects } from "../../support/driverEffects";
import { read, tableOf } from "../../support/table";
import { plausibleValue, plausibleWorld } from "../../support/worlds";

type Pair = readonly [baseline: OptionAssumptions, option: OptionAssumptions];

const pairs = plausibleWorld().map(({ headers, rows }) => read(tableOf(headers, rows)) as unknown as Pair);

/** The option's ratings with a driver at a value, against a baseline that stays what it is. */
function ratingsAt([baseline, option]: Pair, driver: NumericDriverId, value: number): (number | null)[] {
  return suggestedRatings(movedTo(option, driver, value), baseline);
}

/** How much higher each factor's rating is at the higher of two values of a driver. */
function rises(
  pair: Pair,
  driver: NumericDriverId,
  values: readonly [number, number],
): { id: FactorId; rise: number }[] {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) => ratingsAt(pair, driver, value));
  return factors.map(({ id }, factor) => ({ id, rise: (high![factor] ?? 0) - (low![factor] ?? 0) }));
}

const rounding = 1e-9;
const twoValues = (id: NumericDriverId) => fc.tuple(plausibleValue(driverById[id]), plausibleValue(driverById[id]));

describe("over plausible worlds", () => {
  // Selection is the answer to what the article says of vendors, not more of it: it makes an exit less likely.
  const told = factors.flatMap(({ id }) =>
    Object.entries(articleDirections[id])
      .filter(([driver]) => driver !== "selection-rate")
      .map(([driver, direction]) => ({ id, driver: driver as NumericDriverId, direction })),
  );

  test.each(told)(
    "$direction $driver never moves the rating of $id against its article",
    ({ id, driver, direction }) => {
      const towards = direction === "more" ? 1 : -1;
      fc.assert(
        fc.property(pairs, twoValues(driver), (pair, values) => {
          const { rise } = rises(pair, driver, values).find((each) => each.id === id)!;
          expect(towards * rise).toBeGreaterThanOrEqual(-rounding);
        }),
        { numRuns: 50 },
      );
    },
  );

  const dearer = numericDrivers.filter(({ id, scope }) => scope === "option" && driverEffects[id] === "up");

  test.each(dearer)("a higher $id, which makes an option dearer, improves none of its ratings", ({ id }) => {
    fc.assert(
      fc.property(pairs, twoValues(id), (pair, values) => {
        const improved = rises(pair, id, values).filter((each, factor) =>
          factors[factor]!.side === "advantage" ? each.rise > rounding : each.rise < -rounding,
        );
        expect(improved).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
