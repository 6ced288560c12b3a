import fc from "fast-check";
import { rankOrderWeights } from "../../../src/model/scoring/rankOrderWeights";
import { expectNear } from "../../support/expectNear";

describe("rank order weights", () => {
  it("are 11/18, 5/18 and 2/18 for three factors (Barron & Barrett 1996, rank order centroid)", () => {
    expectNear(rankOrderWeights([1, 2, 3]), [11 / 18, 5 / 18, 2 / 18], 1e-15);
  });

  it("are .5208, .2708, .1458 and .0625 for four factors (Barron & Barrett 1996, rank order centroid)", () => {
    expectNear(rankOrderWeights([1, 2, 3, 4]), [0.5208, 0.2708, 0.1458, 0.0625], 5e-5);
  });

  it("share the places of tied factors, however the ties are numbered", () => {
    const shared = [25 / 48, 5 / 24, 5 / 24, 3 / 48];
    for (const ranks of [
      [1, 2, 2, 3],
      [1, 2, 2, 4],
      [1, 2.5, 2.5, 4],
    ]) {
      expectNear(rankOrderWeights(ranks), shared, 1e-15);
    }
  });

  it("are 1 for a single factor", () => {
    expect(rankOrderWeights([1])).toEqual([1]);
  });

  it("sum to 1, and never favour the worse rank", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 20 }), (ranks) => {
        const weights = rankOrderWeights(ranks);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        for (const [index, rank] of ranks.entries()) {
          for (const [other, otherRank] of ranks.entries()) {
            if (rank < otherRank) expect(weights[index]!).toBeGreaterThan(weights[other]!);
            if (rank === otherRank) expect(weights[index]).toBe(weights[other]);
          }
        }
      }),
    );
  });
});
