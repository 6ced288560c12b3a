import fc from "fast-check";
import { type ImpactDistribution, expectedLoss, impactDistributions } from "../../../src/model/risk/expectedLoss";
import distributions from "../../cases/distributions.json";
import { referenceCase } from "../../cases/referenceCase";
import { expectNear } from "../../support/expectNear";

const impact = fc
  .tuple(...[1, 2, 3].map(() => fc.double({ min: -1e9, max: 1e9, noNaN: true })))
  .map((ends) => ends.sort((a, b) => a - b) as [number, number, number]);

describe("expected loss", () => {
  it.each<[string, ImpactDistribution]>([
    ["dist-pert-02", "pert"],
    ["dist-pert-03", "pert"],
    ["dist-tri-02", "triangular"],
    ["dist-tri-03", "triangular"],
    ["dist-tri-06", "triangular"],
    ["dist-u-01", "uniform"],
    ["dist-u-03", "uniform"],
  ])("of a sure risk is the mean of %s (%s; closed form, checked by scipy)", (id, distribution) => {
    const { inputs, expected } = referenceCase<{ min: number; mode?: number; max: number }, { mean: number }>(
      distributions,
      id,
    );
    const { min: low, max: high, mode = low } = inputs;
    expectNear(
      [expectedLoss([{ probability: 1, low, mode, high, exposure: 1 }], distribution)],
      [expected.mean],
      1e-15,
    );
  });

  it("by hand: 10 % of (100 + 4 x 200 + 600) / 6, and 2 % of 20 000 records at 150, is 60 025", () => {
    const risks = [
      { probability: 0.1, low: 100, mode: 200, high: 600, exposure: 1 },
      { probability: 0.02, low: 150, mode: 150, high: 150, exposure: 20000 },
    ];
    expectNear([expectedLoss(risks, "pert")], [60025], 1e-15);
  });

  it("is 0 without risks", () => {
    expect(expectedLoss([], "pert")).toBe(0);
  });

  it("lies between the lowest and the highest impact, whatever the shape", () => {
    fc.assert(
      fc.property(impact, fc.constantFrom(...impactDistributions), ([low, mode, high], shape) => {
        const loss = expectedLoss([{ probability: 1, low, mode, high, exposure: 1 }], shape);
        expect(loss >= low - 1e-6 && loss <= high + 1e-6).toBe(true);
      }),
    );
  });
});
