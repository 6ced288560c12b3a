import fc from "fast-check";
import { factorPoints } from "../../../src/model/scoring/factorPoints";
import { weightedScores } from "../../../src/model/scoring/weightedScores";
import { expectNear } from "../../support/expectNear";
import { scorecards } from "./scorecards";

describe("factor points", () => {
  it("by hand: weights 3 and 1, an advantage rated 5 and a disadvantage rated 4, give 75 and 6.25", () => {
    const scorecard = {
      ratings: [[5], [4]],
      weights: [3, 1],
      sides: ["advantage", "disadvantage"] as const,
      scale: 5,
      lowest: 1,
    };
    expect(factorPoints(scorecard)).toEqual([[75], [6.25]]);
  });

  it("hand the weight of a factor without a rating to the option's other factors", () => {
    const scorecard = {
      ratings: [
        [5, 5],
        [3, null],
      ],
      weights: [1, 1],
      sides: ["advantage", "advantage"] as const,
      scale: 5,
      lowest: 1,
    };
    expect(factorPoints(scorecard)).toEqual([
      [50, 100],
      [25, null],
    ]);
  });

  it("are missing for an option whose only rated factor weighs 0", () => {
    const scorecard = {
      ratings: [[5], [null]],
      weights: [0, 1],
      sides: ["advantage", "advantage"] as const,
      scale: 5,
      lowest: 1,
    };
    expect(factorPoints(scorecard)).toEqual([[null], [null]]);
  });

  it("sum to the option's score, with and without gaps", () => {
    const gaps = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(scorecards(), gaps, (scorecard, isGap) => {
        const columns = scorecard.ratings[0]!.length;
        const ratings = scorecard.ratings.map((row, factor) =>
          row.map((rating, option) => (isGap[factor * columns + option] ? null : rating)),
        );
        const partial = { ...scorecard, ratings };
        const points = factorPoints(partial);
        for (const [option, score] of weightedScores(partial).entries()) {
          const given = points.map((row) => row[option]!).filter((value) => value !== null);
          if (score === null) expect(given).toEqual([]);
          else expectNear([given.reduce((sum, value) => sum + value, 0)], [score], 1e-13);
        }
      }),
    );
  });
});
