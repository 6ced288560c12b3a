import fc from "fast-check";
import { weightedScores } from "../../../src/model/scoring/weightedScores";
import mcdm from "../../cases/mcdm.json";
import { referenceCase } from "../../cases/referenceCase";
import { expectNear } from "../../support/expectNear";
import { scorecards } from "./scorecards";

const numbers = (scores: (number | null)[]) => scores.map((score) => score ?? NaN);

describe("weighted scores", () => {
  it("rank Triantaphyllou & Sanchez's (1997) example 1 as published: .3162, .2768, .2623, .1449", () => {
    const { inputs, expected } = referenceCase<
      { matrix: number[][]; weights: number[] },
      { published: number[]; scores: number[] }
    >(mcdm, "mcdm-wsm-03");
    const { matrix, weights } = inputs;
    const ratings = weights.map((_, factor) => matrix.map((option) => 1 + 4 * option[factor]!));
    const sides = weights.map(() => "advantage" as const);
    // The published weights sum to 1.0001 and the published scores are not divided by that.
    const sum = weights.reduce((total, weight) => total + weight);
    const scores = numbers(weightedScores({ ratings, weights, sides, scale: 5, lowest: 1 })).map(
      (score) => (score * sum) / 100,
    );
    expectNear(scores, expected.scores, 1e-14);
    expectNear(scores, expected.published, 6e-5);
  });

  it("are missing for an option without ratings, and only for it", () => {
    const scorecard = { ratings: [[null, 5]], weights: [1], sides: ["advantage"] as const, scale: 5, lowest: 1 };
    expect(weightedScores(scorecard)).toEqual([null, 100]);
  });

  it("stay from 0 to 100, and do not change when all weights are scaled or the factors are shuffled", () => {
    const positive = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(scorecards(), positive, fc.infiniteStream(fc.nat()), (scorecard, multiple, order) => {
        const scores = numbers(weightedScores(scorecard));
        for (const score of scores) expect(score >= 0 && score <= 100 + 1e-11).toBe(true);

        const weights = scorecard.weights.map((weight) => weight * multiple);
        expectNear(numbers(weightedScores({ ...scorecard, weights })), scores, 1e-13);

        const keys = scorecard.weights.map(() => order.next().value);
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item, index) => ({ item, key: keys[index]! }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other = {
          ratings: shuffled(scorecard.ratings),
          weights: shuffled(scorecard.weights),
          sides: shuffled(scorecard.sides),
          scale: scorecard.scale,
          lowest: scorecard.lowest,
        };
        expectNear(numbers(weightedScores(other)), scores, 1e-12);
      }),
    );
  });

  it("mirror around 50 when every side is turned", () => {
    fc.assert(
      fc.property(scorecards(), (scorecard) => {
        const sides = scorecard.sides.map((side) => (side === "advantage" ? "disadvantage" : "advantage"));
        const turned = numbers(weightedScores({ ...scorecard, sides }));
        expectNear(
          turned,
          numbers(weightedScores(scorecard)).map((score) => 100 - score),
          1e-12,
        );
      }),
    );
  });
});
