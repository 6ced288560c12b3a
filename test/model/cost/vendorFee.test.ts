import { cashFlow } from "../../../src/model/cost/cashFlow";
import { expectNear } from "../../support/expectNear";
import { type Rows, bareTable, readOne } from "../../support/table";

/** Three years of a contract for 1000 minutes of work a year, that is 1000 calls of a minute; nothing else costs. */
function linesOf(rows: Rows) {
  const contract = {
    ...{ arrangement: "offshore", "calls-per-year": 1000, "handle-time": 60, "repeat-share": 0, "handle-uplift": 0 },
    ...{ "first-year-uplift": 0, "price-indexation": 0, "wage-inflation": 0, "price-inflation": 0, "horizon-years": 3 },
    ...{ "oversight-rate": 0, "selection-rate": 0, "exit-probability": 0, "price-unit": "minute" },
    ...{ "committed-share": 0, "leakage-rate": 0, "neglect-effect": 0 },
  };
  return cashFlow(readOne(bareTable(["Vendor"], { ...contract, ...rows }))).lines;
}

describe("the vendor's fee", () => {
  it("follows the year's volume while that is worth more than the minimum", () => {
    expectNear(
      linesOf({ price: 2, "minimum-fee": 1999, "call-growth": 0.1 })["vendor-fee"],
      [0, 2000, 2200, 2420],
      1e-13,
    );
  });

  it("is the minimum in the years whose volume is worth less", () => {
    expectNear(
      linesOf({ price: 2, "minimum-fee": 2100, "call-growth": 0.1 })["vendor-fee"],
      [0, 2100, 2200, 2420],
      1e-13,
    );
    expectNear(
      linesOf({ price: 2, "minimum-fee": 2100, "call-growth": -0.5 })["vendor-fee"],
      [0, 2100, 2100, 2100],
      1e-13,
    );
  });

  it("compounds indexation and the rise of the vendor's currency, from the second year, the minimum too", () => {
    const index = [0, 1, 1.04 * 1.25, 1.04 * 1.25 * 1.04 * 1.25];
    const rises = { "price-indexation": 0.04, "currency-drift": 0.25 };
    expectNear(
      linesOf({ price: 2, ...rises })["vendor-fee"],
      index.map((factor) => 2000 * factor),
      1e-13,
    );
    expectNear(
      linesOf({ "minimum-fee": 900, ...rises })["vendor-fee"],
      index.map((factor) => 900 * factor),
      1e-13,
    );
  });

  it("falls with a falling currency", () => {
    expectNear(linesOf({ price: 2, "currency-drift": -0.5 })["vendor-fee"], [0, 2000, 1000, 500], 1e-13);
  });

  it("is dearer by the uplifts of handle time, the first year's only in the first year", () => {
    const uplifts = { "handle-uplift": 0.1, "first-year-uplift": 0.4 };
    expectNear(linesOf({ price: 2, ...uplifts })["vendor-fee"], [0, 3000, 2200, 2200], 1e-13);
  });

  it("is at least that of the units committed, a share of those forecast for year 1, whatever the later years bring", () => {
    const falling = { price: 2, "committed-share": 0.8, "call-growth": -0.4 };
    // 1000, 600 and 360 minutes, of which 800 are paid in any case.
    expectNear(linesOf(falling)["vendor-fee"], [0, 2000, 1600, 1600], 1e-13);
    expectNear(linesOf({ ...falling, "minimum-fee": 1700 })["vendor-fee"], [0, 2000, 1700, 1700], 1e-13);
    // The forecast has the first year's uplift in it: .8 of 1400 minutes.
    expectNear(
      linesOf({ price: 2, "committed-share": 0.8, "first-year-uplift": 0.4 })["vendor-fee"],
      [0, 2800, 2240, 2240],
      1e-13,
    );
  });

  it("is the price at the rate of the currency that it is quoted in; a minimum is in the workbook's currency", () => {
    expectNear(linesOf({ price: 2, "price-rate": 7 })["vendor-fee"], [0, 14000, 14000, 14000], 1e-13);
    const quoted = { price: 2, "price-rate": 0.5, "minimum-fee": 1200 };
    expectNear(linesOf(quoted)["vendor-fee"], [0, 1200, 1200, 1200], 1e-13);
  });

  it("by the month does not know the volume", () => {
    const month = { "price-unit": "month", price: 100, "call-growth": 1, "first-year-uplift": 3 };
    expectNear(linesOf(month)["vendor-fee"], [0, 1200, 1200, 1200], 1e-13);
  });

  it("is not raised by what comes with it: tax, oversight and what is billed outside the price are lines beside it", () => {
    const lines = linesOf({ price: 2, "fee-tax-rate": 0.25, "oversight-rate": 0.1, "leakage-rate": 0.05 });
    expectNear(lines["vendor-fee"], [0, 2000, 2000, 2000], 1e-13);
    expectNear(lines["fee-tax"], [0, 500, 500, 500], 1e-13);
    expectNear(lines.oversight, [0, 200, 200, 200], 1e-13);
    expectNear(lines.leakage, [0, 100, 100, 100], 1e-13);
  });
});

describe("what hangs on the first year's fee", () => {
  it("selection is a share of it, of the minimum where that binds, and of no later year's", () => {
    const rise = { "selection-rate": 0.1, "price-indexation": 1 };
    expectNear(linesOf({ price: 2, ...rise }).selection, [200, 0, 0, 0], 1e-13);
    expectNear(linesOf({ price: 2, "minimum-fee": 5000, ...rise }).selection, [500, 0, 0, 0], 1e-13);
  });

  it("an exit costs months of the year's own fee, indexed, and the exit cost, inflated, times its probability", () => {
    const exit = { "exit-probability": 0.2, "notice-months": 3, "exit-cost": 1000, "price-inflation": 0.1 };
    const byHand = [0, 0.2 * (500 + 1000), 0.2 * (750 + 1100), 0.2 * (1125 + 1210)];
    expectNear(linesOf({ price: 2, "price-indexation": 0.5, ...exit }).exit, byHand, 1e-13);
  });

  it("a delay costs the old cost above the fee, month by month, and the value of the delay", () => {
    // The fee is 2000 a year, that is 166.67 a month: not paid until live.
    const delay = { price: 2, "start-delay": 3, "delay-value": 10 };
    expectNear(linesOf({ ...delay, "old-cost": 500 }).delay, [3 * (10 + 500 - 2000 / 12), 0, 0, 0], 1e-13);
  });

  it("a delay gains nothing where the old cost is below the fee", () => {
    const delay = { price: 2, "start-delay": 3, "delay-value": 10 };
    expectNear(linesOf({ ...delay, "old-cost": 100 }).delay, [30, 0, 0, 0], 1e-13);
    expectNear(linesOf({ ...delay, "old-cost": 2000 / 12 }).delay, [30, 0, 0, 0], 1e-13);
  });

  it("no delay costs nothing, whatever a month of it would cost", () => {
    expectNear(linesOf({ "start-delay": 0, "delay-value": 1e6, "old-cost": 1e6 }).delay, [0, 0, 0, 0], 0);
  });
});
