import fc from "fast-check";
import { costMetric } from "../../../src/model/cost/presentCost";
import { saving, savingByYear } from "../../../src/model/cost/saving";
import { expectNear } from "../../support/expectNear";
import { anyTable, bareTable, read, tableOf } from "../../support/table";

const rows = {
  arrangement: ["in-house", "offshore", "onshore"],
  ...{ "price-inflation": 0, "horizon-years": 2, "discount-rate": 0.25, "discount-timing": 0 },
  ...{ "change-cost": [1000, 600, 1200], "transition-cost": [0, 100, 0] },
};
const [own, cheaper, dearer] = read(bareTable(["Own", "Cheaper", "Dearer"], rows)) as [never, never, never];
const answerOf = (...question: Parameters<typeof saving>) => {
  const outcome = saving(...question);
  return outcome.ok ? outcome.value : NaN;
};

describe("a saving", () => {
  // Years 1 and 2 at 25 % are worth .8 and .64: 1.44 together.
  it("by hand: 400 a year saved for 100 in year 0 is worth 476, or 700 undiscounted", () => {
    expectNear([answerOf(own, cheaper, "npv"), answerOf(own, cheaper, "total")], [476, 700], 1e-13);
  });

  it("by hand: 476 of the baseline's 1440 is 33 %", () => {
    expectNear([answerOf(own, cheaper, "percent")], [476 / 1440], 1e-13);
  });

  it("is negative where the option is dearer", () => {
    expectNear([answerOf(own, dearer, "npv"), answerOf(own, dearer, "percent")], [-288, -0.2], 1e-13);
  });

  it("in percent does not exist where the baseline costs nothing, or less", () => {
    const free = { "released-hours": [0, 10, 0], "management-rate": 50, "wage-inflation": 0, "horizon-years": 1 };
    const [nothing, gain] = read(bareTable(["A", "B", "C"], { arrangement: rows.arrangement, ...free }));
    expect(saving(nothing!, own, "percent")).toMatchObject({ ok: false, fault: { kind: "baselineNotACost", npv: 0 } });
    expect(saving(gain!, own, "percent")).toMatchObject({ ok: false, fault: { kind: "baselineNotACost" } });
    expect(saving(gain!, own, "npv").ok).toBe(true);
  });

  it("of one over the other is minus that of the other over the one; of an option over itself it is 0", () => {
    fc.assert(
      fc.property(anyTable({ fewestOptions: 2 }), ({ headers, rows }) => {
        const [one, other] = read(tableOf(headers, rows)) as [never, never];
        for (const metric of ["npv", "total"] as const) {
          expect(answerOf(one, other, metric)).toBe(-answerOf(other, one, metric) + 0);
          expect(answerOf(one, one, metric)).toBe(0);
        }
      }),
    );
  });

  it("in percent times the baseline's npv is the saving", () => {
    fc.assert(
      fc.property(anyTable({ fewestOptions: 2 }), ({ headers, rows }) => {
        const [one, other] = read(tableOf(headers, rows)) as [never, never];
        const npv = costMetric(one, "npv");
        fc.pre(npv > 0);
        expectNear([answerOf(one, other, "percent") * npv], [answerOf(one, other, "npv")], 1e-12);
      }),
    );
  });

  // -100, 400, 400: a quarter of year 1 brings the 100 back. By its end or in the middle of it are two questions.
  it("by hand: 100 for 400 a year is paid back in .25 years", () => {
    expectNear([answerOf(own, cheaper, "payback")], [0.25], 1e-13);
  });

  // 100 (1+r)^2 = 400 (1+r) + 400 is (1+r)^2 - 4 (1+r) - 4 = 0, so 1 + r = 2 + sqrt(8).
  it("by hand: 100 for 400 a year returns 382.8 % where a year's flows come at its end", () => {
    expectNear([answerOf(own, cheaper, "irr")], [1 + Math.sqrt(8)], 1e-13);
  });

  it("by hand: 100 for 121 a year later returns 21 %, or 46.41 % where the flows come mid-year", () => {
    const oneYear = { ...rows, "horizon-years": 1, "change-cost": [1000, 879, 0] };
    const rateAt = (timing: number) => {
      const [baseline, option] = read(bareTable(["A", "B", "C"], { ...oneYear, "discount-timing": timing })) as never[];
      return answerOf(baseline!, option!, "irr");
    };
    expectNear([rateAt(0), rateAt(0.5)], [0.21, 0.4641], 1e-13);
  });

  it("by hand: a tax of 30 % leaves payback and rate of return as they were, for it takes its share of both sides", () => {
    const [taxed, taxedOption] = read(bareTable(["Own", "Cheaper", "Dearer"], { ...rows, "tax-rate": 0.3 })) as never[];
    expectNear(savingByYear(taxed!, taxedOption!), [-70, 280, 280], 1e-13);
    expectNear([answerOf(taxed!, taxedOption!, "payback")], [0.25], 1e-13);
    expectNear([answerOf(taxed!, taxedOption!, "irr")], [1 + Math.sqrt(8)], 1e-13);
  });

  it("that is none never pays back, and has no rate of return", () => {
    const never = { ok: false, fault: { kind: "neverPaysBack", shortfall: 400 } };
    expect(saving(own, dearer, "payback")).toEqual(never);
    expect(saving(own, dearer, "irr")).toMatchObject({ ok: false, fault: { kind: "noRateOfReturn" } });
  });

  it("of an option over itself is paid back at once, and has no rate of return, for every rate would do", () => {
    expect(answerOf(own, own, "payback")).toBe(0);
    expect(saving(own, own, "irr")).toMatchObject({ ok: false, fault: { kind: "noRateOfReturn" } });
  });

  it("at its rate of return is worth nothing in net present cost", () => {
    const wide = { "discount-timing": fc.constantFrom(0, 0.5), "horizon-years": fc.integer({ min: 1, max: 10 }) };
    const amounts = {
      saved: fc.double({ min: 1, max: 1e5, noNaN: true }),
      spent: fc.double({ min: 1, max: 1e5, noNaN: true }),
    };
    fc.assert(
      fc.property(
        fc.record({ ...wide, ...amounts, inflation: fc.double({ min: -0.2, max: 0.2, noNaN: true }) }),
        (given) => {
          const { saved, spent, inflation, ...shared } = given;
          const money = { "change-cost": [saved, 0], "transition-cost": [0, spent], "price-inflation": inflation };
          const at = (rate: number) =>
            read(
              bareTable(["A", "B"], {
                arrangement: rows.arrangement.slice(0, 2),
                ...money,
                ...shared,
                "discount-rate": rate,
              }),
            );
          const [baseline, option] = at(0) as never[];
          const rate = answerOf(baseline!, option!, "irr");
          // The table takes discount rates from -50 % to 100 %; a rate of return may lie beyond.
          fc.pre(rate >= -0.5 && rate <= 1);
          const [discounted, discountedOption] = at(rate) as never[];
          expect(Math.abs(answerOf(discounted!, discountedOption!, "npv")) / spent).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it("by year sums to the total, whatever the options", () => {
    fc.assert(
      fc.property(anyTable({ fewestOptions: 2 }), ({ headers, rows }) => {
        const [one, other] = read(tableOf(headers, rows)) as [never, never];
        const sum = savingByYear(one, other).reduce((total, saved) => total + saved, 0);
        const size = Math.abs(costMetric(one, "total")) + Math.abs(costMetric(other, "total"));
        expect(Math.abs(sum - answerOf(one, other, "total"))).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
      }),
    );
  });
});
