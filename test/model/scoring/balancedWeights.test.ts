import fc from "fast-check";
import { type WeighedFactor, balancedWeights } from "../../../src/model/scoring/balancedWeights";
import { expectNear } from "../../support/expectNear";
import { fromZero } from "../../support/fromZero";

const factor = (side: WeighedFactor["side"], points = 1, isRated = true): WeighedFactor => ({ side, points, isRated });

describe("the weights in force", () => {
  it("give each side half, however many factors it has", () => {
    const weights = balancedWeights([factor("advantage"), ...Array.from({ length: 4 }, () => factor("disadvantage"))]);
    expect(weights).toEqual([0.5, 0.125, 0.125, 0.125, 0.125]);
  });

  it("share a side's part by points, and give a factor that is not rated none of it", () => {
    const some = [
      factor("advantage", 3),
      factor("advantage", 1),
      factor("advantage", 9, false),
      factor("disadvantage"),
    ];
    expect(balancedWeights(some)).toEqual([0.375, 0.125, 0, 0.5]);
  });

  it("move from one side to the other with the balance", () => {
    expectNear(balancedWeights([factor("advantage"), factor("disadvantage")], 0.2), [0.2, 0.8], 1e-15);
  });

  it("are 0 on a side without points", () => {
    expect(balancedWeights([factor("advantage", 0), factor("disadvantage", 2)])).toEqual([0, 0.5]);
  });

  it("sum to 1 while both sides have points", () => {
    const any = fc.array(
      fc.record({
        side: fc.constantFrom("advantage" as const, "disadvantage" as const),
        points: fc.double({ min: 0.01, max: 1000, noNaN: true }),
        isRated: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(any, fromZero(1), (some, balance) => {
        const both = [factor("advantage"), factor("disadvantage"), ...some];
        expectNear([balancedWeights(both, balance).reduce((sum, weight) => sum + weight, 0)], [1], 1e-12);
      }),
    );
  });
});
