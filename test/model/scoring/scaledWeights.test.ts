import fc from "fast-check";
import { scaledWeights } from "../../../src/model/scoring/scaledWeights";

describe("scaled weights", () => {
  it("are divided by a power of two, so the heaviest is from 1 to below 2", () => {
    expect(scaledWeights([3, 1])).toEqual([1.5, 0.5]);
    expect(scaledWeights([1, 0])).toEqual([1, 0]);
  });

  it("stay finite and above 0 at both ends of the numbers", () => {
    expect(scaledWeights([Number.MIN_VALUE])).toEqual([1]);
    expect(scaledWeights([Number.MAX_VALUE])[0]).toBeCloseTo(2, 12);
  });

  it("come back exactly when multiplied by that power", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1 }), (weights) => {
        const heaviest = Math.max(...weights);
        const power = heaviest / Math.max(...scaledWeights(weights));
        expect(Number.isInteger(Math.log2(power))).toBe(true);
        expect(scaledWeights(weights).map((weight) => weight * power)).toEqual(weights);
      }),
    );
  });
});
