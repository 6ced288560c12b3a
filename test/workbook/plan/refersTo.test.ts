import { refersTo } from "../../../src/workbook/plan/refersTo";

const area = { row: 9, column: 2, rows: 3, columns: 2 };

test.each([
  ["a cell of the area", "=C10*2", true],
  ["a cell before it, and one after", "=B10+C9+E10+C13", false],
  ["a range that meets it", "=SUM(A1:C10)", true],
  ["a whole column through it", "=SUM(D:D)", true],
  ["a whole row beside it", "=SUM(8:9)", false],
  ["a cell of the sheet by its title", "=Staffing!D12", true],
  ["a cell of another sheet", "=Inputs!C10", false],
  ["a text only", '="C10"', false],
])("%s", (_, formula, expected) => {
  expect(refersTo(formula, "staffing", area)).toBe(expected);
});
