import { FeeModeChoice, PriceUnitChoice, outsourceFee, outsourceQuote } from "../../src/functions/pricing";
import { priceUnits } from "../../src/model/catalogue/driver";
import { feeModes } from "../../src/model/catalogue/feeMode";
import { expectNear } from "../support/expectNear";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf } from "../support/errorOf";

beforeAll(installCustomFunctions);

const leftOut = null as unknown as undefined;
const tiers = [
  [0, 0.95],
  [50000, 0.85],
  [100000, 0.72],
];

describe("OUTSOURCE_FEE", () => {
  it("of 150 000 is 126 000 marginal and 108 000 for all units (exact fractions)", () => {
    expect(outsourceFee([[150000]], tiers)).toEqual([[126000]]);
    expect(outsourceFee([[150000]], tiers, FeeModeChoice.allUnits)).toEqual([[108000]]);
  });

  it("answers in the shape of a range of volumes, and never less than the minimum", () => {
    const fees = outsourceFee(
      [
        [0, 1000],
        [100000, 150000],
      ],
      tiers,
      FeeModeChoice.marginal,
      20000,
    );
    expect(fees).toEqual([
      [20000, 20000],
      [90000, 126000],
    ]);
  });

  it("skips a header above the tiers and zeros below them, and answers as without", () => {
    const fee = outsourceFee([[150000]], tiers);
    expect(outsourceFee([[150000]], [["From calls", "Price"], ...tiers])).toEqual(fee);
    expect(outsourceFee([[150000]], [["Vendor A", null], [null, null], ["From", "USD per call"], ...tiers])).toEqual(
      fee,
    );
    expect(outsourceFee([[150000]], [...tiers, [0, 0], [0, 0]])).toEqual(fee);
    expect(errorOf(() => outsourceFee([[1]], [["0", "0.95"], ...tiers]))).toMatch(
      /^#VALUE! tiers, row 1, column 1: '0'/,
    );
    expect(
      errorOf(() =>
        outsourceFee(
          [[1]],
          [
            [0, 1],
            ["From calls", "Price"],
          ],
        ),
      ),
    ).toMatch(/^#VALUE! tiers, row 2/);
  });

  it("takes tiers from 1, and a break at its very volume: 50 units of 10, 9 from 20 and 8 from 50 are 400", () => {
    for (const first of [0, 1]) {
      const breaks = [
        [first, 10],
        [20, 9],
        [50, 8],
      ];
      expect(outsourceFee([[19, 20, 49, 50, 60]], breaks, FeeModeChoice.allUnits)).toEqual([[190, 180, 441, 400, 480]]);
    }
  });

  it("skips blank rows among the tiers", () => {
    expect(outsourceFee([[150000]], [...tiers, [null, ""]])).toEqual([[126000]]);
  });

  it("takes a mode by its name in any language, and offers those the model knows", () => {
    expect(outsourceFee([[150000]], tiers, "Alle enheder" as FeeModeChoice)).toEqual([[108000]]);
    expect(Object.values(FeeModeChoice)).toEqual(feeModes);
  });

  it.each<[string, Parameters<typeof outsourceFee>, string]>([
    [
      "a negative volume",
      [[[1], [-1]], tiers],
      "#VALUE! volume, row 2, column 1: -1 cannot be used; it must be a number of 0 or more.",
    ],
    [
      "a blank volume",
      [[[1], [null]], tiers],
      "#VALUE! volume, row 2, column 1: the cell is blank; a value is needed there.",
    ],
    ["missing tiers", [[[1]], null as unknown as unknown[][]], "#VALUE! tiers is missing."],
    ["tiers of one column", [[[1]], [[0]]], "#VALUE! tiers: the number of columns is 1; it must be 2."],
    [
      "blank tiers only",
      [[[1]], [[null, null]]],
      "#VALUE! tiers, row 1, column 1: the cell is blank; a value is needed there.",
    ],
    [
      "a first tier from neither 0 nor 1",
      [[[1]], [[10, 1]]],
      "#VALUE! tiers, row 1, column 1: 10 cannot be used; the first from-volume must be 0 or 1.",
    ],
    [
      "tiers that do not rise",
      [
        [[1]],
        [
          [0, 2],
          [null, null],
          [5, 1],
          [5, 1],
        ],
      ],
      "#VALUE! tiers, row 4, column 1: 5 must be above the from-volume before it, 5.",
    ],
    [
      "a tier without a price",
      [[[1]], [[0, null]]],
      "#VALUE! tiers, row 1, column 2: the cell is blank; a value is needed there.",
    ],
    [
      "an unknown mode",
      [[[1]], tiers, "flat" as FeeModeChoice],
      "#VALUE! mode: 'flat' is unknown; use marginal or all-units.",
    ],
    [
      "a negative minimum",
      [[[1]], tiers, leftOut, -5],
      "#VALUE! minimum: -5 cannot be used; it must be a number of 0 or more.",
    ],
  ])("refuses %s and says where", (_, args, sentence) => {
    expect(errorOf(() => outsourceFee(...args))).toBe(sentence);
  });
});

describe("OUTSOURCE_QUOTE", () => {
  it("by hand: 0.50 a minute, calls of six minutes, and the usual terms", () => {
    const quote = outsourceQuote(0.5, PriceUnitChoice.minute, 360, leftOut, leftOut, leftOut, leftOut, 1000);
    expect(quote[0]).toEqual(["unit", "price"]);
    expect(quote.slice(1).map(([unit]) => unit)).toEqual(priceUnits);
    expectNear(
      quote.slice(1).map(([, price]) => price),
      [0.5, 3, 3 / 0.7, 25.5, 17.85, 3094, 3000],
      1e-15,
    );
  });

  it("leaves the month empty without the calls per month, and cannot start from it", () => {
    expect(outsourceQuote(0.5, PriceUnitChoice.minute, 360).at(-1)).toEqual(["month", ""]);
    expect(errorOf(() => outsourceQuote(9000, PriceUnitChoice.month, 360))).toBe("#VALUE! callsPerMonth is missing.");
  });

  it("starts from a price per month where the calls per month are known", () => {
    const quote = outsourceQuote(3000, PriceUnitChoice.month, 360, leftOut, leftOut, leftOut, leftOut, 1000);
    expect(quote[2]).toEqual(["call", expect.closeTo(3, 12)]);
  });

  it("takes a unit by its name in any language, and offers those the model knows", () => {
    expect(outsourceQuote(3, "Opkald" as PriceUnitChoice, 360)).toEqual(outsourceQuote(3, PriceUnitChoice.call, 360));
    expect(Object.values(PriceUnitChoice)).toEqual(priceUnits);
  });

  it.each<[string, Parameters<typeof outsourceQuote>, string]>([
    [
      "a negative price",
      [-1, PriceUnitChoice.call, 360],
      "#VALUE! price: -1 cannot be used; it must be a number of 0 or more.",
    ],
    [
      "an unknown unit",
      [1, "smile" as PriceUnitChoice, 360],
      "#VALUE! unit: 'smile' is unknown; use minute, call, resolved-call, productive-hour, paid-hour, fte-month or month.",
    ],
    ["a missing unit", [1, null as unknown as PriceUnitChoice, 360], "#VALUE! unit is missing."],
    [
      "a handle time of 0",
      [1, PriceUnitChoice.call, 0],
      "#VALUE! aht: 0 cannot be used; it must be a number of seconds from 1 to 86,400.",
    ],
    [
      "an occupancy in percent",
      [1, PriceUnitChoice.call, 360, 85],
      "#VALUE! occupancy: 85 cannot be used; it must be a number above 0 to 1.",
    ],
    [
      "a shrinkage of all time",
      [1, PriceUnitChoice.call, 360, leftOut, 1],
      "#VALUE! shrinkage: 1 cannot be used; it must be a number from 0 and below 1.",
    ],
  ])("refuses %s and says where", (_, args, sentence) => {
    expect(errorOf(() => outsourceQuote(...args))).toBe(sentence);
  });
});
