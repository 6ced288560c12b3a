import { columnLetters, formatArea, intersection, parseArea, quoteTitle, splitTitle } from "../../grid/a1";
import { readInput } from "../../grid/inputText";

test.each([
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["$B$2:D5", { top: 1, left: 1, bottom: 4, right: 3 }],
  ["D5:B2", { top: 1, left: 1, bottom: 4, right: 3 }],
  ["xfd1048576", { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }],
  ["B:C", { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ["2:3", { top: 1, left: 0, bottom: 2, right: 16_383 }],
])("%s is read as a rectangle", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "Rate", "A1,B2"])("%s is no address", (address) => {
  expect(parseArea(address)).toBeNull();
});

test.each(["A1", "B2:D5", "B:C", "2:3", "A1:XFC1048575"])("%s is written as it was read", (address) => {
  expect(formatArea(parseArea(address)!)).toBe(address);
});

test("columns are counted as in Excel", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("rectangles that do not touch have nothing in common", () => {
  expect(intersection(parseArea("A1:B2")!, parseArea("C1")!)).toBeNull();
});

test.each([
  ["Inputs", "Inputs"],
  ["Omkostninger_2", "Omkostninger_2"],
  ["Cost lines", "'Cost lines'"],
  ["Year's end", "'Year''s end'"],
  ["A1", "'A1'"],
  ["2026", "'2026'"],
])("the title %s stands in a formula as %s", (title, quoted) => {
  expect(quoteTitle(title)).toBe(quoted);
  expect(splitTitle(`${quoted}!B2`)).toEqual({ title, local: "B2" });
});

test.each([
  ["12", { value: 12 }],
  ["-1.5e3", { value: -1500, format: "0.00E+00" }],
  ["12%", { value: 0.12, format: "0%" }],
  ["1,250", { value: 1250, format: "#,##0" }],
  ["1,250.5", { value: 1250.5, format: "#,##0.00" }],
  ["true", { value: true }],
  ["2026-01-05", { value: 46_027, format: "yyyy-mm-dd" }],
  ["2026-02-30", { value: "2026-02-30" }],
  ["'007", { value: "007" }],
  ["=A1", { formula: "=A1" }],
  ["=", { value: "=" }],
  ["", null],
])("typing %s gives what Excel makes of it", (text, input) => {
  expect(readInput(text)).toEqual(input);
});
