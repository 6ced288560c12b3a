import { compactAmount } from "../../../src/taskpane/decision/compactAmount";

test("amounts have two decimals in each language's short form, so that they can be compared in a column", () => {
  expect(compactAmount(205_213_456, "en")).toBe("205.21m");
  expect(compactAmount(205_213_456, "da").replace(/\s/g, " ")).toBe("205,21 mio.");
  expect(compactAmount(9_101_884, "da").replace(/\s/g, " ")).toBe("9,10 mio.");
  expect(compactAmount(205_213_456, "fil")).toBe("205.21M");
});

test("amounts that are read together are counted in one unit, which leaves millions their digits", () => {
  const shown = (amounts: number[]) => amounts.map((each) => compactAmount(each, "da", amounts).replace(/\s/g, " "));
  expect(shown([411_243_954, 1_346_026_383])).toEqual(["411,24 mio.", "1.346,03 mio."]);
  expect(shown([71_888, -9_101_884])).toEqual(["0,07 mio.", "-9,10 mio."]);
  expect(shown([0, 25_300_000_000, 970_000_000_000])).toEqual(["0", "25,30 mia.", "970,00 mia."]);
  expect(compactAmount(1_346_026_383, "en")).toBe("1,346.03m");
  expect(compactAmount(999, "en", [71_888])).toBe("1.00k");
});

test("an amount that the others' unit would round by more than a tenth is counted in its own", () => {
  expect(compactAmount(41_888, "en", [9_101_884])).toBe("41.89k");
  expect(compactAmount(5_000, "en", [9_101_884])).toBe("5.00k");
  expect(compactAmount(4_000, "en", [9_101_884])).toBe("4.00k");
  expect(compactAmount(-12, "en", [9_101_884])).toBe("-12");
});

test("an extra cost has its minus, and no amount rounds to minus nothing", () => {
  expect(compactAmount(-26_700_000, "en")).toBe("-26.70m");
  expect(compactAmount(-0, "en")).toBe("0");
});
