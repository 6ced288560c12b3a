import {
  WeightMethod,
  outsourceConsistency,
  outsourceExplain,
  outsourceRobustness,
  outsourceScore,
  outsourceStability,
  outsourceTopsis,
  outsourceWeights,
} from "../../src/functions/score";
import { factors } from "../../src/model/catalogue/factors";
import { rankAcceptability } from "../../src/model/scoring/rankAcceptability";
import { weightMethods } from "../../src/model/catalogue/weightMethod";
import { expectNear } from "../support/expectNear";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf } from "../support/errorOf";

beforeAll(installCustomFunctions);

/** Excel passes null for an argument left out. */
const leftOut = null as unknown as undefined;
const column = (...values: unknown[]) => values.map((value) => [value]);

describe("OUTSOURCE_SCORE", () => {
  it("without arguments is the balance of the two articles: half and half, 50", () => {
    expectNear(outsourceScore()[0]!, [50], 1e-15);
    expectNear(outsourceScore(leftOut, leftOut, leftOut, leftOut)[0]!, [50], 1e-15);
  });

  it("by hand: weights 3 and 1, ratings 5 and 4 of an advantage and a disadvantage, is 81.25", () => {
    expect(outsourceScore(column(5, 4), column(3, 1), column(1, -1))).toEqual([[81.25]]);
  });

  it("answers a row with a score for each option, and empty text for one without ratings", () => {
    const ratings = [
      [5, null, 1],
      [3, "", 1],
      [4, null, 1],
    ];
    expect(outsourceScore(ratings)).toEqual([[75, "", 0]]);
  });

  it("has no answer for a single option without ratings", () => {
    expect(errorOf(() => outsourceScore(column(null, "", "")))).toBe(
      "#N/A There is no score: the option has no ratings.",
    );
  });

  it("takes fractional ratings and any scale", () => {
    expect(outsourceScore([[2.5]], leftOut, leftOut, 4)).toEqual([[50]]);
    expect(outsourceScore([[10]], leftOut, leftOut, 10)).toEqual([[100]]);
  });

  it("takes a formatted number as Excel may pass it", () => {
    expect(outsourceScore([[{ type: "FormattedNumber", basicValue: 4, numberFormat: "0.0" }]])).toEqual([[75]]);
  });

  it("takes weights in a row or a column, a blank being 0", () => {
    const ratings = column(5, 3, 1);
    expect(outsourceScore(ratings, [[1, 1, null]])).toEqual([[75]]);
    expect(outsourceScore(ratings, column(1, 1, 0))).toEqual([[75]]);
  });

  it("takes directions as numbers, as sides in three languages, and as factors by id or title", () => {
    const ratings = column(5, 5, 5, 5, 5, 5, 5, 5);
    const directions = column(
      "Advantage",
      "Fordel",
      "bentahe",
      1,
      "core-focus",
      "Lower operating cost",
      "Hurtigere i gang",
      "advantage",
    );
    expect(outsourceScore(ratings, leftOut, directions)).toEqual([[100]]);
    const turned = column(
      "disadvantage",
      "Ulempe",
      "Disbentahe",
      -1,
      "confidentiality",
      "Language gap",
      "Sprogbarriere",
      " ULEMPE ",
    );
    expect(outsourceScore(ratings, leftOut, turned)).toEqual([[0]]);
  });

  it("gives the side of each of the 18 factors its id", () => {
    const ratings = factors.map(() => [5]);
    expectNear(
      outsourceScore(
        ratings,
        leftOut,
        factors.map(({ id }) => [id]),
      )[0]!,
      [500 / 18],
      1e-14,
    );
  });

  it("needs no direction of a factor that no option is rated on, and one of every other", () => {
    const rows = [
      [5, 4],
      [3, 2],
    ];
    const spare = [...rows, ["", null]];
    const directions = column(1, -1);
    for (const blank of ["", null]) {
      const given = [spare, column(1, 2, blank), column(1, -1, blank)] as const;
      expect(outsourceScore(...given)).toEqual(outsourceScore(rows, column(1, 2), directions));
      expect(outsourceScore(given[0], [[1, 2, blank]], [[1, -1, blank]])).toEqual(outsourceScore(...given));
      expect(outsourceExplain(...given)[2]).toEqual(["", ""]);
      expect(outsourceStability(...given)).toEqual([...outsourceStability(rows, column(1, 2), directions), ["", ""]]);
      expect(errorOf(() => outsourceScore(spare, leftOut, column(1, blank, -1)))).toBe(
        "#VALUE! direction, row 2, column 1: the cell is blank; a value is needed there.",
      );
    }
    expect(errorOf(() => outsourceScore([...spare].reverse(), leftOut, [[null]]))).toMatch(
      /row 1, column 1: the cell is blank/,
    );
  });

  it("takes one direction for all factors", () => {
    expect(outsourceScore(column(5, 4), leftOut, [[-1]])).toEqual([[12.5]]);
  });

  it.each<[string, Parameters<typeof outsourceScore>, string]>([
    [
      "a rating above the scale",
      [[[5, 6]]],
      "#VALUE! ratings, row 1, column 2: 6 cannot be used; it must be a number from 1 to 5.",
    ],
    [
      "a rating below 1",
      [column(5, 0.5)],
      "#VALUE! ratings, row 2, column 1: 0.5 cannot be used; it must be a number from 1 to 5.",
    ],
    ["a rating in words", [column("high")], "#VALUE! ratings, row 1, column 1: 'high' is not a number."],
    ["missing ratings", [leftOut, column(1)], "#VALUE! ratings is missing."],
    [
      "a negative weight",
      [column(5, 5), column(1, -1)],
      "#VALUE! weights, row 2, column 1: -1 cannot be used; it must be a number of 0 or more.",
    ],
    [
      "weights of 0 only",
      [column(5, 5), column(0, null)],
      "#VALUE! weights: all weights are 0; at least one must be above 0.",
    ],
    [
      "too few weights",
      [column(5, 5, 5), column(1, 1)],
      "#VALUE! weights is 2 × 1 (rows × columns); it must be one column or one row with as many cells as ratings has rows, 3.",
    ],
    [
      "directions per option",
      [column(5, 5, 5), leftOut, [[1, 1]]],
      "#VALUE! direction is 1 × 2 (rows × columns); it must be one column or one row with as many cells as ratings has rows, 3.",
    ],
    [
      "an unknown direction",
      [column(5, 5), leftOut, column(1, "up")],
      "#VALUE! direction, row 2, column 1: 'up' is unknown; use advantage, disadvantage, 1 or -1.",
    ],
    [
      "a direction of 0",
      [column(5), leftOut, [[0]]],
      "#VALUE! direction, row 1, column 1: 0 is unknown; use advantage, disadvantage, 1 or -1.",
    ],
    [
      "a blank direction",
      [column(5, 5), leftOut, column(1, null)],
      "#VALUE! direction, row 2, column 1: the cell is blank; a value is needed there.",
    ],
    [
      "a scale of 1",
      [column(1), leftOut, leftOut, 1],
      "#VALUE! scale: 1 cannot be used; it must be a whole number of 2 or more.",
    ],
    [
      "a broken scale",
      [column(1), leftOut, leftOut, 2.5],
      "#VALUE! scale: 2.5 cannot be used; it must be a whole number of 2 or more.",
    ],
  ])("refuses %s and says where", (_, args, sentence) => {
    expect(errorOf(() => outsourceScore(...args))).toBe(sentence);
  });
});

describe("OUTSOURCE_EXPLAIN", () => {
  it("answers each factor's points, which sum to the score, and empty text without a rating", () => {
    const points = outsourceExplain(
      [
        [5, null],
        [4, 4],
      ],
      column(3, 1),
      column("advantage", "disadvantage"),
    );
    expect(points).toEqual([
      [75, ""],
      [6.25, 25],
    ]);
  });

  it("answers empty text only for an option without ratings", () => {
    expect(outsourceExplain(column("", null))).toEqual([[""], [""]]);
  });
});

describe("OUTSOURCE_WEIGHTS", () => {
  it("divides swing points by their sum, in the shape they came in", () => {
    expect(outsourceWeights(column(100, 60, 40))).toEqual(column(0.5, 0.3, 0.2));
    expect(outsourceWeights([[100, 60, 40]], WeightMethod.swing)).toEqual([[0.5, 0.3, 0.2]]);
  });

  it("turns ranks into rank order centroid weights", () => {
    expectNear(outsourceWeights(column(2, 1, 3), WeightMethod.roc).flat(), [5 / 18, 11 / 18, 2 / 18], 1e-15);
  });

  it("fills the blank mirrors of an AHP matrix and answers a column", () => {
    const matrix = [
      [1, 2, 4],
      [null, 1, 2],
      ["", null, 1],
    ];
    const weights = outsourceWeights(matrix, WeightMethod.ahp);
    expect(weights.map((row) => row.length)).toEqual([1, 1, 1]);
    expectNear(weights.flat(), [4 / 7, 2 / 7, 1 / 7], 1e-14);
  });

  it("takes a method by its name in any language", () => {
    expect(outsourceWeights(column(1, 1), "Rangorden" as WeightMethod)).toEqual(column(0.5, 0.5));
    expect(errorOf(() => outsourceWeights(column(1, 1), "guess" as WeightMethod))).toBe(
      "#VALUE! method: 'guess' is unknown; use swing, roc or ahp.",
    );
  });

  it("offers the methods the model knows", () => {
    expect(Object.values(WeightMethod)).toEqual(weightMethods);
  });

  it.each<[string, unknown[][], WeightMethod, string]>([
    [
      "swing points of 0 only",
      column(0, 0),
      WeightMethod.swing,
      "#VALUE! judgements: all weights are 0; at least one must be above 0.",
    ],
    [
      "a block of swing points",
      [
        [1, 2],
        [3, 4],
      ],
      WeightMethod.swing,
      "#VALUE! judgements is 2 × 2 (rows × columns); it must be a single column or a single row.",
    ],
    [
      "a rank beyond the last",
      column(1, 3),
      WeightMethod.roc,
      "#VALUE! judgements, row 2, column 1: 3 cannot be used; it must be a number from 1 to 2.",
    ],
    [
      "a blank rank",
      column(1, null),
      WeightMethod.roc,
      "#VALUE! judgements, row 2, column 1: the cell is blank; a value is needed there.",
    ],
    [
      "a judgement below 0",
      [
        [1, -1],
        [2, 1],
      ],
      WeightMethod.ahp,
      "#VALUE! judgements, row 1, column 2: -1 cannot be used; it must be a number from 0.01 to 100. Was a fraction such as 1/7 typed? Excel makes a date of it; type =1/7.",
    ],
    [
      "an oblong matrix",
      [[1, 2]],
      WeightMethod.ahp,
      "#VALUE! judgements is 1 × 2 (rows × columns); it must have as many rows as columns.",
    ],
  ])("refuses %s and says where", (_, judgements, method, sentence) => {
    expect(errorOf(() => outsourceWeights(judgements, method))).toBe(sentence);
  });
});

describe("OUTSOURCE_CONSISTENCY", () => {
  it("is .0614 for the charisma matrix of the AHP leader example (Wikipedia; digits by numpy)", () => {
    const charisma = [
      [1, 5, 9],
      [null, 1, 4],
      [null, null, 1],
    ];
    expect(outsourceConsistency(charisma)).toBeCloseTo(0.061435614468254546, 12);
  });

  it("has no answer above 10 factors", () => {
    const matrix = Array.from({ length: 11 }, () => new Array<number>(11).fill(1));
    expect(errorOf(() => outsourceConsistency(matrix))).toBe(
      "#N/A There is no consistency ratio for 11 factors: Saaty's random index ends at 10.",
    );
  });

  it("names both cells of mirrors that disagree", () => {
    expect(
      errorOf(() =>
        outsourceConsistency([
          [1, 3],
          [3, 1],
        ]),
      ),
    ).toBe(
      "#VALUE! pairwise, row 1, column 2: 3 and its mirror in row 2, column 1, 3, must multiply to 1 within 2%; leave one of them blank to have it filled.",
    );
  });
});

describe("OUTSOURCE_TOPSIS", () => {
  it("takes ratings on any scale above 0 and answers a row", () => {
    expectNear(
      outsourceTopsis(
        [
          [20000, 18000],
          [5.5, 6.5],
        ],
        column(1, 1),
        column(1, -1),
      )[0]!,
      [1, 0],
      1e-15,
    );
  });

  it("is one half for options that do not differ", () => {
    expect(outsourceTopsis([[3, 3, 3]])).toEqual([[0.5, 0.5, 0.5]]);
  });

  it("refuses a blank and says where", () => {
    expect(
      errorOf(() =>
        outsourceTopsis([
          [3, 4],
          [3, null],
        ]),
      ),
    ).toBe("#VALUE! ratings, row 2, column 2: there is no rating; every cell needs one here.");
  });
});

describe("OUTSOURCE_STABILITY", () => {
  it("answers the lowest and highest share of each factor", () => {
    expectNear(
      outsourceStability(
        [
          [5, 1],
          [2, 4],
        ],
        column(3, 1),
      ).flat(),
      [1 / 3, 1, 0, 2 / 3],
      1e-15,
    );
  });

  it("refuses a blank, and says where", () => {
    expect(errorOf(() => outsourceStability([[3, null]]))).toBe(
      "#VALUE! ratings, row 1, column 2: there is no rating; every cell needs one here.",
    );
  });
});

describe("OUTSOURCE_ROBUSTNESS", () => {
  const ratings = [
    [5, 1, 3],
    [1, 4, 3],
  ];
  const sides = ["advantage", "advantage"] as const;

  it("draws 10 000 weightings with seed 1 unless told otherwise", () => {
    expect(outsourceRobustness(ratings)).toEqual(rankAcceptability({ ratings, sides, scale: 5, lowest: 1 }, 10000, 1));
    expect(outsourceRobustness(ratings, leftOut, 50, 3, 9)).toEqual(
      rankAcceptability({ ratings, sides, scale: 9, lowest: 1 }, 50, 3),
    );
  });

  it.each<[string, Parameters<typeof outsourceRobustness>, string]>([
    [
      "half a sample",
      [ratings, leftOut, 0.5],
      "#VALUE! samples: 0.5 cannot be used; it must be a whole number from 1 to 1,000,000.",
    ],
    [
      "a broken seed",
      [ratings, leftOut, 10, 1.5],
      "#VALUE! seed: 1.5 cannot be used; it must be a whole number from 0 to 100,000,000.",
    ],
    ["a blank", [column(null)], "#VALUE! ratings, row 1, column 1: there is no rating; every cell needs one here."],
  ])("refuses %s and says where", (_, args, sentence) => {
    expect(errorOf(() => outsourceRobustness(...args))).toBe(sentence);
  });
});

describe("pairwise judgements as people type them", () => {
  const weightsOf = (matrix: unknown[][]) => errorOf(() => outsourceWeights(matrix, WeightMethod.ahp));
  const pair = (given: unknown, mirror: unknown) => [
    [1, given],
    [mirror, 1],
  ];

  it("that became a date are refused with the fraction to type, wherever the day falls", () => {
    for (const date of [101, 36_526, 46_029, 46_204, 60_000]) {
      const sentence = new RegExp(`${date.toLocaleString("en")} cannot be used; .* from 0.01 to 100\\. .*type =1/7`);
      expect(weightsOf(pair(date, ""))).toMatch(sentence);
      expect(errorOf(() => outsourceConsistency(pair("", date)))).toMatch(sentence);
    }
    expect(weightsOf(pair(100, 0.01))).toEqual([[expect.closeTo(100 / 101, 12)], [expect.closeTo(1 / 101, 12)]]);
  });

  it.each([2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 30, 99])(
    "may give 1/%p to two decimals, and not what shows as another",
    (whole) => {
      const shown = Math.round(100 / whole) / 100;
      expect(weightsOf(pair(whole, shown))).toEqual([[expect.any(Number)], [expect.any(Number)]]);
      expect(weightsOf(pair(shown, whole))).toEqual([[expect.any(Number)], [expect.any(Number)]]);
      expect(weightsOf(pair(whole, shown + 0.02))).toMatch(/must multiply to 1/);
    },
  );

  it("may be 0 where a host makes a 0 of a blank", () => {
    expect(weightsOf(pair(4, 0))).toEqual(weightsOf(pair(4, null)));
    expect(
      weightsOf([
        [0, 4],
        [0, 0],
      ]),
    ).toEqual(weightsOf(pair(4, null)));
    expect(weightsOf(pair(0, 0))).toMatch(/row 1, column 2: the cell is blank/);
  });
});

describe("a rating of 0", () => {
  const ratings = [
    [5, 4],
    [5, 4],
    [0, 4],
    [4, 4],
    [4, 4],
  ];
  const calls = [
    [
      "OUTSOURCE_SCORE",
      (cells: unknown[][], lowest?: number) => outsourceScore(cells, leftOut, leftOut, leftOut, lowest),
    ],
    [
      "OUTSOURCE_EXPLAIN",
      (cells: unknown[][], lowest?: number) => outsourceExplain(cells, leftOut, leftOut, leftOut, lowest),
    ],
    [
      "OUTSOURCE_STABILITY",
      (cells: unknown[][], lowest?: number) => outsourceStability(cells, leftOut, leftOut, leftOut, lowest),
    ],
    [
      "OUTSOURCE_ROBUSTNESS",
      (cells: unknown[][], lowest?: number) => outsourceRobustness(cells, leftOut, 100, 1, leftOut, lowest),
    ],
  ] as const;

  it.each(calls)("is refused by %s where the scale begins above it, and read where it begins there", (_, call) => {
    expect(errorOf(() => call(ratings))).toBe(
      "#VALUE! ratings, row 3, column 1: 0 cannot be used; it must be a number from 1 to 5. Give lowest as 0 for a scale from 0; leave the cell blank for no rating.",
    );
    expect(call(ratings, 0).flat().every(Number.isFinite)).toBe(true);
    expect(errorOf(() => call([[-1, 2]], 0))).toMatch(/^#VALUE! ratings, row 1, column 1: -1 .* from 0 to 5\.$/);
    expect(errorOf(() => call(ratings, 5.5))).toMatch(/^#VALUE! lowest: 5.5/);
  });

  it("counts: of 5, 5, 0, 4 and 4 of 5 it makes 72, and 80 of five fours leads", () => {
    expectNear(outsourceScore(ratings, leftOut, leftOut, leftOut, 0)[0]!, [72, 80], 1e-14);
    expect(outsourceScore([[0, null, 5]], leftOut, leftOut, leftOut, 0)).toEqual([[0, "", 100]]);
  });

  it("of TOPSIS is the worst there is, and tells nothing where all have it", () => {
    expect(outsourceTopsis([[0, 3]])).toEqual([[0, 1]]);
    expect(outsourceTopsis([[0, 0, 0]])).toEqual([[0.5, 0.5, 0.5]]);
    const withZeros = outsourceTopsis([
      [5, 4],
      [0, 0],
    ]);
    expectNear(withZeros[0]!, outsourceTopsis([[5, 4]])[0]!, 1e-14);
  });

  it("needs a scale that ends above its beginning", () => {
    expect(errorOf(() => outsourceScore([[3]], leftOut, leftOut, 4, 4))).toMatch(
      /^#VALUE! scale: 4 .* whole number of 5 or more/,
    );
    expect(outsourceScore([[0, 1]], leftOut, leftOut, 1, 0)).toEqual([[0, 100]]);
  });
});

describe("a very long range", () => {
  const rows = 131_072;
  const ratings = Array.from({ length: rows }, (_, row) => [1 + (row % 5), 3]);

  it("is scored, explained and weighed as a short one", () => {
    expectNear(outsourceScore(ratings)[0]!, [50, 50], 1e-4);
    expect(outsourceExplain(ratings)).toHaveLength(rows);
    expect(outsourceTopsis(ratings)[0]).toHaveLength(2);
    expectNear([outsourceWeights(ratings.map(([rating]) => [rating]))[0]![0] * rows], [1 / 3], 1e-4);
  });
});
