import fc from "fast-check";
import { type LineMap, movedFormula } from "../../../src/workbook/plan/movedFormula";
import { relativeFormula } from "../../../src/workbook/plan/relativeFormula";
import { anyFormula } from "../../support/anyFormula";

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
  ["a range that is", "=SUM(Inputs!B2:B9)", "=SUM(#REF!)"],
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

/** Places at which lines are put in. */
const anyInserts = fc.array(fc.nat(900), { maxLength: 4 });
const pushedBy =
  (inserts: readonly number[]): LineMap =>
  (line) =>
    inserts.toSorted((a, b) => a - b).reduce((to, at) => (at <= to ? to + 1 : to), line);
const pulledBy =
  (inserts: readonly number[]): LineMap =>
  (line) =>
    inserts
      .toSorted((a, b) => b - a)
      .reduce<number | undefined>(
        (to, at) => (to === undefined || at === to ? undefined : at < to ? to - 1 : to),
        line,
      );

const nowhere = (formula: string) => movedFormula(formula, "Here", (title) => ({ title, rows: stays, columns: stays }));
const reachesTheEdge = (formula: string) => /XFD|1048576/.test(formula);

test("a formula moved nowhere stays as it is, but for quotes around titles", () => {
  fc.assert(
    fc.property(anyFormula, (formula) => {
      const unquoted = (text: string) => text.replaceAll("'", "");
      expect(unquoted(nowhere(formula))).toBe(unquoted(formula));
      expect(nowhere(nowhere(formula))).toBe(nowhere(formula));
    }),
  );
});

test("a formula moved there and back is the formula", () => {
  fc.assert(
    fc.property(anyFormula, anyInserts, anyInserts, (formula, rows, columns) => {
      fc.pre(!reachesTheEdge(formula));
      const there = movedFormula(formula, "Here", (title) => ({
        title: `${title} 2`,
        rows: pushedBy(rows),
        columns: pushedBy(columns),
      }));
      const back = movedFormula(there, "Here", (title) => ({
        title: title.replace(/ 2$/, ""),
        rows: pulledBy(rows),
        columns: pulledBy(columns),
      }));
      expect(back).toBe(nowhere(formula));
    }),
  );
});

test("a formula that moves with all it refers to is in R1C1 notation what it was", () => {
  fc.assert(
    fc.property(anyFormula, fc.nat(50), fc.nat(50), (formula, down, right) => {
      fc.pre(!/[$:]/.test(formula) && !reachesTheEdge(formula));
      const to = movedFormula(formula, "Here", (title) => ({
        title,
        rows: (row) => row + down,
        columns: (column) => column + right,
      }));
      expect(relativeFormula(to, 3 + down, 4 + right)).toBe(relativeFormula(formula, 3, 4));
    }),
  );
});

test("a range keeps those of its lines that stay, and a formula says where all of them have gone", () => {
  fc.assert(
    fc.property(
      fc.nat(20),
      fc.nat(20),
      fc.array(fc.boolean(), { minLength: 21, maxLength: 21 }),
      (one, other, stay) => {
        const to = (line: number) => (stay[line] ? stay.slice(0, line).filter(Boolean).length : undefined);
        const rows = Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => Math.min(one, other) + index);
        const kept = rows.flatMap((row) => to(row) ?? []);
        if (one > other) kept.reverse();
        const expected = kept.length === 0 ? "#REF!" : `B$${kept[0]! + 1}:$C${kept.at(-1)! + 1}`;
        const formula = `=SUM(B$${one + 1}:$C${other + 1})`;
        const result = movedFormula(formula, "Here", (title) => ({ title, rows: to, columns: stays }));
        expect(result).toBe(`=SUM(${expected})`);
      },
    ),
  );
});

const twoPutIn = (formula: string) =>
  movedFormula(formula, "Here", (title) => ({ title, rows: (row) => row + 2, columns: (column) => column + 2 }));

test("a range down to the last row stays one, and a cell that is pushed off the sheet is gone", () => {
  expect(twoPutIn("=SUM(D5:D1048576)+SUM(D5:XFD5)")).toBe("=SUM(F7:F1048576)+SUM(F7:XFD7)");
  expect(twoPutIn("=SUM(1:1048576)+SUM(A:XFD)")).toBe("=SUM(3:1048576)+SUM(C:XFD)");
  expect(twoPutIn("=A1048576+XFD1+SUM(A1048575:B1048576)")).toBe("=#REF!+#REF!+SUM(#REF!)");
});
