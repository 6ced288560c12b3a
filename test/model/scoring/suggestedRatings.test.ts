import fc from "fast-check";
import { type FactorId, factors } from "../../../src/model/catalogue/factors";
import { suggestedRatings } from "../../../src/model/scoring/suggestedRatings";
import { expectNear } from "../../support/expectNear";
import { type Rows, anyTable, bareTable, read, tableOf } from "../../support/table";

/**
 * 100 000 calls of 360 s, 432 s in year 1: 12 000 h of work; / .8 = 15 000 productive and / .75 = 20 000 paid hours: 10 FTE.
 * An hour of the displaced agents costs 40 000 x 1.25 / 2000 = 25.
 *
 * Own: wages 400 000 and benefits 100 000 are all its run cost. Vendor: 20 000 h at 15 are a fee of 300 000; with oversight
 * 15 000, changes 5000, wages 80 000 and benefits 20 000 its run cost is 420 000; its transition is 29 500 + 12 500.
 */
const table = bareTable(["Own", "Vendor"], {
  arrangement: ["in-house", "offshore"],
  ...{ "calls-per-year": 100000, "handle-time": 360, "fcr-today": 0.8, "repeat-share": 0, "horizon-years": 1 },
  ...{ "handle-uplift": [0, 0.08], "first-year-uplift": [0.2, 0.12], "first-contact-resolution": [0.8, 0.74] },
  ...{ occupancy: [0.8, 0.8], shrinkage: [0.25, 0.25], "paid-hours": [2000, 2000], "benefits-rate": [0.25, 0.25] },
  "displaced-pay": 40000,
  ...{ "agent-pay": [40000, 8000], price: [0, 15], "oversight-rate": [0.03, 0.05], "change-cost": [0, 5000] },
  ...{ "start-delay": [15, 3], "released-hours": [0, 250], "dissatisfied-share": [0.05, 0.3] },
  ...{ "displaced-jobs": [0, 5], "severance-months": [2, 3], "transition-cost": [0, 29500] },
  ...{ "parallel-months": [6, 0.6], "notice-months": [6, 3], "exit-cost": [9000, 25000] },
  ...{ "selection-rate": [0.04, 0.0125], "reputation-probability": [0.2, 0.05] },
  ...{ "service-failure-probability": [0.15, 0.06], "breach-probability": [0.05, 0.02] },
});

/** The measure at 1 and at 5 is in model.md section 1; 1 + 4 x the way between them. */
const byHand: Record<FactorId, [own: number, vendor: number]> = {
  "lower-operating-cost": [1 + (4 * (6.25 / 2.5 - 4)) / -3, 1 + (4 * (420000 / 74000 / 2.5 - 4)) / -3],
  "faster-start": [1, 4],
  "adjustable-quality": [5, 1 + (4 * (5000 / 420000 - 0.05)) / -0.05],
  "location-choice": [1, 1 + (4 * (1 - 15 / 25)) / 0.6],
  "core-focus": [1, 1 + (4 * (250 / 2000)) / 0.5],
  "no-say-in-hiring": [1, 1 + 4 * (300000 / 400000)],
  "language-gap": [1, 2],
  "customer-loss": [1, 3],
  "local-jobs-lost": [1, 3],
  "oversight-burden": [1, 1 + (4 * (15000 / 420000)) / 0.1],
  "reputation-damage": [5, 3],
  "contract-lock-in": [1, 1 + (4 * (3 + 1)) / 12],
  "vendor-selection": [1, 2],
  "reduced-control": [5, 2.6],
  confidentiality: [5, 2.6],
  "layoffs-and-morale": [1, 1 + (4 * (15 / 120)) / 0.25],
  "divided-focus": [1, 1 + (4 * 0.06) / 0.15],
  "system-implementation": [1, 1 + (4 * (42000 / 420000)) / 0.3],
};

const ratingOf = (factor: FactorId, rows: Rows) =>
  suggestedRatings(read(tableOf(["Offshore"], rows))[0]!)[factors.findIndex(({ id }) => id === factor)]!;

describe("the suggested ratings", () => {
  it.each(["own", "vendor"])("of the %s option are, factor by factor, what they are by hand", (name) => {
    const column = name === "own" ? 0 : 1;
    const expected = factors.map(({ id }) => byHand[id][column]);
    expectNear(suggestedRatings(read(table)[column]!), expected, 1e-12);
  });

  it("judge operating cost over all years, discounted, per contact resolved", () => {
    // Year 1 costs 100 and year 2 200, worth 1 / 1.25 and 1 / 1.5625; 10 resolved contacts a year; an hour's labour is 5.
    const years = {
      ...{ "calls-per-year": 10, "handle-time": 3600, "repeat-share": 0, "first-contact-resolution": 1 },
      ...{ "horizon-years": 2, "discount-rate": 0.25, "discount-timing": 0, "change-cost": 100, "price-inflation": 1 },
      ...{ "displaced-pay": 5000, "benefits-rate": 0, "paid-hours": 1000, "first-year-uplift": 0, "handle-uplift": 0 },
    };
    const perContact = (100 / 1.25 + 200 / 1.5625) / (10 / 1.25 + 10 / 1.5625);
    const [option] = read(bareTable(["Offshore"], years));
    expectNear([suggestedRatings(option!)[0]!], [1 + (4 * (perContact / 5 - 4)) / -3], 1e-12);
  });

  it("reach 1 and 5 at the anchors and go no further", () => {
    const delay = [0, 3, 12, 60].map((months) => ratingOf("faster-start", { "start-delay": months }));
    expectNear(delay, [5, 4, 1, 1], 1e-13);
    const uplift = [-0.5, 0, 0.16, 0.32, 3].map((share) => ratingOf("language-gap", { "handle-uplift": share }));
    expectNear(uplift, [1, 1, 3, 5, 5], 1e-13);
  });

  it("are 1 where the measure is divided by zero", () => {
    const noWork = { "handle-uplift": -0.5, "first-year-uplift": -0.5 };
    expect(ratingOf("local-jobs-lost", noWork)).toBe(1);
    expect(ratingOf("layoffs-and-morale", noWork)).toBe(1);
    expect(ratingOf("lower-operating-cost", { "displaced-pay": 0 })).toBe(1);
    expect(ratingOf("location-choice", { "displaced-pay": 0 })).toBe(1);
    expect(ratingOf("no-say-in-hiring", { price: 0 })).toBe(1);
    const noRunCost = { price: 0, "change-cost": 0 };
    for (const factor of ["adjustable-quality", "oversight-burden", "system-implementation"] as const)
      expect(ratingOf(factor, noRunCost)).toBe(1);
  });

  it("do not lock in, or badly choose, a vendor that is paid nothing", () => {
    const unpaid = { price: 0, "notice-months": 12, "exit-cost": 1e6, "selection-rate": 0.05 };
    for (const factor of ["contract-lock-in", "vendor-selection", "location-choice"] as const)
      expect(ratingOf(factor, unpaid)).toBe(1);
  });

  it("lie from 1 to 5 for any option, and do not depend on the others", () => {
    fc.assert(
      fc.property(anyTable({ fewestOptions: 2 }), ({ headers, rows }) => {
        const ratings = read(tableOf(headers, rows)).map(suggestedRatings);
        expect(ratings.every((each) => each.length === 18 && each.every((one) => one >= 1 && one <= 5))).toBe(true);

        const reversed = Object.fromEntries(Object.entries(rows).map(([id, cells]) => [id, [...cells].reverse()]));
        expect(read(tableOf([...headers].reverse(), reversed)).map(suggestedRatings)).toEqual(ratings.reverse());
      }),
    );
  });

  it("do not depend on the currency", () => {
    const ratings = (rate: number) =>
      read(tableOf(["In-house", "Onshore", "Nearshore", "Offshore"], { "default-currency-rate": rate })).map(
        suggestedRatings,
      );
    expectNear(ratings(6.9).flat(), ratings(1).flat(), 1e-12);
  });
});
