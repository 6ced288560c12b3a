import fc from "fast-check";
import { columnLetters } from "../../src/workbook/plan/address";

/** A piece of a formula: a reference to cells, or something else that may look like one. */
export interface Piece {
  readonly text: string;
  readonly isReference: boolean;
}

const sign = fc.constantFrom("", "$");
const anyRow = fc.oneof({ weight: 9, arbitrary: fc.nat(900) }, fc.constantFrom(0, 2 ** 20 - 1));
const anyColumn = fc.oneof({ weight: 9, arbitrary: fc.nat(60) }, fc.constantFrom(0, 25, 26, 701, 702, 2 ** 14 - 1));

const anyCell = fc
  .tuple(sign, anyColumn, sign, anyRow)
  .map(([fixColumn, column, fixRow, row]) => `${fixColumn}${columnLetters(column)}${fixRow}${row + 1}`);
const wholeColumn = fc.tuple(sign, anyColumn).map(([fix, column]) => `${fix}${columnLetters(column)}`);
const wholeRow = fc.tuple(sign, anyRow).map(([fix, row]) => `${fix}${row + 1}`);
const span = (end: fc.Arbitrary<string>) => fc.tuple(end, end).map(([first, last]) => `${first}:${last}`);

/** Titles as formulas write them. */
const titles = [
  "Inputs",
  "'Mga input'",
  "'It''s R1C1'",
  "'Omkostninger 2026'",
  "Ændring_1",
  `'Say "A1"'`,
  "[Book1.xlsx]Inputs",
  "'[Book 1.xlsx]Inputs'",
  "Inputs:Costs",
];
const anyTitle = fc.constantFrom("", ...titles.map((title) => `${title}!`));

export const anyReference: fc.Arbitrary<string> = fc
  .tuple(anyTitle, fc.oneof({ weight: 4, arbitrary: anyCell }, span(anyCell), span(wholeColumn), span(wholeRow)))
  .map(([title, cells]) => title + cells);

const notReferences = [
  ...['"A1"', '"say ""A1"" to B2"', '"Inputs!D5"', `"it's"`, '""', "12.5", "1E5", "TRUE", "#REF!", "#N/A", "{1,2;3,4}"],
  ...["LOG10(2)", "ATAN2(1,2)", "OUTSOURCE_TCO(3)", "Outsource_Currency", "Rate2026", "TAX_2026", "Net.2026", "\\A1"],
  ...["YTD2026", "XFE1", "A1048577", "Table1[D5]", "Table1[[#This Row],[A1]]", "Table1[@[B2:C3]]"],
];

const anyPiece: fc.Arbitrary<Piece> = fc.oneof(
  anyReference.map((text) => ({ text, isReference: true })),
  fc.constantFrom(...notReferences).map((text) => ({ text, isReference: false })),
);

/** Pieces with something between any two of them, that come to a formula. */
export const anyPieces: fc.Arbitrary<readonly Piece[]> = fc
  .array(fc.tuple(anyPiece, fc.constantFrom("+", "*", "&", ",", " ", "<>", "#+", ")/(", "^-")), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pairs) => [
    { text: "=", isReference: false },
    ...pairs.flatMap(([piece, between]) => [piece, { text: between, isReference: false }]),
    { text: "1", isReference: false },
  ]);

export const anyFormula: fc.Arbitrary<string> = anyPieces.map((pieces) => pieces.map(({ text }) => text).join(""));
