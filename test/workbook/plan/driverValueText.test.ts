import { driverValueText } from "../../../src/workbook/plan/driverValueText";

test("a share reads in percent, also one that is too small for a decimal, and another value without digits that nobody typed", () => {
  expect(driverValueText("shrinkage", 0.375, "en")).toBe("37.5%");
  expect(driverValueText("shrinkage", 0.0004, "en")).toBe("0.04%");
  expect(driverValueText("price", 15.400000000000002, "en")).toBe("15.4");
  expect(driverValueText("price", 15.4, "da")).toBe("15,4");
  expect(driverValueText("calls-per-year", 1_234_560, "en")).toBe("1,234,560");
});
