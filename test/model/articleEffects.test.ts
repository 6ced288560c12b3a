import type { OptionAssumptions } from "../../src/model/assumptions/assumptions";
import type { Factor } from "../../src/model/catalogue/factor";
import { type FactorId, factors } from "../../src/model/catalogue/factors";
import { type NumericDriverId, driverById } from "../../src/model/catalogue/drivers";
import { pricedLines } from "../../src/model/catalogue/pricedLines";
import { cashFlow } from "../../src/model/cost/cashFlow";
import { type LineId, moneyLines } from "../../src/model/cost/moneyLine";
import { movedTo } from "../../src/model/cost/movedTo";
import { suggestedRatings } from "../../src/model/scoring/suggestedRatings";
import { articleDirections } from "../support/articleDirections";
import { read, tableOf } from "../support/table";

/** A centre that would be built, beside a vendor who employs some agents of yours too, so that every driver has something to move. */
const [centre, vendor] = read(
  tableOf(["New centre", "Vendor"], {
    arrangement: ["in-house-new", "nearshore"],
    ...{ "include-local-impact": 1, "order-share": 0.1, "order-margin": 5, "delay-value": 10_000 },
    ...{
      "price-unit": [null, "minute"],
      price: [null, 0.2],
      "agent-pay": [null, 9000],
      "currency-drift": [null, 0.01],
    },
    ...{ "supervisor-pay": [null, 5000], "cost-per-hire": [null, 2000], "support-ratio": [null, 0.05] },
    ...{ "workplace-cost": [null, 900], "technology-cost": [null, 900], "change-cost": [null, 90_000] },
    ...{ "agents-per-supervisor": [null, 12], attrition: [null, 0.3], "vetted-share": [null, 0.5] },
    ...{ "infrastructure-investment": [null, 50_000], "old-cost": [null, 250_000], "stranded-cost": [null, 90_000] },
    ...{ "handle-uplift": [null, 0.1], "first-contact-resolution": [null, 0.6], "displaced-jobs": [null, 30] },
    ...{ "jobs-kept": [null, 0.4], "transfer-share": [null, 0.3], "oversight-fte": [null, 0.1] },
    ...{ "oversight-rate": [null, 0.02], "selection-rate": [null, 0.02], "selection-norm": [null, 0.02] },
    ...{ "committed-share": [null, 1], "call-growth": -0.1 },
  }),
) as [OptionAssumptions, OptionAssumptions];

/** The vendor's rating by a factor, and its money lines over all years, with a driver at a part of its value or at a multiple. */
function figures(driver: NumericDriverId, multiple: number) {
  const value = vendor.values[driver] * multiple;
  const moved = movedTo(vendor, driver, value);
  const baseline = driverById[driver].scope === "shared" ? movedTo(centre, driver, value) : centre;
  const ratings = suggestedRatings(moved, baseline);
  const { lines } = cashFlow(moved);
  return {
    ratingOf: (factor: FactorId) => ratings[factors.findIndex(({ id }) => id === factor)]!,
    costOf: (line: LineId) => lines[line].reduce((sum, amount) => sum + amount, 0),
  };
}

const changes = { more: 1.1, less: 0.9 };
/** -1, 0 or 1: which way a figure went, beyond rounding. */
const way = (before: number, after: number) =>
  Math.abs(after - before) <= 1e-10 * Math.max(1, Math.abs(before)) ? 0 : Math.sign(after - before);

/** Which way a factor's rating and its lines go as each of its drivers goes the way that the articles speak of. */
function effects(factor: FactorId) {
  const moves = Object.entries(articleDirections[factor]) as [NumericDriverId, "more" | "less"][];
  return moves.map(([driver, direction]) => {
    const [before, after] = [figures(driver, 1), figures(driver, changes[direction])];
    return {
      driver,
      rating: way(before.ratingOf(factor), after.ratingOf(factor)),
      lines: pricedLines[factor].map((line) => way(before.costOf(line), after.costOf(line))),
    };
  });
}

describe.each(factors)("where an option is more of what the articles say, $id", ({ id, side }) => {
  const found = effects(id);

  test("is rated higher, and never lower", () => {
    expect(found.map(({ rating }) => rating)).toContain(1);
    expect(found.filter(({ rating }) => rating < 0)).toEqual([]);
  });

  test(`costs ${side === "advantage" ? "less" : "more"} in every line that it prices`, () => {
    const articles = side === "advantage" ? -1 : 1;
    const against = found.filter(({ lines }) => lines.includes(-articles));
    expect(against).toEqual([]);
    const unmoved = pricedLines[id].filter((_, line) => found.every(({ lines }) => lines[line] !== articles));
    expect(unmoved).toEqual([]);
  });
});

test("every driver that a factor names moves a rating or a money line", () => {
  const named = [...new Set(factors.flatMap(({ drivers }: Factor) => drivers))].filter((id) => id !== "arrangement");
  const still = (named as NumericDriverId[]).filter((driver) => {
    const [before, after] = [figures(driver, 1), figures(driver, 1.1)];
    return (
      factors.every(({ id }) => way(before.ratingOf(id), after.ratingOf(id)) === 0) &&
      moneyLines.every(({ id }) => way(before.costOf(id), after.costOf(id)) === 0)
    );
  });
  expect(still).toEqual([]);
});
