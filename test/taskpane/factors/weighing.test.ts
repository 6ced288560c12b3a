import fc from "fast-check";
import { messages } from "../../../src/locale/messages";
import { type FactorId, factors } from "../../../src/model/catalogue/factors";
import { weightStability } from "../../../src/model/scoring/weightStability";
import { judgementAt, mostContradiction, pairsOf, pairsResult } from "../../../src/taskpane/factors/pairs";
import { robustness, smallestSwings, swingPoints, weighing } from "../../../src/taskpane/factors/weighing";
import { layoutsFor } from "../../../src/workbook/layout/layouts";
import { untouchedFactors } from "../../support/factorsStanding";
import { samplePlan } from "../../support/sample";

const indexOf = (id: string) => factors.findIndex((factor) => factor.id === id);

describe("the weights in the pane", () => {
  test("are even within each side until somebody weighs, over the factors that are rated", () => {
    const { weights, isWeighed } = weighing(untouchedFactors());
    expect(isWeighed).toBe(false);
    expect(weights[indexOf("lower-operating-cost")]).toBeCloseTo(0.5 / 4, 12);
    expect(weights[indexOf("faster-start")]).toBe(0);
    expect(weights[indexOf("language-gap")]).toBeCloseTo(0.5 / 13, 12);
  });

  test("count as weighed once points are typed or the sides are out of balance", () => {
    const standing = untouchedFactors();
    expect(weighing({ ...standing, balance: 0.6, balanceInForce: 0.6 }).isWeighed).toBe(true);
    const typed = standing.factors.map((factor) =>
      factor.id === "language-gap" ? { ...factor, points: 2, counted: 2 } : factor,
    );
    const weighed = weighing({ ...standing, factors: typed });
    expect(weighed.isWeighed).toBe(true);
    expect(weighed.weights[indexOf("language-gap")]).toBeCloseTo((0.5 * 2) / 14, 12);
  });

  test("of a blank balance are those of the sheet, which takes it for 0", () => {
    const { weights } = weighing({ ...untouchedFactors(), balance: null, balanceInForce: null });
    expect(weights[indexOf("lower-operating-cost")]).toBe(0);
  });

  test("that are tried move the scores, and lead nowhere where none is above 0", () => {
    const standing = untouchedFactors();
    const tried = weighing(standing, { balance: 1 });
    expect(tried.scores).not.toEqual(weighing(standing).scores);
    const none = Object.fromEntries(factors.map(({ id }) => [id, 0]));
    expect(weighing(standing, { points: none })).toMatchObject({ scores: [null, null, null], leader: null });
  });

  test("swing the lead at the points of a factor that by hand are where two scores meet", () => {
    const sheet = untouchedFactors();
    // On one factor the first option is rated 1 and the second 5, on another of its side 5 and 3; nothing else counts.
    const rated: Readonly<Record<string, readonly number[]>> = {
      "language-gap": [1, 5, 5],
      "customer-loss": [5, 3, 5],
    };
    const standing = {
      ...sheet,
      balance: 0,
      balanceInForce: 0,
      factors: sheet.factors.map((factor) => ({
        ...factor,
        options: factor.options.map((option, index) => ({ ...option, inForce: rated[factor.id]?.[index] ?? null })),
      })),
    };
    // With p points the first scores 100 p / (p + 1), the second 50 / (p + 1), so the first leads until p is 0.5.
    expect(swingPoints(standing, "language-gap")).toEqual([
      { way: "fewer", points: expect.closeTo(0.49, 9), share: expect.closeTo(0.49 / 1.49, 9), leader: 1 },
    ]);
    // With q points of the other they meet at q = 2.
    expect(swingPoints(standing, "customer-loss")).toEqual([
      { way: "more", points: expect.closeTo(2.01, 9), share: expect.closeTo(2.01 / 3.01, 9), leader: 1 },
    ]);
    expect(smallestSwings(standing, 1)).toEqual([
      { id: "customer-loss", now: 0.5, swing: swingPoints(standing, "customer-loss")![0] },
    ]);
  });

  test("swing the lead within a side, where OUTSOURCE_STABILITY has both sides give way: the words of each say so", () => {
    const untouched = untouchedFactors();
    const rated: Readonly<Record<string, readonly number[]>> = {
      "lower-operating-cost": [1, 5],
      "core-focus": [5, 1],
      "language-gap": [1, 5],
    };
    const options = (id: string) =>
      [0, 1].map((option) => ({ typed: null, inForce: rated[id]?.[option] ?? null, suggested: null, measure: null }));
    const standing = {
      ...untouched,
      options: ["In-house", "Manila"],
      factors: untouched.factors.map((factor) => ({ ...factor, options: options(factor.id) })),
    };
    const whole = Object.keys(rated).map(indexOf);
    const { weights, leader } = weighing(standing);
    expect([leader, ...whole.map((index) => weights[index])]).toEqual([0, 0.25, 0.25, 0.5]);
    // The first leads by 1 on two factors and is behind by 1 on the cost. Of all weight that is a half of it.
    const stability = weightStability({
      ratings: Object.values(rated).map((row) => [...row]),
      weights: whole.map((index) => weights[index]!),
      sides: whole.map((index) => factors[index]!.side),
      scale: 5,
      lowest: 1,
    });
    expect(stability[0]![1]).toBeCloseTo(0.5, 12);
    // Within its side, p points lead where (p - 1) / (p + 1) is 1: nowhere, as the disadvantage keeps its half.
    expect(swingPoints(standing, "lower-operating-cost")).toEqual([]);
    const { explanationHeaderRow: header, shares } = layoutsFor(4).factors;
    const sheet = samplePlan().sheets.find(({ id }) => id === "factors")!;
    expect(sheet.cells[header - 1]![shares.column]).toBe(messages.en.sheets.factors.sharesNote);
    expect(messages.en.sheets.comparison.bandTightest).toMatch(/all others in proportion$/);
    expect(messages.en.factorsView.smallestSwings).toMatch(/points .* the balance of the sides kept:$/);
  });

  test("leave the lead where it is between the points of now and those at which it swings", () => {
    const standing = untouchedFactors();
    const { leader } = weighing(standing);
    const leaderAt = (id: FactorId, points: number) => weighing(standing, { points: { [id]: points } }).leader;
    const swings = factors.flatMap(({ id }) => swingPoints(standing, id)!.map((swing) => ({ id, ...swing })));
    expect(swings.length).toBeGreaterThan(5);
    for (const { id, points, leader: other } of swings) {
      expect(leaderAt(id, points)).toBe(other);
      for (const part of [0.02, 0.5, 0.98]) {
        const between = 1 + part * (points - 1);
        if (Math.abs(between - points) > 0.02) expect(leaderAt(id, between)).toBe(leader);
      }
    }
    const still = factors.filter(({ id }) => swingPoints(standing, id)!.length === 0);
    for (const { id } of still) for (const points of [0, 0.3, 5, 1000]) expect(leaderAt(id, points)).toBe(leader);
    expect(swingPoints(standing, "faster-start")).toEqual([]);
  });

  test("have no points of a swing where a factor is rated for some options only", () => {
    const [first, ...others] = untouchedFactors().factors;
    const partly = { ...first!, options: [{ ...first!.options[0]!, inForce: null }, ...first!.options.slice(1)] };
    expect(swingPoints({ ...untouchedFactors(), factors: [partly, ...others] }, "language-gap")).toBeNull();
  });

  test("leave each option a share of the lead that adds up to all, unless a factor is rated for some options only", () => {
    const standing = untouchedFactors();
    const shares = robustness(standing)!;
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    const [first, ...others] = standing.factors;
    const partly = { ...first!, options: [{ ...first!.options[0]!, inForce: null }, ...first!.options.slice(1)] };
    expect(robustness({ ...standing, factors: [partly, ...others] })).toBeNull();
  });
});

describe("pairs", () => {
  test("are each asked once", () => {
    expect(pairsOf(3)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(pairsOf(7)).toHaveLength(21);
  });

  test("give no weights before each is answered", () => {
    expect(pairsResult(3, [1, null, 0])).toBeNull();
  });

  test("that agree give the weights they come from, and no contradiction", () => {
    // a is 2 times b and 4 times c, b is 2 times c.
    const result = pairsResult(3, [1, 3, 1])!;
    expect(result.weights.map((weight) => weight * 7)).toEqual([
      expect.closeTo(4, 9),
      expect.closeTo(2, 9),
      expect.closeTo(1, 9),
    ]);
    expect(result.ratio).toBeCloseTo(0, 9);
  });

  test("that contradict one another say so, and which of them fits worst", () => {
    // Weights of 8, 4, 2 and 1, but the last is said to matter 8 times as much as the first.
    const { ratio, worst } = pairsResult(4, [1, 3, -7, 1, 3, 1])!;
    expect(ratio).toBeGreaterThan(mostContradiction);
    expect(pairsOf(4)[worst]).toEqual([0, 3]);
  });

  test("count a step to either side the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: -8, max: 8 }), (step) => {
        expect(judgementAt(step) * judgementAt(-step)).toBeCloseTo(1, 12);
      }),
    );
  });
});
