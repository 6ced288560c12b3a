import { compactAmount } from "../../../src/taskpane/result/compactAmount";

test("an amount keeps four digits in each language's short form", () => {
  expect(compactAmount(205_213_456, "en")).toBe("205.2m");
  expect(compactAmount(205_213_456, "da").replace(/\s/g, " ")).toBe("205,2 mio.");
  expect(compactAmount(205_213_456, "fil")).toBe("205.2M");
});

test("an extra cost has its minus, and no amount rounds to minus nothing", () => {
  expect(compactAmount(-26_700_000, "en")).toBe("-26.7m");
  expect(compactAmount(-0, "en")).toBe("0");
});
