import fc from "fast-check";
import { fromR1C1 } from "excel-preview/r1c1";
import { absolute, columnFixed, relative, rowFixed } from "../../../src/workbook/plan/address";
import { type LineMap, movedFormula } from "../../../src/workbook/plan/movedFormula";
import { relativeFormula } from "../../../src/workbook/plan/relativeFormula";

const stays: LineMap = (line) => line;
/** Two rows are put in above row 3 of the sheet Inputs, and column B is taken away. */
const move = {
  title: "Input",
  rows: (row: number) => (row < 2 ? row : row + 2),
  columns: (column: number) => (column === 1 ? undefined : column > 1 ? column - 1 : column),
};
const moved = (formula: string, home = "Costs") =>
  movedFormula(formula, home, (title) => (title === "Inputs" ? move : undefined));

test.each([
  ["a cell of the sheet that moves", "=Inputs!D5*2", "='Input'!C7*2"],
  ["whatever is fixed", "='Inputs'!$D5+'Inputs'!D$5", "='Input'!$C7+'Input'!C$7"],
  ["a range that the new rows stand in", "=SUM(Inputs!A2:D3)", "=SUM('Input'!A2:C5)"],
  ["a range that loses its first column", "=SUM(Inputs!B2:D2)", "=SUM('Input'!B2:C2)"],
  ["a cell that is taken away", "=Inputs!B5+1", "=#REF!+1"],
  ["whole columns and rows", "=SUM(Inputs!C:D)+SUM(Inputs!3:4)", "=SUM('Input'!B:C)+SUM('Input'!5:6)"],
  ["a cell of another sheet, or of the formula's own", "=D5+Other!D5+'My own'!$B$5", "=D5+Other!D5+'My own'!$B$5"],
  [
    "what only looks like a cell",
    '="Inputs!D5"&LOG10(2)&Rate2026&Table1[D5]',
    '="Inputs!D5"&LOG10(2)&Rate2026&Table1[D5]',
  ],
  [
    "another workbook",
    "=[Book1.xlsx]Inputs!D5+'[Book 1.xlsx]Inputs'!D5",
    "=[Book1.xlsx]Inputs!D5+'[Book 1.xlsx]Inputs'!D5",
  ],
])("a formula follows %s", (_, formula, expected) => {
  expect(moved(formula)).toBe(expected);
});

test("a formula on the sheet that moves follows without naming it", () => {
  expect(moved("=D5+SUM(A$2:$D3)", "Inputs")).toBe("=C7+SUM(A$2:$C5)");
});

const line = fc.nat({ max: 900 });
const cell = fc
  .tuple(line, line, fc.constantFrom(absolute, relative, rowFixed, columnFixed))
  .map(([row, column, write]) => write(row, column));
const part = fc.oneof(
  cell,
  fc.tuple(cell, cell).map(([first, last]) => `SUM(${first}:${last})`),
  cell.map((at) => `'It''s R1C1'!${at}`),
  fc.constantFrom('"R1C1 and A1"', "OUTSOURCE_SEARCH(1)", "12.5", "Outsource_Currency"),
);
const formula = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `=${parts.join("+")}`);

test("a formula moved nowhere stays as it is, but for quotes around titles", () => {
  fc.assert(
    fc.property(formula, (text) => {
      expect(movedFormula(text, "Here", (title) => ({ title, rows: stays, columns: stays }))).toBe(text);
    }),
  );
});

test("R1C1 notation says the same in another way: read back at the same cell it is the formula", () => {
  fc.assert(
    fc.property(formula, line, line, (text, row, column) => {
      expect(fromR1C1(relativeFormula(text, row, column), row, column)).toBe(text);
    }),
  );
});

test("copies of a formula are the same text in R1C1 notation", () => {
  expect(relativeFormula("=B$1*$A2+'Other'!B2", 1, 1)).toBe("=R1C*RC1+'Other'!RC");
  expect(relativeFormula("=C$1*$A3+'Other'!C3", 2, 2)).toBe("=R1C*RC1+'Other'!RC");
});
