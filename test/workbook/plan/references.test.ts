import fc from "fast-check";
import { type Corner, type Reference, maskReferences, rewriteReferences } from "../../../src/workbook/plan/references";
import { anyPieces } from "../../support/anyFormula";

function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  rewriteReferences(formula, (reference, text) => {
    found.push(reference);
    return text;
  });
  return found;
}

const corner = (column: number | undefined, row: number | undefined, fixed = ""): Corner => ({
  column,
  row,
  isColumnFixed: fixed.includes("column"),
  isRowFixed: fixed.includes("row"),
});

test.each<[string, string, Reference]>([
  ["a cell", "=A1", { title: undefined, first: corner(0, 0), last: undefined }],
  ["a cell in small letters", "=aa10", { title: undefined, first: corner(26, 9), last: undefined }],
  ["the last cell of a sheet", "=XFD1048576", { title: undefined, first: corner(16383, 1048575), last: undefined }],
  ["a fixed column", "=$B3", { title: undefined, first: corner(1, 2, "column"), last: undefined }],
  ["a fixed row", "=B$3", { title: undefined, first: corner(1, 2, "row"), last: undefined }],
  ["a range", "=SUM(A$1:$B2)", { title: undefined, first: corner(0, 0, "row"), last: corner(1, 1, "column") }],
  [
    "whole columns",
    "=SUM($A:B)",
    { title: undefined, first: corner(0, undefined, "column"), last: corner(1, undefined) },
  ],
  ["whole rows", "=SUM(2:$3)", { title: undefined, first: corner(undefined, 1), last: corner(undefined, 2, "row") }],
  ["a cell of another sheet", "=Inputs!A1", { title: "Inputs", first: corner(0, 0), last: undefined }],
  ["a title in quotes", "='It''s ours'!A1", { title: "It's ours", first: corner(0, 0), last: undefined }],
  ["a title of signs that formulas have", `='"A1"+B2'!C3`, { title: '"A1"+B2', first: corner(2, 2), last: undefined }],
  ["a title in letters of any language", "=Ændring_1!A1", { title: "Ændring_1", first: corner(0, 0), last: undefined }],
  [
    "a cell of another workbook",
    "=[Book1.xlsx]Inputs!A1",
    { title: "[Book1.xlsx]Inputs", first: corner(0, 0), last: undefined },
  ],
  [
    "a cell of a workbook in quotes",
    "='C:\\[Book 1.xlsx]Mga input'!A1",
    { title: "C:\\[Book 1.xlsx]Mga input", first: corner(0, 0), last: undefined },
  ],
  [
    "a cell of several sheets",
    "=SUM(Inputs:Costs!A1)",
    { title: "Inputs:Costs", first: corner(0, 0), last: undefined },
  ],
  ["a cell whose spill is meant", "=SUM(B2#)", { title: undefined, first: corner(1, 1), last: undefined }],
  ["a cell of the same row or column", "=@B2", { title: undefined, first: corner(1, 1), last: undefined }],
])("%s is a reference", (_, formula, reference) => {
  expect(referencesIn(formula)).toEqual([reference]);
});

test.each([
  ["what stands in a text", '="A1"&"say ""B2"" or Inputs!C3"'],
  ["a function that ends in a number", "=LOG10(2)+ATAN2(1,2)"],
  ["a name that ends in a number", "=Rate2026+TAX_2026+Net.2026+Net.B7+\\A1+CASH2026+ABC:XYZ"],
  ["a column of a table", "=SUM(Table1[D5])+Table1[@[B2:C3]]+Table1[[#This Row],[A1]]+Table1[Net']A1]"],
  ["a number with an exponent", "=1E5+2.5E10"],
  ["an error", "=#REF!+#REF!A1"],
  ["a name of another sheet", "=Inputs!Rate+'Mga input'!Rate2026+Q1!Rate+'Plan B7'!Rate+'Q1''s B7'!Rate"],
])("%s is no reference", (_, formula) => {
  expect(referencesIn(formula)).toEqual([]);
});

test("both ends of a range that names its sheet twice are references", () => {
  expect(maskReferences("=SUM(Inputs!A1:Inputs!B2)+A1:INDEX(B:B,3)", "¤")).toBe("=SUM(¤:¤)+¤:INDEX(¤,3)");
});

test("every reference of a formula is found, in its order, and nothing else", () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const found: string[] = [];
      const formula = pieces.map(({ text }) => text).join("");
      const rewritten = rewriteReferences(formula, (_, text) => {
        found.push(text);
        return text;
      });
      expect(rewritten).toBe(formula);
      expect(found).toEqual(pieces.filter(({ isReference }) => isReference).map(({ text }) => text));
    }),
  );
});

test("a mask covers just the references", () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const masked = pieces.map(({ text, isReference }) => (isReference ? "¤" : text)).join("");
      expect(maskReferences(pieces.map(({ text }) => text).join(""), "¤")).toBe(masked);
    }),
  );
});
