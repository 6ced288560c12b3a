import fc from "fast-check";
import { paybackYears } from "../../../src/model/cost/paybackYears";
import finance from "../../cases/finance.json";
import { referenceCase } from "../../cases/referenceCase";
import { expectNear } from "../../support/expectNear";

const yearsOf = (savings: readonly number[]) => {
  const outcome = paybackYears(savings);
  return outcome.ok ? outcome.value : NaN;
};
const yearsIn = (id: string) => referenceCase<{ cashflows: number[] }, { years: number | null }>(finance, id);

/** Savings in cents, so that sums of them are off by rounding alone. */
const anySavings = fc
  .array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 11 })
  .map((cents) => cents.map((cent) => cent / 100));

describe("payback", () => {
  it("by hand: 100 is back a quarter into year 2 at 80 a year", () => {
    expect(yearsOf([-100, 80, 80])).toBe(1.25);
  });

  it("does not exist in fin-080 (mpmath), where the savings sum to -700", () => {
    const { inputs, expected } = yearsIn("fin-080");
    expect(expected.years).toBeNull();
    expect(paybackYears(inputs.cashflows)).toEqual({ ok: false, fault: { kind: "neverPaysBack", shortfall: 700 } });
  });

  it("is 0 in fin-082 (mpmath), where nothing is put in", () => {
    const { inputs, expected } = yearsIn("fin-082");
    expect(yearsOf(inputs.cashflows)).toBe(expected.years);
  });

  it("is 0 when the cumulative saving never is below 0: a gain first, a gain spent to the last, nothing at all", () => {
    expect([[50, -20], [50, -50], [0, 0, 0], [5]].map(yearsOf)).toEqual([0, 0, 0, 0]);
  });

  it("is whole when the last of the money is back at the end of a year", () => {
    expect([yearsOf([-100, 50, 50, 30]), yearsOf([-100, 50, 50, 0, 30]), yearsOf([-100, 100])]).toEqual([2, 2, 1]);
  });

  // Cumulative: -100, 20, -30, 10. It is below 0 again in year 2, and for good above it after 30/40 of year 3.
  it("by hand: one that does not last gives way to the last: 2.75 years, not .83", () => {
    expect(yearsOf([-100, 120, -50, 40])).toBe(2.75);
  });

  it("by hand: a gain that is spent first counts from when it is spent: cumulative 10, -30, 30 is back after 1.5 years", () => {
    expect(yearsOf([10, -40, 60])).toBe(1.5);
  });

  it("does not exist when the savings turn below 0 at the end, though they were above it before", () => {
    expect(paybackYears([-100, 150, -60])).toEqual({ ok: false, fault: { kind: "neverPaysBack", shortfall: 10 } });
    expect(paybackYears([-5]).ok).toBe(false);
  });

  it("is at the end of the horizon when the money is back then but for rounding: .1 + .2 - .3 is not 0 in doubles", () => {
    expect(-0.1 - 0.2 + 0.3).toBeLessThan(0);
    expectNear([yearsOf([-0.1, -0.2, 0.3])], [2], 1e-12);
  });

  it("is never missed for rounding where amounts of any size come to nothing in the end", () => {
    const million = fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents * 1e4 + 1);
    fc.assert(
      fc.property(fc.array(million, { minLength: 1, maxLength: 9 }), (cents) => {
        const outlay = -cents.reduce((sum, cent) => sum + cent, 0);
        for (const order of [
          [outlay, ...cents],
          [...cents, outlay],
        ])
          expect(paybackYears(order.map((cent) => cent / 100)).ok).toBe(true);
      }),
    );
  });

  it("never changes when all savings are scaled", () => {
    fc.assert(
      fc.property(anySavings, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (savings, scale) => {
        const [plain, scaled] = [paybackYears(savings), paybackYears(savings.map((saved) => saved * scale))];
        expect(scaled.ok).toBe(plain.ok);
        if (plain.ok && scaled.ok) expectNear([scaled.value], [plain.value], 1e-9);
      }),
    );
  });

  it("exists exactly when the savings sum to 0 or more, and lies within the horizon", () => {
    fc.assert(
      fc.property(anySavings, (savings) => {
        const cents = savings.reduce((sum, saved) => sum + Math.round(saved * 100), 0);
        const outcome = paybackYears(savings);
        expect(outcome.ok).toBe(cents >= 0);
        if (!outcome.ok) return;
        expect(outcome.value).toBeGreaterThanOrEqual(0);
        expect(outcome.value).toBeLessThanOrEqual(Math.max(0, savings.length - 1));
      }),
    );
  });

  it("is where the cumulative saving, drawn as a line, is 0 and after which it is never below", () => {
    fc.assert(
      fc.property(anySavings, (savings) => {
        const years = yearsOf(savings);
        fc.pre(years > 0);
        const at = (time: number) =>
          savings.reduce((sum, saved, year) => sum + saved * Math.min(1, Math.max(0, time - year + 1)), 0);
        const size = savings.reduce((sum, saved) => sum + Math.abs(saved), 0);
        expect(Math.abs(at(years))).toBeLessThanOrEqual(1e-9 * size);
        for (let year = Math.ceil(years); year < savings.length; year++)
          expect(at(year)).toBeGreaterThanOrEqual(-1e-9 * size);
      }),
    );
  });
});
