import fc from "fast-check";
import { fromR1C1 } from "excel-preview/r1c1";
import { relativeFormula } from "../../../src/workbook/plan/relativeFormula";
import { anyFormula, anyReference } from "../../support/anyFormula";

test.each([
  ["a cell above, of the same column", "=B1", "=R[-1]C"],
  ["a cell below and to the left", "=A4", "=R[2]C[-1]"],
  ["its own cell, as the spill it holds", "=B2#", "=RC#"],
  ["what is fixed", "=$B$2+$A2+B$1", "=R2C2+RC1+R1C"],
  ["a range", "=SUM(A1:$B$3)", "=SUM(R[-1]C[-1]:R3C2)"],
  ["whole columns and rows", "=SUM(A:$C)+SUM($1:3)", "=SUM(C[-1]:C3)+SUM(R1:R[1])"],
  ["another sheet", "=Inputs!B2+'It''s ours'!A2", "='Inputs'!RC+'It''s ours'!RC[-1]"],
  [
    "another workbook, and several sheets",
    "=[Rates.xlsx]Rates!$B$2+Inputs:Costs!B2",
    "='[Rates.xlsx]Rates'!R2C2+'Inputs:Costs'!RC",
  ],
  ["a text that looks like a cell", '="B1"&Rate2026&LOG10(2)', '="B1"&Rate2026&LOG10(2)'],
])("a formula in B2 writes %s as seen from there", (_, formula, expected) => {
  expect(relativeFormula(formula, 1, 1)).toBe(expected);
});

test("copies of a formula are the same text", () => {
  expect(relativeFormula("=B$1*$A2+'Other'!B2", 1, 1)).toBe("=R1C*RC1+'Other'!RC");
  expect(relativeFormula("=C$1*$A3+'Other'!C3", 2, 2)).toBe("=R1C*RC1+'Other'!RC");
});

const place = fc.nat(900);

test("the notation leaves no reference as it was, and touches nothing else", () => {
  const isR1C1 = /^(?:'(?:[^']|'')+'!)?(?:R|C)[\dRC[\]:-]*$/;
  fc.assert(
    fc.property(anyReference, place, place, (reference, row, column) => {
      const [before, written, after] = relativeFormula(`="A1"&;${reference};&Rate2026`, row, column).split(";");
      expect([before, after]).toEqual(['="A1"&', "&Rate2026"]);
      expect(written).toMatch(isR1C1);
    }),
  );
});

/** References that the reader of the stand-in knows: single cells and ranges. */
const isReadable = (formula: string) => !/\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b|\b\d+:\$?\d+|\[/.test(formula);

test("read back at the same cell it is the formula, with titles in quotes", () => {
  fc.assert(
    fc.property(anyFormula.filter(isReadable), place, place, (formula, row, column) => {
      const quoted = formula.replaceAll(/(?<=^|[=+*&, >#(^-])(Inputs|Ændring_1|Inputs:Costs)!/g, "'$1'!");
      expect(fromR1C1(relativeFormula(formula, row, column), row, column)).toBe(quoted);
    }),
  );
});
