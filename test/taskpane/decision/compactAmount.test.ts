import { compactAmount } from "../../../src/taskpane/decision/compactAmount";

test("amounts have two decimals in each language's short form, so that they can be compared in a column", () => {
  expect(compactAmount(205_213_456, "en")).toBe("205.21m");
  expect(compactAmount(205_213_456, "da").replace(/\s/g, " ")).toBe("205,21 mio.");
  expect(compactAmount(9_101_884, "da").replace(/\s/g, " ")).toBe("9,10 mio.");
  expect(compactAmount(205_213_456, "fil")).toBe("205.21M");
});

test("an extra cost has its minus, and no amount rounds to minus nothing", () => {
  expect(compactAmount(-26_700_000, "en")).toBe("-26.70m");
  expect(compactAmount(-0, "en")).toBe("0");
});
