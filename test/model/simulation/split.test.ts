import fc from "fast-check";
import type { OptionAssumptions } from "../../../src/model/assumptions/assumptions";
import { cashFlow } from "../../../src/model/cost/cashFlow";
import { costMetric } from "../../../src/model/cost/presentCost";
import { splitCosts } from "../../../src/model/simulation/split";
import { expectNear } from "../../support/expectNear";
import { type Rows, anyTable, bareTable, read, tableOf } from "../../support/table";

type Pair = readonly [OptionAssumptions, OptionAssumptions];
/** One year, paid at its beginning: costs are what the rows say, undiscounted. */
const pair = (rows: Rows) =>
  read(
    bareTable(["Own", "Vendor"], {
      ...{ arrangement: ["in-house", "in-house"], "horizon-years": 1, "discount-timing": 1, "price-inflation": 0 },
      ...{ "repeat-share": 0, "calls-per-year": 1000, ...rows },
    }),
  ) as Pair;
const costsOf = ([baseline, option]: Pair, steps: number) =>
  splitCosts(baseline, option, steps).map(({ option, baseline, both }) => [option, baseline, both]);

/** What all lines of an option come to, in size: gains may cancel costs, so a cost is right to a share of this. */
const sizeOf = (option: OptionAssumptions) =>
  Object.values(cashFlow(option).lines)
    .flat()
    .reduce((sum, amount) => sum + Math.abs(amount), 1) * Math.max(1, (1 + option.values["discount-rate"]) ** -10);

const forAnyPair = (law: (baseline: OptionAssumptions, option: OptionAssumptions) => void) =>
  fc.assert(
    fc.property(anyTable({ fewestOptions: 2 }), ({ headers, rows }) => {
      const [baseline, option] = read(tableOf(headers, rows)) as never as Pair;
      law(baseline, option);
    }),
  );

describe("a split", () => {
  it("has a row for each step and one for none", () => {
    const [own, vendor] = pair({});
    expect(splitCosts(own, vendor, 4).map(({ share }) => share)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(splitCosts(own, vendor, 1).map(({ share }) => share)).toEqual([0, 1]);
  });

  // 1000 calls at 3 own or 2 sent; 50 a year own; 100 once and a breach of .1 x 20 x 10 = 20 expected at the vendor.
  it("by hand: fees follow the calls; one-offs, fixed lines and risks come in full, and not at all without calls", () => {
    const options = pair({
      ...{ "price-unit": ["call", "call"], price: [3, 2], "change-cost": [50, 0], "transition-cost": [0, 100] },
      ...{ "breach-probability": [0, 0.1], "records-exposed": 20, "cost-per-record": 10 },
    });
    expect(costsOf(options, 2)).toEqual([
      [0, 3050, 3050],
      [1120, 1550, 2670],
      [2120, 0, 2120],
    ]);
  });

  it("by hand: the units committed follow the share: a contract for half of the calls is signed on half of them", () => {
    const options = pair({ "price-unit": ["call", "call"], price: [3, 2], "committed-share": [0, 1] });
    expect(costsOf(options, 2)).toEqual([
      [0, 3000, 3000],
      [1000, 1500, 2500],
      [2000, 0, 2000],
    ]);
  });

  // 10 jobs at 1200 a year and 2 months' pay are 2000 for the vendor; the baseline's own are not the option's to scale.
  it("by hand: the option's displaced jobs follow its share, the baseline's do not", () => {
    const jobs = { "displaced-jobs": [10, 10], "displaced-pay": 1200, "severance-months": [2, 2] };
    expectNear(
      costsOf(pair({ ...jobs, "parallel-months": [0, 0] }), 4).flat(),
      [...[0, 2000, 2000, 500, 2000, 2500, 1000, 2000, 3000, 1500, 2000, 3500, 2000, 0, 2000]],
      1e-13,
    );
  });

  // 1000 hours a year, occupancy .8: .25 idle per busy hour. A quarter of the calls doubles it to .5 (1 / sqrt(1/4) = 2),
  // so it takes 250 x 1.5 = 375 hours, not 312.5; the other three quarters .25 / sqrt(.75) = .2887, 966.5 hours.
  it("by hand: a quarter of the calls needs 375 hours where its share of all would be 312.5", () => {
    const site = { occupancy: [0.8, 0.8], shrinkage: [0, 0], "paid-hours": [1000, 1000], "benefits-rate": [0, 0] };
    const [, quarter, , , all] = costsOf(
      pair({ ...site, "handle-time": 3600, "agent-pay": [1000, 1000] }),
      4,
    ) as never[][];
    expectNear(quarter!, [375, 750 * (1 + 0.25 / Math.sqrt(0.75)), 375 + 750 * (1 + 0.25 / Math.sqrt(0.75))], 1e-12);
    expectNear(all!, [1250, 0, 1250], 1e-12);
  });

  it("by hand: at an occupancy of 1 there is no pooling to lose", () => {
    const site = { occupancy: [1, 1], shrinkage: [0, 0], "paid-hours": [1000, 1000], "benefits-rate": [0, 0] };
    const options = pair({ ...site, "handle-time": 3600, "agent-pay": [1000, 1000] });
    expectNear(
      costsOf(options, 5).map(([, , both]) => both!),
      [1000, 1000, 1000, 1000, 1000, 1000],
      1e-13,
    );
  });

  // 1000 calls at 2 are 2000 at either site; half of them pays the minimum of 1500 twice.
  it("by hand: with a minimum fee at both sites a half split costs 3000 where either alone costs 2000", () => {
    const options = pair({ "price-unit": ["call", "call"], price: [2, 2], "minimum-fee": [1500, 1500] });
    expect(costsOf(options, 2).map(([, , both]) => both)).toEqual([2000, 3000, 2000]);
  });

  it("at a share of 0 costs the baseline's npv and at 1 the option's, whatever the options", () => {
    forAnyPair((baseline, option) => {
      const costs = splitCosts(baseline, option, 3);
      const [none, all] = [costs[0]!, costs[3]!];
      const [own, sent] = [costMetric(baseline, "npv"), costMetric(option, "npv")];
      expect([none.option, all.baseline]).toEqual([0, 0]);
      expect(Math.abs(none.both - own)).toBeLessThanOrEqual(1e-12 * sizeOf(baseline));
      expect(Math.abs(all.both - sent)).toBeLessThanOrEqual(1e-12 * sizeOf(option));
    });
  });

  it("costs at both sites together what it costs at each, whatever the options", () => {
    forAnyPair((baseline, option) => {
      for (const { option: sent, baseline: kept, both } of splitCosts(baseline, option, 7))
        expect(both).toBe(sent + kept);
    });
  });

  it("between an option and itself is the same from either end", () => {
    fc.assert(
      fc.property(anyTable(), ({ headers, rows }) => {
        const [site] = read(tableOf(headers, { ...rows, "displaced-jobs": headers.map(() => 0) }));
        const costs = splitCosts(site!, site!, 6).map(({ both }) => both);
        for (const [index, cost] of costs.entries())
          expect(Math.abs(cost - costs.at(-1 - index)!)).toBeLessThanOrEqual(1e-12 * 2 * sizeOf(site!));
      }),
    );
  });

  it("between two equal sites never costs less than one of them alone, unless it releases managers' hours or has overseers twice", () => {
    fc.assert(
      fc.property(anyTable(), fc.integer({ min: 2, max: 9 }), ({ headers, rows }, steps) => {
        const none = headers.map(() => 0);
        const [site] = read(
          tableOf(headers, { ...rows, "released-hours": none, "displaced-jobs": none, "oversight-fte": none }),
        );
        const [alone, ...split] = splitCosts(site!, site!, steps).map(({ both }) => both);
        for (const cost of split) expect(cost).toBeGreaterThanOrEqual(alone! - 1e-12 * sizeOf(site!));
      }),
    );
  });

  it("between two equal sites without one-off or fixed costs costs more than one alone, if their agents are ever idle", () => {
    const occupancy = fc.double({ min: 0.05, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(occupancy, fc.integer({ min: 1, max: 99 }), (occupied, percent) => {
        const pay = { "agent-pay": [30000, 30000], occupancy: [occupied, occupied] };
        const costs = costsOf(pair(pay), 100).map(([, , both]) => both!);
        expect(costs[percent]).toBeGreaterThan(Math.max(costs[0]!, costs[100]!));
      }),
    );
  });
});
