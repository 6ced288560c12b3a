import fc from "fast-check";
import { poissonWeight } from "../../../src/model/staffing/poissonWeight";
import { magnitude } from "./demands";

describe("Poisson weight", () => {
  it("by hand: 2 events of mean 1 have 1/(2e)", () => {
    expect(poissonWeight(2, 1)).toBeCloseTo(1 / (2 * Math.E), 15);
  });

  it("of half an event of mean 1 is 2 / (e sqrt(pi))", () => {
    expect(poissonWeight(0.5, 1)).toBeCloseTo(2 / (Math.E * Math.sqrt(Math.PI)), 15);
  });

  it("of mean 0 is 0 for any event", () => {
    expect(poissonWeight(1, 0)).toBe(0);
    expect(poissonWeight(1e9, 0)).toBe(0);
  });

  it("sums to 1 over all counts", () => {
    for (const mean of [0.5, 10, 5000]) {
      let sum = Math.exp(-mean);
      for (let count = 1; count < mean + 40 * Math.sqrt(mean) + 40; count += 1) sum += poissonWeight(count, mean);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it("moves from a count to the next by mean / (count + 1), to 1e-12 relative", () => {
    fc.assert(
      fc.property(magnitude(1e-3, 1e5), fc.double({ min: 0.7, max: 1.4, noNaN: true }), (count, ratio) => {
        const mean = (count + 1) * ratio;
        const here = poissonWeight(count, mean);
        fc.pre(here > 1e-280);
        expect((poissonWeight(count + 1, mean) * (count + 1)) / mean / here).toBeCloseTo(1, 11);
      }),
    );
  });
});
