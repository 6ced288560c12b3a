import fc from "fast-check";
import type { DriverValues, OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { catalogueDefault } from "../../../src/model/catalogue/catalogueDefault";
import { type NumericDriver, type NumericDriverId, numericDrivers } from "../../../src/model/catalogue/drivers";
import { factors } from "../../../src/model/catalogue/factors";
import { cashFlow, groupByYear } from "../../../src/model/cost/cashFlow";
import { balancedWeights } from "../../../src/model/scoring/balancedWeights";
import { suggestedRatings } from "../../../src/model/scoring/suggestedRatings";
import { weightedScores } from "../../../src/model/scoring/weightedScores";
import { read, tableOf } from "../../support/table";

const arrangements = ["in-house", "onshore", "nearshore", "offshore"] as const;

/** The score of each option by the ratings that its figures suggest, where nobody has given points. */
function scoresOf(options: readonly OptionAssumptions[]): number[] {
  const byOption = options.map((option) => suggestedRatings(option, options[0]!));
  const ratings = factors.map((_, factor) => byOption.map((each) => each[factor]!));
  const weighed = factors.map(({ side }, factor) => ({
    side,
    points: 1,
    isRated: ratings[factor]!.some((rating) => rating !== null),
  }));
  const sides = factors.map(({ side }) => side);
  const scores = weightedScores({ ratings, weights: balancedWeights(weighed), sides, scale: 5, lowest: 1 });
  return scores.map((score) => score!);
}

/** What is a choice of the reader's, or follows other figures, stays as it is. */
const settled: ReadonlySet<NumericDriverId> = new Set<NumericDriverId>([
  "horizon-years",
  "discount-timing",
  "tax-rate",
  "default-currency-rate",
  "price-rate",
  "include-local-impact",
  "first-contact-resolution",
  "displaced-jobs",
  "displaced-pay",
  "old-cost",
]);

/**
 * Every default divided and multiplied by up to `spread`, within its domain: each option's own where `isOwn` says so, else that
 * of all options together.
 */
function wideWorlds(
  spread: number,
  isOwn: (id: NumericDriverId) => boolean,
): fc.Arbitrary<readonly OptionAssumptions[]> {
  const multiple = fc.double({ min: -1, max: 1, noNaN: true }).map((power) => spread ** power);
  const rowOf = (driver: NumericDriver) =>
    isOwn(driver.id)
      ? fc.tuple(...arrangements.map(() => multiple)).map((multiples) => cellsOf(driver, multiples))
      : multiple.map((only) => cellsOf(driver, new Array<number>(arrangements.length).fill(only)));
  const moved = numericDrivers.filter(({ id }) => !settled.has(id));
  return fc
    .record(Object.fromEntries(moved.map((driver) => [driver.id, rowOf(driver)])))
    .map((rows) => read(tableOf(arrangements, rows)));
}

/** A default of each arrangement times its multiple; one for all options where they share it. */
function cellsOf(driver: NumericDriver, multiples: readonly number[]): number[] {
  const { least, most } = driver.id === "fcr-today" ? plausibleResolution : driver.domain;
  const cells = arrangements.map((arrangement, option) =>
    Math.min(most, Math.max(least, catalogueDefault(driver, arrangement, "us") * multiples[option]!)),
  );
  return driver.scope === "shared" ? cells.slice(0, 1) : cells;
}

/** A centre that resolves next to nothing, or all, has no room for a better vendor. */
const plausibleResolution = { least: 0.3, most: 0.95 };

test("over wide random worlds each arrangement leads the score in some, and none in more than 80 %", () => {
  const worlds = fc.sample(
    wideWorlds(3, () => true),
    { numRuns: 400, seed: 1 },
  );
  const leads = arrangements.map(() => 0);
  for (const options of worlds) {
    const scores = scoresOf(options);
    leads[scores.indexOf(Math.max(...scores))]! += 1;
  }
  for (const count of leads) {
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(0.8 * worlds.length);
  }
});

const harms = [
  "dissatisfied-share",
  "exit-probability",
  "breach-probability",
  "reputation-probability",
  "service-failure-probability",
] as const satisfies readonly NumericDriverId[];

/** What the centre of today costs to run in its first year, for each productive hour. */
function ownPrice(centre: OptionAssumptions): number {
  const flow = cashFlow(centre);
  return groupByYear(flow, "run")[1]! / flow.workload[0]!.productiveHours;
}

/** What a vendor can be better in; in everything else the options of a world differ as their arrangements do. */
const asked: ReadonlySet<NumericDriverId> = new Set([
  ...harms,
  "handle-uplift",
  "price",
  "first-contact-resolution",
  "vetted-share",
  "notice-months",
  "exit-cost",
]);

/** One of the vendors, with a part of the least that any option has of what is bad, and all that can be asked of a contract. */
function betterVendor(options: readonly OptionAssumptions[], place: number, part: number): OptionAssumptions {
  const vendor = options[place]!;
  const lowest = (id: NumericDriverId, among = options) => Math.min(...among.map(({ values }) => values[id]));
  const highest = Math.max(...options.map(({ values }) => values["first-contact-resolution"]));
  const values: DriverValues = {
    ...vendor.values,
    ...Object.fromEntries(harms.map((id) => [id, lowest(id) * part])),
    "handle-uplift": lowest("handle-uplift") - 0.1 * (1 - part),
    price: Math.min(lowest("price", options.slice(1)), ownPrice(options[0]!)) * part,
    "first-contact-resolution": 1 - (1 - highest) * part,
    "vetted-share": 1,
    "notice-months": 1,
    "exit-cost": 0,
  };
  return { ...vendor, number: options.length + 1, values };
}

test("a vendor with at most half of the least price and harms scores above every other option", () => {
  const better = fc.record({
    options: wideWorlds(2, (id) => asked.has(id)),
    place: fc.integer({ min: 1, max: arrangements.length - 1 }),
    part: fc.double({ min: 0.2, max: 0.5, noNaN: true }),
  });
  fc.assert(
    fc.property(better, ({ options, place, part }) => {
      const scores = scoresOf([...options, betterVendor(options, place, part)]);
      const best = scores.pop()!;
      expect(best).toBeGreaterThan(Math.max(...scores));
    }),
    { numRuns: 200 },
  );
});
