import { type CostMetric, costMetrics } from "../../../src/model/catalogue/metric";
import { cashFlow } from "../../../src/model/cost/cashFlow";
import { afterTaxByYear, costMetric } from "../../../src/model/cost/presentCost";
import { expectNear } from "../../support/expectNear";
import { type Rows, bareTable, readOne } from "../../support/table";

/**
 * Year 0: 500 invested. Years 1 and 2, without inflation: run 100, quality -20 (focus), risk 30, outside 40.
 * 1000 calls in year 1 and 1500 in year 2, of which 80 % are resolved at first contact.
 */
const plain = {
  ...{ "calls-per-year": 1000, "call-growth": 0.5, "fcr-today": 0.8, "repeat-share": 0, "handle-time": 360 },
  ...{ "first-contact-resolution": 0.8, occupancy: 0.5, shrinkage: 0.2, "paid-hours": 100, "wage-inflation": 0 },
  ...{ "price-inflation": 0, "change-cost": 100, "released-hours": 2, "management-rate": 10, "other-risk": 30 },
  ...{ "infrastructure-investment": 500, "include-local-impact": 1, "displaced-jobs": 1, "displaced-pay": 80 },
  "jobs-kept": 0,
  ...{ "severance-months": 0, "parallel-months": 0, "local-multiplier": 0.5, "horizon-years": 2 },
  ...{ "discount-rate": 0.21, "discount-timing": 0.5 },
};
const optionWith = (rows: Rows = {}) => readOne(bareTable(["Plain"], { ...plain, ...rows }));

// Mid-year at 21 %: year 1 is divided by 1.21^.5 = 1.1, year 2 by 1.21^1.5 = 1.331.
const annuity = 1 / 1.1 + 1 / 1.331;
const byHand: Record<CostMetric, number> = {
  npv: 500 + 150 * annuity,
  total: 500 + 300,
  "risk-free": 500 + 120 * annuity,
  annual: (500 + 150 * annuity) / annuity,
  "per-call": (500 + 150 * annuity) / (1000 / 1.1 + 1500 / 1.331),
  "per-resolved-call": (500 + 150 * annuity) / (800 / 1.1 + 1200 / 1.331),
  "one-off": 500,
  run: 100 * annuity,
  quality: -20 * annuity,
  risk: 30 * annuity,
  outside: 40 * annuity,
  fte: 100 / 0.5 / 0.8 / 100,
};

describe("a figure of total cost", () => {
  it.each(costMetrics)("%s is what it is by hand, before tax", (metric) => {
    expectNear([costMetric(optionWith(), metric)], [byHand[metric]], 1e-13);
  });

  it("by hand: a tax of 30 % relieves 30 % of every group but what others bear", () => {
    const metrics = ["one-off", "run", "quality", "risk", "outside"] as const;
    const taxed = optionWith({ "tax-rate": 0.3 });
    expectNear(
      metrics.map((metric) => costMetric(taxed, metric)),
      [350, 70 * annuity, -14 * annuity, 21 * annuity, 40 * annuity],
      1e-13,
    );
    expectNear([costMetric(taxed, "total")], [350 + 2 * (77 + 40)], 1e-13);
    expectNear([costMetric(taxed, "npv")], [350 + 117 * annuity], 1e-13);
    expectNear([costMetric(taxed, "risk-free")], [350 + 96 * annuity], 1e-13);
    expectNear([costMetric(taxed, "fte")], [2.5], 1e-13);
  });

  it("by hand: after tax, year by year", () => {
    const taxed = optionWith({ "tax-rate": 0.3 });
    expectNear(afterTaxByYear(cashFlow(taxed), taxed.values), [350, 117, 117], 1e-13);
  });

  it("a tax of 100 % leaves only what others bear", () => {
    expectNear([costMetric(optionWith({ "tax-rate": 1 }), "total")], [80], 1e-13);
  });

  it.each([
    [0, 500 + 150 / 1.21 + 150 / 1.4641],
    [0.5, 500 + 150 / 1.1 + 150 / 1.331],
    [1, 500 + 150 + 150 / 1.21],
  ])("by hand: with a discount timing of %d, npv is %d", (timing, npv) => {
    expectNear([costMetric(optionWith({ "discount-timing": timing }), "npv")], [npv], 1e-13);
  });

  it("weighs later years more at a negative discount rate", () => {
    const cheap = { "discount-rate": -0.5, "discount-timing": 0 };
    expectNear([costMetric(optionWith(cheap), "npv")], [500 + 150 * 2 + 150 * 4], 1e-13);
  });

  it("never divides year 0", () => {
    expectNear([costMetric(optionWith({ "discount-rate": 1 }), "one-off")], [500], 0);
  });

  it("by hand: calls per resolved call rise where the option resolves less, calls do not", () => {
    // At 50 % first-contact resolution and half calling again: (1 - .2 x .5) / (1 - .5 x .5) = 1.2 contacts a call.
    const worse = optionWith({ "first-contact-resolution": 0.5, "repeat-share": 0.5 });
    const npv = 500 + 150 * annuity;
    expectNear([costMetric(worse, "per-call")], [npv / (1000 / 1.1 + 1500 / 1.331)], 1e-13);
    expectNear([costMetric(worse, "per-resolved-call")], [npv / (600 / 1.1 + 900 / 1.331)], 1e-13);
  });
});
