import { ImpactShape, outsourceRisk, outsourceUniform } from "../../src/functions/risk";
import { hdrUniform } from "../../src/model/random/hdrUniform";
import { impactDistributions } from "../../src/model/risk/expectedLoss";
import { expectNear } from "../support/expectNear";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf } from "../support/errorOf";

beforeAll(installCustomFunctions);

const leftOut = null as unknown as undefined;
const missing = null as unknown as unknown[][];
const column = (...values: unknown[]) => values.map((value) => [value]);

describe("OUTSOURCE_RISK", () => {
  const register = [
    column(0.1, null, 0.02),
    column(100, "", 150),
    column(200, null, 150),
    column(600, null, 150),
  ] as const;

  it("by hand: 10 % of (100 + 4 x 200 + 600) / 6, and 2 % of 20 000 records at 150, is 60 025; the blank row is skipped", () => {
    expectNear([outsourceRisk(...register, column(1, null, 20000))], [60025], 1e-15);
  });

  it("counts impacts as money when no exposure is given", () => {
    expectNear([outsourceRisk(...register)], [28], 1e-15);
  });

  it("lets a single cell hold for all rows, and a rows' register lie down", () => {
    expectNear([outsourceRisk([[0.5]], column(1, 2), column(1, 2), column(1, 2), [[10]])], [15], 1e-15);
    expectNear([outsourceRisk([[0.5]], [[1, 2]], [[1, 2]], [[1, 2]], [[10]])], [15], 1e-15);
  });

  it("does not read the mode of a uniform impact", () => {
    expect(outsourceRisk([[1]], [[100]], missing, [[300]], leftOut, ImpactShape.uniform)).toBe(200);
    expect(outsourceRisk([[1]], [[100]], [[999]], [[300]], leftOut, ImpactShape.uniform)).toBe(200);
  });

  it("is 0 for a register that is still empty", () => {
    const empty = column(null, "", null);
    expect(outsourceRisk(empty, empty, empty, empty)).toBe(0);
    expect(outsourceRisk([[null]], [[null]], [[null]], [[null]])).toBe(0);
  });

  it("takes a distribution by its name in any language, and offers those the model knows", () => {
    expect(outsourceRisk([[1]], [[0]], [[0]], [[300]], leftOut, "Trekantfordeling" as ImpactShape)).toBe(100);
    expect(Object.values(ImpactShape)).toEqual(impactDistributions);
  });

  it.each<[string, Parameters<typeof outsourceRisk>, string]>([
    [
      "a probability in percent",
      [[[10]], [[1]], [[2]], [[3]]],
      "#VALUE! probability, row 1, column 1: 10 cannot be used; it must be a number from 0 to 1.",
    ],
    [
      "a row with a gap",
      [column(0.1, 0.1), column(1, null), column(2, 2), column(3, 3)],
      "#VALUE! low, row 2, column 1: the cell is blank; a value is needed there.",
    ],
    ["a missing mode", [[[0.1]], [[1]], missing, [[3]]], "#VALUE! mode is missing."],
    [
      "a mode below low",
      [column(0, 0.1), column(0, 5), column(0, 2), column(0, 9)],
      "#VALUE! mode, row 2, column 1: 2 is below low, which is 5 there.",
    ],
    [
      "a high below mode",
      [[[0.1]], [[1]], [[4]], [[3]]],
      "#VALUE! high, row 1, column 1: 3 is below mode, which is 4 there.",
    ],
    [
      "a high below low",
      [[[0.1]], [[5]], missing, [[3]], leftOut, ImpactShape.uniform],
      "#VALUE! high, row 1, column 1: 3 is below low, which is 5 there.",
    ],
    [
      "ranges of different length",
      [column(0.1, 0.1), column(1, 1, 1), column(2, 2), column(3, 3)],
      "#VALUE! low has 3 rows and 1 columns, but probability has 2 rows and 1 columns; they must match.",
    ],
    [
      "a negative exposure",
      [[[0.1]], [[1]], [[2]], [[3]], [[-1]]],
      "#VALUE! exposure, row 1, column 1: -1 cannot be used; it must be a number of 0 or more.",
    ],
    [
      "a metalog, which has no mode",
      [[[0.1]], [[1]], [[2]], [[3]], leftOut, "metalog" as ImpactShape],
      "#VALUE! distribution: 'metalog' is unknown; use pert, triangular or uniform.",
    ],
  ])("refuses %s and says where", (_, args, sentence) => {
    expect(errorOf(() => outsourceRisk(...args))).toBe(sentence);
  });
});

describe("OUTSOURCE_UNIFORM", () => {
  it("starts with the published .4320151509, .5183607111 and .1839636547 for variable 1 and seed 0", () => {
    const draws = outsourceUniform(column(1, 2, 3), [[1]]);
    expectNear(draws.flat(), [0.4320151509, 0.5183607111, 0.1839636547], 5e-11);
    expect(draws.map((row) => row.length)).toEqual([1, 1, 1]);
  });

  it("has a trial 0, which is the first shift of a lattice", () => {
    expect(outsourceUniform([[0]], [[17]], [[2]], leftOut, [[1]])).toEqual([[hdrUniform(0, 17, 2, 0, 1)]]);
  });

  it("spreads trials down and variables across into a table", () => {
    expect(outsourceUniform(column(1, 2), [[17, 18, 19]], [[2]], leftOut, [[1]])).toEqual(
      [1, 2].map((trial) => [17, 18, 19].map((variable) => hdrUniform(trial, variable, 2, 0, 1))),
    );
  });

  it.each<[string, Parameters<typeof outsourceUniform>, string]>([
    [
      "trial -1",
      [[[-1]], [[1]]],
      "#VALUE! trial, row 1, column 1: -1 cannot be used; it must be a whole number from 0 to 100,000,000.",
    ],
    [
      "half a variable",
      [[[1]], [[1.5]]],
      "#VALUE! variable, row 1, column 1: 1.5 cannot be used; it must be a whole number from 0 to 100,000,000.",
    ],
    [
      "a seed beyond 1e8",
      [[[1]], [[1]], leftOut, leftOut, [[100000001]]],
      "#VALUE! seed, row 1, column 1: 100,000,001 cannot be used; it must be a whole number from 0 to 100,000,000.",
    ],
    ["a missing trial", [missing, [[1]]], "#VALUE! trial is missing."],
  ])("refuses %s and says where", (_, args, sentence) => {
    expect(errorOf(() => outsourceUniform(...args))).toBe(sentence);
  });
});
