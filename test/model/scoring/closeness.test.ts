import fc from "fast-check";
import type { Side } from "../../../src/model/catalogue/factor";
import { closeness } from "../../../src/model/scoring/closeness";
import mcdm from "../../cases/mcdm.json";
import { referenceCase } from "../../cases/referenceCase";
import { expectNear } from "../../support/expectNear";
import { scorecards } from "./scorecards";

interface Inputs {
  readonly matrix: number[][];
  readonly weights: number[];
  readonly types: number[];
}

/** A case has options down and factors across, and 1 or -1 for a side. */
function caseScorecard({ matrix, weights, types }: Inputs) {
  const ratings = weights.map((_, factor) => matrix.map((option) => option[factor]!));
  return { ratings, weights, sides: types.map((type): Side => (type === 1 ? "advantage" : "disadvantage")) };
}

describe("closeness to the ideal", () => {
  it("ranks Hwang & Yoon's (1981) fighter aircraft as published: .643, .268, .613, .312", () => {
    const { inputs, expected } = referenceCase<Inputs, { published: number[]; closeness: number[] }>(
      mcdm,
      "mcdm-topsis-04",
    );
    const shares = closeness(caseScorecard(inputs));
    expectNear(shares, expected.published, 6e-4);
    expectNear(shares, expected.closeness, 1e-14);
  });

  it("names the winner of vector normalisation where min-max names another (Opricovic & Tzeng 2004 data, by numpy)", () => {
    const { inputs, expected } = referenceCase<Inputs, { closeness: number[] }>(mcdm, "mcdm-topsis-vec-ot");
    expectNear(closeness(caseScorecard(inputs)), expected.closeness, 1e-14);
  });

  it("is one half for options that do not differ, and for a single option", () => {
    const sides: Side[] = ["advantage", "disadvantage"];
    expect(
      closeness({
        ratings: [
          [3, 3],
          [3, 3],
        ],
        weights: [1, 2],
        sides,
      }),
    ).toEqual([0.5, 0.5]);
    expect(closeness({ ratings: [[4], [2]], weights: [1, 2], sides })).toEqual([0.5]);
  });

  it("is one half where the options differ only on a factor without weight", () => {
    expect(
      closeness({
        ratings: [
          [3, 3],
          [1, 5],
        ],
        weights: [1, 0],
        sides: ["advantage", "advantage"],
      }),
    ).toEqual([0.5, 0.5]);
  });

  it("is 1 for an option best in all and 0 for one worst in all", () => {
    const sides: Side[] = ["advantage", "disadvantage"];
    expect(
      closeness({
        ratings: [
          [5, 3, 1],
          [1, 3, 5],
        ],
        weights: [1, 1],
        sides,
      }),
    ).toEqual([1, 0.5, 0]);
  });

  it("stays finite for the largest numbers there are", () => {
    const ratings = [[Number.MAX_VALUE, Number.MAX_VALUE, Number.MAX_VALUE / 2, Number.MAX_VALUE]];
    expect(closeness({ ratings, weights: [1], sides: ["advantage"] })).toEqual([1, 1, 0, 1]);
  });

  it("is a share for any ratings, and unmoved by the unit a factor is measured in", () => {
    fc.assert(
      fc.property(scorecards(), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (scorecard, unit) => {
        const shares = closeness(scorecard);
        for (const value of shares) expect(value >= 0 && value <= 1).toBe(true);
        const [first = [], ...others] = scorecard.ratings;
        const ratings = [first.map((rating) => rating * unit), ...others];
        expectNear(closeness({ ...scorecard, ratings }), shares, 1e-11);
      }),
    );
  });
});
