import { columnPoints } from "../../../src/workbook/plan/columnWidth";

test("Excel's usual column of 8.43 characters is 48 points wide", () => {
  expect(columnPoints(8.43)).toBeCloseTo(48, 1);
});

test("each character adds as much", () => {
  expect(columnPoints(11) - columnPoints(10)).toBe(5.25);
  expect(columnPoints(10)).toBe(56.25);
});
