import fc from "fast-check";
import { rankAcceptability } from "../../../src/model/scoring/rankAcceptability";
import { expectNear } from "../../support/expectNear";
import { scorecards } from "./scorecards";

describe("rank acceptability", () => {
  it("gives an option that is better on every factor the first rank, always", () => {
    const ratings = [
      [5, 4],
      [4, 1],
    ];
    expect(rankAcceptability({ ratings, sides: ["advantage", "advantage"], scale: 5, lowest: 1 }, 1000, 1)).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("nears one half for two options that lead on a factor each (by symmetry), within three standard errors", () => {
    const ratings = [
      [5, 1],
      [1, 5],
    ];
    const shares = rankAcceptability({ ratings, sides: ["advantage", "advantage"], scale: 5, lowest: 1 }, 10000, 1);
    expectNear(shares.flat(), [0.5, 0.5, 0.5, 0.5], 0.015);
  });

  it("nears three quarters where one option leads as long as its factor has a quarter of the weight or more", () => {
    const ratings = [
      [4, 1],
      [1, 2],
    ];
    const [first] = rankAcceptability({ ratings, sides: ["advantage", "advantage"], scale: 5, lowest: 1 }, 10000, 1);
    expectNear(first!, [0.75, 0.25], 0.013);
  });

  it("shares the ranks of tied options", () => {
    const scorecard = { ratings: [[4, 2, 4]], sides: ["advantage"] as const, scale: 5, lowest: 1 };
    expectNear(rankAcceptability(scorecard, 10, 1).flat(), [0.5, 0.5, 0, 0, 0, 1, 0.5, 0.5, 0], 1e-12);
  });

  it("keeps its numbers for ever: 1000 samples of seed 7", () => {
    const ratings = [
      [5, 3, 1],
      [2, 4, 3],
      [1, 3, 5],
    ];
    const sides = ["advantage", "disadvantage", "advantage"] as const;
    expect(rankAcceptability({ ratings, sides, scale: 5, lowest: 1 }, 1000, 7)).toMatchInlineSnapshot(`
     [
       [
         0.594,
         0.153,
         0.253,
       ],
       [
         0,
         0.563,
         0.437,
       ],
       [
         0.406,
         0.284,
         0.31,
       ],
     ]
    `);
  });

  it("sums to 1 for each option and for each rank", () => {
    fc.assert(
      fc.property(scorecards(), fc.integer({ min: 1, max: 50 }), fc.nat(1e8), (scorecard, samples, seed) => {
        const shares = rankAcceptability(scorecard, samples, seed);
        const ones = shares.map(() => 1);
        expectNear(
          shares.map((row) => row.reduce((sum, share) => sum + share, 0)),
          ones,
          1e-12,
        );
        expectNear(
          ones.map((_, rank) => shares.reduce((sum, row) => sum + row[rank]!, 0)),
          ones,
          1e-12,
        );
      }),
    );
  });
});
