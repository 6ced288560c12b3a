import fc from "fast-check";
import { rateOfReturn } from "../../../src/model/cost/rateOfReturn";
import finance from "../../cases/finance.json";
import { referenceCase } from "../../cases/referenceCase";
import { expectNear } from "../../support/expectNear";

type Flows = { cashflows: number[] };
const rateOf = (savings: readonly number[], timing = 0) => {
  const outcome = rateOfReturn(savings, timing);
  return outcome.ok ? outcome.value : NaN;
};
const ratesOf = (savings: readonly number[], timing = 0) => {
  const outcome = rateOfReturn(savings, timing);
  if (outcome.ok) return [outcome.value];
  if (outcome.fault.kind === "flowsBorrow") return [outcome.fault.rate];
  return outcome.fault.kind === "severalRatesOfReturn" ? outcome.fault.rates : [];
};
const isBorrowed = (savings: readonly number[], timing = 0) => {
  const outcome = rateOfReturn(savings, timing);
  return !outcome.ok && outcome.fault.kind === "flowsBorrow";
};
/** Savings that are worth nothing at exactly these rates, at year end. */
const worthNothingAt = (...rates: number[]) =>
  rates.reduce<number[]>(
    (flows, rate) => [...flows, 0].map((flow, year) => flow - (flows[year - 1] ?? 0) * (1 + rate)),
    [-1],
  );

const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const timing = fc.constantFrom(0, 0.25, 0.5, 1);
const worth = (savings: readonly number[], rate: number, early: number) => {
  const worths = savings.map((saved, year) => saved / (1 + rate) ** (year === 0 ? 0 : year - early));
  const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0);
  return { value: sum(worths), size: sum(worths.map(Math.abs)) };
};

describe("rate of return", () => {
  const published = [
    ["fin-014", "PhpSpreadsheet, and Microsoft's help for IRR"],
    ["fin-016", "PhpSpreadsheet"],
    ["fin-017", "PhpSpreadsheet"],
    ["fin-019", "numpy-financial"],
    ["fin-021", "numpy-financial"],
    ["fin-023", "numpy-financial"],
    ["fin-027", "numpy-financial, gh-44"],
    ["fin-028", "formulajs"],
  ] as const;
  it.each(published)("equals the published %s (%s), and its root to 1e-12", (id) => {
    const { inputs, expected } = referenceCase<Flows, { irr: number; allRealRoots: number[] }>(finance, id);
    const rate = rateOf(inputs.cashflows);
    const { tolerance } = finance.find((each) => each.id === id)!;
    expect(Math.abs(rate - expected.irr)).toBeLessThanOrEqual(tolerance);
    expectNear([rate], expected.allRealRoots, 1e-12);
  });

  it("of the difference of two cost streams is that of fin-085 (mpmath)", () => {
    const { inputs, expected } = referenceCase<
      { base: number[]; alt: number[] },
      { incremental: number[]; irr: number }
    >(finance, "fin-085");
    // The case writes costs below 0, so what the alternative adds is what it saves.
    const saved = inputs.alt.map((amount, year) => amount - inputs.base[year]!);
    expect(saved).toEqual(expected.incremental);
    expectNear([rateOf(saved)], [expected.irr], 1e-12);
  });

  it("is not one but two in numpy-financial's fin-022, and both are named", () => {
    const { inputs, expected } = referenceCase<Flows, { allRealRoots: number[] }>(finance, "fin-022");
    expectNear(ratesOf(inputs.cashflows), expected.allRealRoots, 1e-12);
    expect(rateOfReturn(inputs.cashflows, 0)).toMatchObject({ ok: false, fault: { kind: "severalRatesOfReturn" } });
  });

  it("does not exist in PhpSpreadsheet's fin-032, where nothing is ever saved", () => {
    const { inputs } = referenceCase<Flows, unknown>(finance, "fin-032");
    expect(rateOfReturn(inputs.cashflows, 0)).toEqual({ ok: false, fault: { kind: "noRateOfReturn" } });
  });

  it("does not exist below -99 %, where numpy-financial's fin-035 has its only root", () => {
    const { inputs, expected } = referenceCase<Flows, { irr: number }>(finance, "fin-035");
    expect(expected.irr).toBeLessThan(-0.99);
    expect(rateOfReturn(inputs.cashflows, 0)).toEqual({ ok: false, fault: { kind: "noRateOfReturn" } });
  });

  it("by hand: 121 for 100 is 21 % after a year, and 46.41 % in the middle of it", () => {
    expectNear([rateOf([-100, 121], 0), rateOf([-100, 121], 0.5)], [0.21, 0.4641], 1e-14);
  });

  it("with flows at the beginning of each year counts year 1 as now: -100, 50, 60 is 20 %", () => {
    expectNear([rateOf([-100, 50, 60], 1)], [0.2], 1e-14);
  });

  // 500 000 now for 150 000 a year over five years is a loan at 15.24 %, and worth -83 305 at 9 %.
  it("is none of money that comes first and is paid back later, but what the loan costs", () => {
    expect(
      [
        [100, -110],
        [500_000, ...new Array<number>(5).fill(-150_000)],
      ].map((each) => isBorrowed(each)),
    ).toEqual([true, true]);
    expectNear(ratesOf([100, -110]), [0.1], 1e-14);
    expectNear(ratesOf([500_000, ...new Array<number>(5).fill(-150_000)]), [0.152382], 1e-5);
  });

  // At -1, 32.1, -34.1 money comes first, as dear as 10 %; only beyond 3000 % would it be lent.
  it("is what a loan costs though a rate that no deal has, beyond 1000 %, would make lending of it", () => {
    expectNear(ratesOf(worthNothingAt(0.1, 30)), [0.1], 1e-12);
    expect(isBorrowed(worthNothingAt(0.1, 30))).toBe(true);
    expect(isBorrowed(worthNothingAt(0.1, 30).map((flow) => -flow))).toBe(false);
  });

  it("borrows where and only where the other side of the same deal lends", () => {
    const flows = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(flows, timing, (savings, early) => {
        const lends = rateOfReturn(savings, early);
        const others = savings.map((saved) => -saved);
        const touches = rateOfReturn(others, early).ok;
        expect(isBorrowed(others, early)).toBe(lends.ok && !touches);
      }),
    );
  });

  it("borrows where a first gain is followed by payments alone, and never where an outlay is followed by gains", () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 9 }), timing, (first, later, early) => {
        const deal = [first, ...later.map((each) => -each)];
        const found = rateOfReturn(deal, early);
        expect(found.ok).toBe(false);
        expect(
          isBorrowed(
            deal.map((each) => -each),
            early,
          ),
        ).toBe(false);
      }),
    );
  });

  it("lies between -99 % and 1000 %, ends left out", () => {
    expectNear([rateOf([-100, 1.01]), rateOf([-100, 1099])], [-0.9899, 9.99], 1e-12);
    expect(
      [
        [-100, 1],
        [-100, 0.99],
        [-100, 1100],
        [-100, 1101],
      ].map((each) => ratesOf(each)),
    ).toEqual([[], [], [], []]);
  });

  it("does not exist where nothing is saved or spent, or only one of the two", () => {
    const given = [[0, 0, 0], [0], [], [-5], [0, 7, 0], [1, 2, 3], [-1, -2]];
    expect(given.map((each) => ratesOf(each))).toEqual(given.map(() => []));
  });

  it("does not exist where flows of the same moment cancel, so that every rate would do", () => {
    expect(rateOfReturn([-100, 100], 1)).toEqual({ ok: false, fault: { kind: "noRateOfReturn" } });
  });

  it("by hand: -1600, 10000, -10000 is worth nothing at 25 % and at 400 %", () => {
    expectNear(ratesOf([-1600, 10000, -10000]), [0.25, 4], 1e-12);
  });

  it("by hand: -1, 2.2, -1.21 is worth nothing at 10 % alone, where its worth touches 0 without crossing it", () => {
    expectNear([rateOf([-1, 2.2, -1.21]), rateOf([1, -2.2, 1.21]), rateOf([-100, 200, -100])], [0.1, 0.1, 0], 1e-6);
  });

  it("does not exist where the worth turns just before it touches 0", () => {
    expect([ratesOf([-1, 2.2, -1.2101]), ratesOf([-1, 2.2, -1.21 - 1e-9])]).toEqual([[], []]);
  });

  it.each([1e-2, 1e-3, 1e-4, 1e-5])("is never taken for none or one when two rates lie %d apart", (gap) => {
    const found = ratesOf(worthNothingAt(0.1, 0.1 + gap));
    expectNear(found, [0.1, 0.1 + gap], 1e-16 / gap ** 2 + 1e-12);
  });

  it.each([1e-7, 1e-8])("is one when two rates lie %d apart, closer than 1e-6", (gap) => {
    expectNear([rateOf(worthNothingAt(0.1, 0.1 + gap))], [0.1], 1e-6);
  });

  it("is one where three or five rates coincide, and two where two touch", () => {
    expectNear([rateOf(worthNothingAt(0.1, 0.1, 0.1))], [0.1], 1e-4);
    expectNear([rateOf(worthNothingAt(0.1, 0.1, 0.1, 0.1, 0.1))], [0.1], 1e-2);
    expectNear(ratesOf(worthNothingAt(0.1, 0.1, 0.5, 0.5)), [0.1, 0.5], 1e-5);
  });

  it("names all ten rates of a ten-year plan that changes sign every year", () => {
    const rates = [-0.9, -0.7, -0.5, -0.3, -0.1, 0.1, 0.3, 0.5, 1, 3];
    expectNear(ratesOf(worthNothingAt(...rates)), rates, 1e-9);
  });

  it("finds a rate near -99 % over ten years, where year 10 weighs 1e19 times year 0", () => {
    expectNear([rateOf([-100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100 * 0.011 ** 10])], [-0.989], 1e-12);
  });

  it("of savings that follow an outlay is the rate the outlay was made for, to 1e-12 in 1 + r", () => {
    const savings = fc.array(amount, { minLength: 1, maxLength: 9 });
    const last = fc.double({ min: 1, max: 1e6, noNaN: true });
    const rates = fc.double({ min: -0.98, max: 9.9, noNaN: true });
    fc.assert(
      fc.property(savings, last, rates, fc.constantFrom(0, 0.25, 0.5), (years, final, rate, early) => {
        const later = [...years, final];
        const outlay = later.reduce((sum, saved, index) => sum + saved / (1 + rate) ** (index + 1 - early), 0);
        expect(Math.abs(rateOf([-outlay, ...later], early) - rate) / (1 + rate)).toBeLessThan(1e-12);
      }),
    );
  });

  it("makes any savings worth nothing, and so does every one of several", () => {
    const flows = fc.array(
      fc.oneof(
        amount,
        amount.map((each) => -each),
        fc.constant(0),
      ),
      { minLength: 2, maxLength: 11 },
    );
    fc.assert(
      fc.property(flows, timing, (savings, early) => {
        for (const rate of ratesOf(savings, early)) {
          const { value, size } = worth(savings, rate, early);
          expect(Math.abs(value)).toBeLessThanOrEqual(1e-12 * size);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("misses no change of sign: the worth has the same sign all the way between two rates named", () => {
    const flows = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 11 });
    fc.assert(
      fc.property(flows, (savings) => {
        const found = ratesOf(savings);
        const rates = Array.from({ length: 500 }, (_, step) => Math.expm1(-4.6 + (step * 6.99) / 500));
        const seen = rates.map((rate) => {
          const { value, size } = worth(savings, rate, 0);
          return Math.abs(value) <= 1e-10 * size ? 0 : Math.sign(value);
        });
        for (const [index, sign] of seen.slice(1).entries()) {
          if (sign * seen[index]! >= 0) continue;
          expect(found.some((rate) => rate > rates[index]! && rate < rates[index + 1]!)).toBe(true);
        }
      }),
    );
  });

  it("is never more often than the savings change sign (Descartes)", () => {
    const flows = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(flows, (savings) => {
        const signs = savings.filter((saved) => saved !== 0).map(Math.sign);
        const changes = signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
        expect(ratesOf(savings).length).toBeLessThanOrEqual(changes);
      }),
      { numRuns: 300 },
    );
  });

  it("never changes when all savings are scaled", () => {
    const flows = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(flows, fc.constantFrom(2 ** -20, 2 ** 10, -(2 ** 30)), (savings, scale) => {
        expect(ratesOf(savings.map((saved) => saved * scale))).toEqual(ratesOf(savings));
      }),
    );
  });
});
