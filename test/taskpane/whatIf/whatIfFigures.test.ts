import { outsourceSimulate } from "../../../src/functions/simulation";
import { trialStatistics } from "../../../src/model/simulation/trialStatistics";
import { movableDrivers, stopsBetween } from "../../../src/taskpane/whatIf/movableDrivers";
import { spreadOf } from "../../../src/taskpane/whatIf/spread";
import {
  choosesAnother,
  endsOf,
  equalOption,
  recommendedOption,
  whatIfBasis,
  whatIfFigures,
} from "../../../src/taskpane/whatIf/whatIfFigures";
import { untouchedRatings, untouchedSimulation } from "../../support/simulatedComparison";

const close = { closeCost: 0.05, closeScore: 5 };
const basis = whatIfBasis(untouchedSimulation(), untouchedRatings())!;
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe("the figures", () => {
  test("come from the same trials whatever is moved: what moves no cost of an option leaves each of its trials as it was", () => {
    const [before, after] = [[], [{ driver: "price", option: 2, value: 20 } as const]].map((moves) =>
      whatIfFigures(basis, moves),
    );
    expect(after!.options[2]!.savings).toEqual(before!.options[2]!.savings);
    const dearer = after!.options[1]!.savings.every((saving, trial) => saving < before!.options[1]!.savings[trial]!);
    expect(dearer).toBe(true);
    expect(sum(after!.options.map(({ chanceBest }) => chanceBest))).toBeCloseTo(1, 12);
  });

  test("take a score with them where nobody typed the rating, and leave one that is typed", () => {
    const moves = [
      { driver: "attrition", option: 2, value: 1.5 },
      { driver: "notice-months", option: 2, value: 18 },
    ] as const;
    const scoreOf = (ratings = untouchedRatings()) =>
      [[], moves].map((each) => whatIfFigures(whatIfBasis(untouchedSimulation(), ratings)!, each).options[1]!.score);
    const [before, after] = scoreOf();
    expect(after).not.toBe(before);
    const ratings = untouchedRatings();
    const typed = ratings.factors.map((factor) => ({
      ...factor,
      options: factor.options.map((option) => ({ ...option, typed: 3, inForce: 3 })),
    }));
    const [same, still] = scoreOf({ ...ratings, factors: typed });
    expect(still).toBe(same);
  });

  test("come from the lattice that the functions draw from where that is chosen", () => {
    const simulated = untouchedSimulation({ trials: 512, sampling: "lattice" });
    const answered = outsourceSimulate(
      simulated.table as never,
      null,
      300,
      1,
      undefined,
      null,
      undefined,
      "lattice" as never,
    );
    const chances = answered.find(([id]) => id === "chance-best")!.slice(1);
    const { options } = whatIfFigures(whatIfBasis(simulated, untouchedRatings())!, []);
    expect(options.map(({ chanceBest }) => chanceBest)).toEqual(chances);
    const atRandom = whatIfFigures(whatIfBasis({ ...simulated, sampling: "random" }, untouchedRatings())!, []);
    expect(atRandom.options.map(({ chanceBest }) => chanceBest)).not.toEqual(chances);
  });

  test("are of no more trials than a sheet has by itself, and none where the table has an error", () => {
    const many = whatIfBasis(untouchedSimulation({ trials: 1_000_000 }), untouchedRatings())!;
    expect(many.trials).toBe(10_000);
    const even = whatIfBasis(untouchedSimulation({ trials: 2 ** 20, sampling: "lattice" }), untouchedRatings())!;
    expect(even.trials).toBe(16_384);
    const [header, arrangement] = untouchedSimulation().table;
    const broken = untouchedSimulation({ table: [header!, arrangement!, ["price", "#REF!", 1, 1, 1, 1, "pert"]] });
    expect(whatIfBasis(broken, untouchedRatings())).toBeNull();
  });
});

test("the ends of eight trials in ten are the percentiles of the sheets, however many trials there are", () => {
  const { savings } = whatIfFigures(basis, []).options[1]!;
  for (const count of [1, 2, 11, 498, 500]) {
    const results = savings.slice(0, count);
    const { percentiles } = trialStatistics(results, "low");
    const atShare = (share: number) => percentiles.find((each) => each.share === share)!.value;
    expect(endsOf(results)).toEqual([atShare(0.1), atShare(0.9)]);
  }
});

describe("the recommendation", () => {
  const compared = { npvs: [100, 103, 120], scores: [50, 60, 90], highCosts: [130, 140, 150] };

  test("is the highest score among those that cost about as little", () => {
    expect(recommendedOption(compared, close)).toBe(1);
    expect(recommendedOption(compared, { ...close, closeCost: 0 })).toBe(0);
    expect(recommendedOption(compared, { ...close, closeCost: 0.5 })).toBe(2);
  });

  test("is, of scores as good, the one that costs least where things go badly", () => {
    expect(recommendedOption(compared, { ...close, closeScore: 10 })).toBe(0);
  });

  test("is none while an option that costs as little has no score", () => {
    expect(recommendedOption({ ...compared, scores: [50, null, 90] }, close)).toBeNull();
    expect(recommendedOption({ ...compared, scores: [50, 60, null] }, close)).toBe(1);
  });
});

describe("another option as good", () => {
  const compared = { npvs: [120, 100, 100, 110], scores: [50, 60, 63, 61] };

  test("costs the same and scores alike", () => {
    expect(equalOption(1, compared, close)).toBe(2);
    expect(equalOption(2, compared, close)).toBe(1);
    expect(equalOption(1, { ...compared, scores: [50, 60, 66, 61] }, close)).toBeNull();
    expect(equalOption(1, { ...compared, scores: [50, 60, null, 61] }, close)).toBeNull();
    expect(equalOption(1, { ...compared, npvs: [120, 100, 100 + 1e-9, 110] }, close)).toBeNull();
    expect(equalOption(1, { ...compared, npvs: [120, 100, 100 + 1e-12, 110] }, close)).toBe(2);
  });

  test("is not named beside a baseline that stays, nor where a dearer option is chosen for its score", () => {
    expect(equalOption(0, { npvs: [100, 100], scores: [60, 60] }, close)).toBeNull();
    expect(equalOption(1, { npvs: [90, 100, 100], scores: [10, 60, 60] }, close)).toBeNull();
  });
});

test("a choice is another where neither of two that are as good was chosen before", () => {
  const choice = (recommended: number | null, equal: number | null = null) => ({ recommended, equal });
  expect(choosesAnother(choice(2), choice(1))).toBe(true);
  expect(choosesAnother(choice(null), choice(1))).toBe(true);
  expect(choosesAnother(choice(1), choice(1))).toBe(false);
  expect(choosesAnother(choice(2, 1), choice(1))).toBe(false);
  expect(choosesAnother(choice(2), choice(1, 2))).toBe(false);
  expect(choosesAnother(choice(3, 4), choice(1, 2))).toBe(true);
});

describe("the sliders", () => {
  const finding = (driver: "price" | "fcr-today" | "default-currency-rate", option: string | null) => ({
    ...{ driver, option, label: "", worth: 1 },
  });

  test("are of what is worth most to know, then of what moves the saving most, five in all", () => {
    const found = movableDrivers(basis, [finding("price", "Łódź"), finding("fcr-today", null)]);
    expect(found).toHaveLength(5);
    expect(found.slice(0, 2)).toMatchObject([
      { driver: "price", option: 2 },
      { driver: "fcr-today", option: null },
    ]);
    expect(new Set(found.map(({ driver, option }) => `${driver} ${option}`)).size).toBe(5);
  });

  test("leave a cell with a formula of the user's own, and the currency rate", () => {
    const { typed } = untouchedSimulation();
    const own = typed.map((each) =>
      each.driver === "price" && each.option === 2 ? { ...each, content: "=B1*2" } : each,
    );
    const guarded = whatIfBasis(untouchedSimulation({ typed: own }), untouchedRatings())!;
    const found = movableDrivers(guarded, [finding("price", "Łódź"), finding("default-currency-rate", null)]);
    expect(found.filter(({ driver, option }) => driver === "price" && option === 2)).toEqual([]);
    expect(found.map(({ driver }) => driver)).not.toContain("default-currency-rate");
  });

  test("stop at round values between the ends of the uncertainty, at the ends, and at the base", () => {
    const stops = stopsBetween(0.005, 0.08, 0.02);
    expect([stops[0], stops.at(-1)]).toEqual([0.005, 0.08]);
    expect(stops).toContain(0.02);
    expect(stops).toContain(0.011);
    expect(stops).toEqual(stops.toSorted((one, other) => one - other));
    expect(stopsBetween(7, 7, 7)).toEqual([7]);
    expect(stopsBetween(15.3, 30.1, 20.37)).toContain(20.37);
  });
});

describe("the spread", () => {
  const results = Float64Array.from({ length: 1000 }, (_, index) => index - 300);

  test("counts every result once, and parts savings from losses at the edge of a column", () => {
    const spread = spreadOf(
      results,
      results.map((result) => 2 * result),
    );
    expect(sum(spread.now)).toBeCloseTo(1, 9);
    expect(sum(spread.before)).toBeCloseTo(1, 9);
    const zero = spread.edges.indexOf(0);
    expect(sum(spread.now.slice(0, zero))).toBeCloseTo(0.3, 9);
  });

  test("of results that are all the same is one column", () => {
    const same = new Float64Array(10).fill(5);
    expect(spreadOf(same, same)).toMatchObject({ now: [1], before: [1] });
  });
});
