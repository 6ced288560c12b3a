import fc from "fast-check";
import { type Side, sides } from "../../../src/model/catalogue/factor";
import type { Scorecard } from "../../../src/model/scoring/scorecard";

interface Size {
  readonly mostFactors?: number;
  readonly mostOptions?: number;
}

/** Scorecards of any size, scale and mix of sides, with at least one weight above 0. */
export function scorecards({ mostFactors = 8, mostOptions = 5 }: Size = {}): fc.Arbitrary<Scorecard> {
  return fc
    .record({
      factorCount: fc.integer({ min: 1, max: mostFactors }),
      optionCount: fc.integer({ min: 1, max: mostOptions }),
      lowest: fc.constantFrom(0, 1),
      scale: fc.integer({ min: 2, max: 10 }),
    })
    .chain(({ factorCount, optionCount, scale, lowest }) => {
      const perFactor = { minLength: factorCount, maxLength: factorCount };
      const rating = fc.integer({ min: lowest, max: scale });
      return fc.record({
        ratings: fc.array(fc.array(rating, { minLength: optionCount, maxLength: optionCount }), perFactor),
        weights: fc
          .array(fc.integer({ min: 0, max: 100 }), perFactor)
          .filter((weights) => weights.some((weight) => weight > 0)),
        sides: fc.array(fc.constantFrom<Side>(...sides), perFactor),
        scale: fc.constant(scale),
        lowest: fc.constant(lowest),
      });
    });
}
