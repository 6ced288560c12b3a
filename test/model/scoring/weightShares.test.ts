import fc from "fast-check";
import { weightShares } from "../../../src/model/scoring/weightShares";
import { expectNear } from "../../support/expectNear";
import { fromZero } from "../../support/fromZero";

describe("weight shares", () => {
  it("divide swing points of 100, 60 and 40 by their sum (Edwards & Barron 1994, method)", () => {
    expectNear(weightShares([100, 60, 40]), [0.5, 0.3, 0.2], 1e-15);
  });

  it("stay finite for the largest numbers there are", () => {
    expect(weightShares([Number.MAX_VALUE, Number.MAX_VALUE])).toEqual([0.5, 0.5]);
  });

  it("sum to 1, and do not change when all weights are scaled", () => {
    const weights = fc.array(fromZero(1e6), { minLength: 1 });
    const positive = weights.filter((all) => all.some((weight) => weight > 1e-6));
    fc.assert(
      fc.property(positive, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (some, factor) => {
        const shares = weightShares(some);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 13);
        expectNear(weightShares(some.map((weight) => weight * factor)), shares, 1e-13);
      }),
    );
  });
});
