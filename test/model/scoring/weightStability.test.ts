import fc from "fast-check";
import type { Scorecard } from "../../../src/model/scoring/scorecard";
import { weightedScores } from "../../../src/model/scoring/weightedScores";
import { weightShares } from "../../../src/model/scoring/weightShares";
import { weightStability } from "../../../src/model/scoring/weightStability";
import mcdm from "../../cases/mcdm.json";
import { referenceCase } from "../../cases/referenceCase";
import { expectNear } from "../../support/expectNear";
import { scorecards } from "./scorecards";

/** The scores when a factor has this share of all weight and the others the rest in proportion. */
function scoresAt(scorecard: Scorecard, factor: number, share: number): number[] {
  const others = scorecard.weights.map((weight, index) => (index === factor ? 0 : weight));
  const sum = others.reduce((total, weight) => total + weight, 0);
  const rest = others.map((weight) => (sum > 0 ? weight / sum : 1 / (others.length - 1)));
  const weights = rest.map((weight, index) => (index === factor ? share : weight * (1 - share)));
  return weightedScores({ ...scorecard, weights }).map((score) => score ?? NaN);
}

function leaderOf(scorecard: Scorecard): number {
  const scores = weightedScores(scorecard).map((score) => score ?? NaN);
  const best = Math.max(...scores);
  return scores.findIndex((score) => score > best - 1e-9);
}

describe("weight stability", () => {
  it.each(["mcdm-wsi-01", "mcdm-wsi-02"])("of %s equals numpy's closed form and a grid of 200 000 weights", (id) => {
    const { inputs, expected } = referenceCase<
      { scores: number[][]; weights: number[] },
      { topInterval: [number, number][] }
    >(mcdm, id);
    const { scores, weights } = inputs;
    const ratings = weights.map((_, factor) => scores.map((option) => 1 + 4 * option[factor]!));
    const sides = weights.map(() => "advantage" as const);
    expectNear(
      weightStability({ ratings, weights, sides, scale: 5, lowest: 1 }).flat(),
      expected.topInterval.flat(),
      1e-12,
    );
  });

  it("by hand: weights 3 and 1, leads of 1 and -0.5, give a third to 1, and 0 to two thirds", () => {
    const scorecard = {
      ratings: [
        [5, 1],
        [2, 4],
      ],
      weights: [3, 1],
      sides: ["advantage", "advantage"] as const,
      scale: 5,
      lowest: 1,
    };
    expectNear(weightStability(scorecard).flat(), [1 / 3, 1, 0, 2 / 3], 1e-15);
  });

  it("is everything for a single option, for options that do not differ, and for a single factor", () => {
    const sides = ["advantage", "disadvantage"] as const;
    const all = [
      [0, 1],
      [0, 1],
    ];
    expect(weightStability({ ratings: [[3], [4]], weights: [1, 2], sides, scale: 5, lowest: 1 })).toEqual(all);
    expect(
      weightStability({
        ratings: [
          [3, 3],
          [4, 4],
        ],
        weights: [1, 2],
        sides,
        scale: 5,
        lowest: 1,
      }),
    ).toEqual(all);
    expect(weightStability({ ratings: [[1, 5]], weights: [2], sides: ["advantage"], scale: 5, lowest: 1 })).toEqual([
      [0, 1],
    ]);
  });

  it("ends at today's share on both sides where two options tie", () => {
    const scorecard = {
      ratings: [
        [5, 1],
        [1, 5],
      ],
      weights: [1, 1],
      sides: ["advantage", "advantage"] as const,
      scale: 5,
      lowest: 1,
    };
    expect(weightStability(scorecard)).toEqual([
      [0.5, 1],
      [0, 0.5],
    ]);
  });

  it("shares the rest equally where all other weights are 0", () => {
    const scorecard = {
      ratings: [
        [5, 4],
        [1, 3],
        [1, 1],
      ],
      weights: [1, 0, 0],
      sides: ["advantage", "advantage", "advantage"] as const,
      scale: 5,
      lowest: 1,
    };
    expect(weightStability(scorecard)[0]).toEqual([0.5, 1]);
  });

  it("contains today's share and keeps the leader inside; just outside, another option leads", () => {
    fc.assert(
      fc.property(scorecards(), (scorecard) => {
        const leader = leaderOf(scorecard);
        const shares = weightShares(scorecard.weights);
        for (const [factor, [lowest, highest]] of weightStability(scorecard).entries()) {
          expect(lowest <= shares[factor]! && shares[factor]! <= highest).toBe(true);
          if (scorecard.weights.length === 1) continue;

          const leadAt = (share: number) => {
            const scores = scoresAt(scorecard, factor, share);
            return scores[leader]! - Math.max(...scores);
          };
          expect(Math.min(leadAt(lowest), leadAt((lowest + highest) / 2), leadAt(highest))).toBeGreaterThan(-1e-9);
          if (lowest > 1e-4) expect(leadAt(lowest - 1e-4)).toBeLessThan(0);
          if (highest < 1 - 1e-4) expect(leadAt(highest + 1e-4)).toBeLessThan(0);
        }
      }),
    );
  });
});
