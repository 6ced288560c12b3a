import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { costMetric, discountFactors, flowOf } from "../../../src/model/cost/presentCost";
import { Columns } from "../../../src/model/simulation/columns";
import { valueAt } from "../../../src/model/simulation/quantity";
import type { EventTrials } from "../../../src/model/simulation/eventTrials";
import { sharedTerms } from "../../../src/model/simulation/sharedTerms";
import { trialCosts } from "../../../src/model/simulation/trialCosts";
import { type NumericDriverId, driverById } from "../../../src/model/catalogue/drivers";
import { anyTable, read, tableOf } from "../../support/table";

const noRisks = {
  "breach-probability": 0,
  "reputation-probability": 0,
  "service-failure-probability": 0,
  "exit-probability": 0,
};

/** An event happens in all trials if its probability is above a half, and else in none. */
const inAllIfSure: EventTrials = (_event, probability) => (sums, _year, products) => {
  if (valueAt(probability, 0) <= 0.5) return;
  for (const [one, other] of products)
    sums.set(sums.map((sum, trial) => sum + valueAt(one, trial) * valueAt(other, trial)));
};

/** Events that happen never or always. */
function costsOf(option: OptionAssumptions, columns: Columns, probability: 0 | 1) {
  const probabilities = Object.keys(noRisks).map((id) => [id, probability]);
  const values = { ...option.values, ...Object.fromEntries(probabilities) };
  return { values, npv: trialCosts(columns, values, sharedTerms(columns, values), option, inAllIfSure) };
}

/** The largest amount of any line in any year, 1 at least, as it counts in the present cost: what digits can be lost of. */
function largestAmount(option: OptionAssumptions): number {
  const factors = discountFactors(option.values);
  const amounts = Object.values(flowOf(option).lines).flatMap((years) =>
    years.map((amount, year) => Math.abs(amount * factors[year]!)),
  );
  return Math.max(1, ...amounts);
}

/** The horizon is certain, and a multiple of 0 is 0: nothing is drawn. */
const isNeverDrawn = (id: string, value: number) =>
  id === "horizon-years" || (value === 0 && driverById[id as NumericDriverId].movesFrom === 0);

describe("the costs of a trial", () => {
  it.each([0, 1] as const)("are those of the cash flow, with risks that happen by a chance of %s", (probability) => {
    fc.assert(
      fc.property(anyTable(), ({ headers, rows }) => {
        for (const option of read(tableOf(headers, rows))) {
          const columns = new Columns(2);
          const { values, npv } = costsOf(option, columns, probability);
          const moved = { ...option, values };
          expect(Math.abs(valueAt(npv, 1) - costMetric(moved, "npv"))).toBeLessThan(1e-11 * largestAmount(moved));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("are the same when every driver is a column, trial by trial", () => {
    fc.assert(
      fc.property(anyTable(), ({ headers, rows }) => {
        for (const option of read(tableOf(headers, rows))) {
          const columns = new Columns(3);
          const { values, npv } = costsOf(option, columns, 0);
          const spread = Object.fromEntries(
            Object.entries(values).map(([id, value]) => [
              id,
              isNeverDrawn(id, value as number) ? value : columns.lend().fill(value as number),
            ]),
          ) as typeof values;
          const asColumns = trialCosts(columns, spread, sharedTerms(columns, spread), option, inAllIfSure);
          const difference = Math.abs(valueAt(asColumns, 2) - valueAt(npv, 0));
          expect(difference).toBeLessThan(1e-11 * largestAmount({ ...option, values }));
        }
      }),
      { numRuns: 100 },
    );
  });

  it("are those of the cash flow where uplifts of -50 % each leave no agents in year 1, and so nobody to watch over", () => {
    const rows = {
      "handle-uplift": -0.5,
      "first-year-uplift": -0.5,
      "oversight-rate": 0,
      "reputation-probability": 0.2,
    };
    const option = read(
      tableOf(["Own", "Offshore"], Object.fromEntries(Object.entries(rows).map(([id, value]) => [id, [null, value]]))),
    )[1]!;
    const columns = new Columns(2);
    const values = { ...option.values, ...noRisks, "handle-time": columns.lend().fill(option.values["handle-time"]) };
    const npv = trialCosts(columns, values, sharedTerms(columns, values), option, inAllIfSure);
    const expected = costMetric({ ...option, values: { ...option.values, ...noRisks } }, "npv");
    expect(valueAt(npv, 1) / expected).toBeCloseTo(1, 12);
  });
});
