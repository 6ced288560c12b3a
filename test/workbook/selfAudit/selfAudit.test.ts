import type { Style } from "../../../src/workbook/plan/styles";
import { type AuditedSheet, type AuditedWorkbook, type CellValue, type Look } from "./auditedWorkbook";
import * as formulas from "./formulaRules";
import * as inputs from "./inputRules";
import * as looks from "./lookRules";
import * as references from "./referenceRules";
import * as structure from "./structureRules";
import { fromOwnCell, tokensOf } from "./tokens";

const plainLook: Look = { size: 11, isBold: false, isWrapped: false };

/** A sheet with nothing wrong but what is given. */
function sheetWith(cells: CellValue[][], changes: Partial<AuditedSheet> = {}): AuditedSheet {
  return {
    title: "Sheet one",
    cells,
    values: cells,
    numberFormats: [],
    printed: { row: 0, column: 0, rows: 100, columns: 3 },
    isHidden: false,
    hiddenRows: [],
    hiddenColumns: [],
    merged: [],
    validated: [],
    inputs: [],
    columnWidths: [10, 10, 10],
    rowHeights: new Map(),
    lookOf: () => plainLook,
    ...changes,
  };
}

function workbookWith(sheet: AuditedSheet, changes: Partial<AuditedWorkbook> = {}): AuditedWorkbook {
  return { sheets: [sheet], names: [], externalLinks: [], ...changes };
}

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe("a formula's words", () => {
  test("are told apart: functions, names, references, texts and numbers", () => {
    const tokens = tokensOf(`=IF('It''s'!$A$1:B2>=1.5E3,OUTSOURCE_TCO(Outsource_A,,"n""p"),-Sheet2!C3)`);
    expect(tokens.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "function IF",
      "operator (",
      "reference 'It''s'!$A$1:B2",
      "operator >=",
      "number 1.5E3",
      "operator ,",
      "function OUTSOURCE_TCO",
      "operator (",
      "name Outsource_A",
      "operator ,",
      "operator ,",
      'text "n""p"',
      "operator )",
      "operator ,",
      "operator -",
      "reference Sheet2!C3",
      "operator )",
    ]);
    expect(tokens[2]).toMatchObject({ sheet: "It's", area: { row: 0, column: 0, rows: 2, columns: 2 } });
  });

  test("read the same in a copied formula, and differently in one that only looks like it", () => {
    const first = fromOwnCell("=B$2*$A3+'Other'!C4", 2, 1);
    expect(fromOwnCell("=C$2*$A4+'Other'!D5", 3, 2)).toBe(first);
    expect(fromOwnCell("=B$2*$A4+'Other'!D5", 3, 2)).not.toBe(first);
  });
});

describe("the rules on formulas", () => {
  const findings = (rule: (sheet: AuditedSheet) => string[], ...row: CellValue[]) => rule(sheetWith([row])).length;

  test("a number that is no unit conversion is found, in a reference, a name or a text it is not", () => {
    expect(formulas.hardCodedNumbers(sheetWith([["=A2*0.25"]]))).toEqual(["'Sheet one'!A1: 0.25 in =A2*0.25"]);
    expect(findings(formulas.hardCodedNumbers, "=A2*1E3", "=A2/52", "=-2+A1")).toBe(3);
    expect(findings(formulas.hardCodedNumbers, "=A25*12/60+100-3600*0+1", '="7 of 9"&Name_7', "=LOG10(A1)")).toBe(0);
  });

  test("words are found, ids, signs and places are not", () => {
    const rule = (sheet: AuditedSheet) => formulas.wordsInFormulas(sheet, new Set(["npv"]));
    expect(findings(rule, '=IF(A2=1,"Yes","")')).toBe(1);
    expect(findings(rule, '=OUTSOURCE_TCO(A1:B9,,"npv")&"; "&SUBSTITUTE(A1,"{place}",A2)', "Words")).toBe(0);
  });

  test("volatile functions are found, and only those", () => {
    const volatile = ["=NOW()", "=TODAY()+1", "=rand()", "=RANDBETWEEN(A1,A2)", "=RANDARRAY(A1)", "=OFFSET(A1,1,1)"];
    const others = ['=INDIRECT("A1")', '=INFO("x")', '=CELL("x",A1)'];
    expect(findings(formulas.volatileCalls, ...volatile, ...others)).toBe(9);
    expect(findings(formulas.volatileCalls, '="NOW()"', "=Brand_RAND+A1", "=RANK(A1,A1:B1)", "=CELLS(A1)")).toBe(0);
  });

  test("references to other files are found", () => {
    expect(findings(formulas.outsideReferences, "=[Book.xlsx]Sheet1!A1", "='C:\\[Book.xlsx]Sheet1'!A1")).toBe(2);
    expect(findings(formulas.outsideReferences, "='Sheet one'!A1", "Text [1]")).toBe(0);
  });

  test("whole columns and rows are found, ranges are not", () => {
    expect(findings(formulas.wholeLines, "=SUM(A:A)", "=SUM($B:$C)", "=SUM(1:3)", "=SUM('Sheet one'!A:B)")).toBe(4);
    expect(findings(formulas.wholeLines, "=SUM(A1:A9)", '="A:A"')).toBe(0);
  });

  test("an error written into a formula is found", () => {
    expect(findings(formulas.brokenReferences, "=#REF!+1", "=Sheet1!#REF!")).toBe(2);
    expect(findings(formulas.brokenReferences, "=A1", "#REF!")).toBe(0);
  });

  test("a row with one formula that is not a copy is found", () => {
    const area = { row: 0, column: 1, rows: 2, columns: 3 };
    const even = [
      [1, "=A1*2", "=B1*2", "=C1*2"],
      [1, "=$A2", null, "=$A2"],
    ];
    expect(formulas.unevenRows(sheetWith(even), area)).toEqual([]);
    expect(formulas.unevenRows(sheetWith([even[0]!, [1, "=$A2", "=B2", "=$A2"]]), area)).toHaveLength(1);
    expect(formulas.unevenRows(sheetWith([[1, "=A1*2", "=B1*3", "=C1*2"]]), { ...area, rows: 1 })).toHaveLength(1);
  });

  test("a row that reads one block of rows per option after the other is even", () => {
    const row = (...formulas: string[]) => [1, ...formulas];
    const area = { row: 0, column: 1, rows: 1, columns: 3 };
    const findings = (...given: string[]) =>
      formulas.unevenRows(sheetWith([row(...given)]), area, { Costs: [50] }).length;
    expect(findings("=Costs!$D$60-Costs!$D$10", "=Costs!$D$110-Costs!$D$10", "=Costs!$D$160-Costs!$D$10")).toBe(0);
    expect(findings("=Costs!$D$60", "=Costs!$D$110", "=Costs!$D$161")).toBe(1);
    expect(findings("=Costs!$D$60", "=Costs!$D$110", "=Costs!$E$160")).toBe(1);
    expect(findings("=Other!$D$60", "=Other!$D$110", "=Other!$D$160")).toBe(1);
  });

  test("a formula between two copies of another is found, the end of a row is not", () => {
    expect(formulas.interruptedRows(sheetWith([["=A2", "=B2+1", "=C2"]]))).toHaveLength(1);
    expect(formulas.interruptedRows(sheetWith([["=A2", "=B2", "=SUM(A1:B1)", "=A9"]]))).toEqual([]);
  });
});

describe("the rules on structure", () => {
  test("what is hidden, merged, linked outside or an error is found", () => {
    const sheet = sheetWith([["=1/A2", 1]], {
      values: [["#DIV/0!", 1]],
      isHidden: true,
      hiddenRows: [2],
      hiddenColumns: [0],
      merged: [cell(0, 0)],
    });
    const workbook = workbookWith(sheet, { externalLinks: ["file:///prices.xlsx"] });
    expect(structure.hiddenParts(workbook)).toHaveLength(3);
    expect(structure.mergedCells(workbook)).toHaveLength(1);
    expect(structure.errorCells(workbook)).toEqual(["'Sheet one'!A1: #DIV/0!"]);
    expect(structure.externalLinks(workbook)).toHaveLength(1);
  });

  test("a name that points nowhere, is called like a function or a cell, or is not defined is found", () => {
    const findings = (name: string, reference: string, formula = "=1") =>
      structure.badNames(workbookWith(sheetWith([[formula, 2]]), { names: [{ name, reference }] }), new Set(["RATE"]));
    expect(findings("Fine", "'Sheet one'!$A$1:$B$1", "=SUM(fine)")).toEqual([]);
    expect(findings("Rate", "'Sheet one'!$A$1")).toEqual(["Rate is a function too"]);
    expect(findings("Far", "'Sheet one'!$C$1")).toEqual(["Far points nowhere"]);
    expect(findings("Gone", "'Sheet two'!$A$1")).toEqual(["Gone points nowhere"]);
    expect(findings("Lost", "#REF!")).toEqual(["Lost points nowhere"]);
    expect(findings("Q1", "'Sheet one'!$A$1")).toEqual(["Q1 is no name"]);
    expect(findings("Fine", "'Sheet one'!$A$1", "=Fine+Missing")).toEqual(["Missing is not defined"]);
  });
});

describe("the rules on references", () => {
  test("a formula that reads a blank cell is found, one that reads an input or a spill is not", () => {
    const sheet = sheetWith(
      [
        ["=B2", "=SUM(A2:C2)"],
        [null, null, null],
      ],
      { values: [[0, 0]] },
    );
    expect(references.blankReferences(workbookWith(sheet))).toHaveLength(2);
    const inputs = sheetWith([["=B2"], [null, null]], { inputs: [cell(1, 1)], values: [[0]] });
    expect(references.blankReferences(workbookWith(inputs))).toEqual([]);
    const spilled = sheetWith(
      [
        ["=B2", "=OUTSOURCE_X()"],
        [null, null],
      ],
      {
        values: [
          [5, 4],
          [null, 5],
        ],
      },
    );
    expect(references.blankReferences(workbookWith(spilled))).toEqual([]);
    expect(
      references.blankReferences(
        workbookWith(
          sheetWith([
            ["=ROWS(B1:B2)", null],
            [null, null],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  test("a formula that calculates with a text is found, one that shows or compares it is not", () => {
    const findings = (formula: string) =>
      references.textInArithmetic(workbookWith(sheetWith([["Label", 2, formula]]))).length;
    expect(findings("=A1*B1")).toBe(1);
    expect(findings("=SUM(1-A1:B1)")).toBe(1);
    expect(findings('=IF(A1="Label",B1*B1,A1)&A1')).toBe(0);
  });

  test("a circle is found, through other sheets, names and spilled cells too", () => {
    const circle = (cells: CellValue[][], values: CellValue[][] = cells, reference = "'Sheet one'!$A$1") =>
      references.circularReferences(
        workbookWith(sheetWith(cells, { values }), { names: [{ name: "Named", reference }] }),
      );
    expect(circle([["=B1", "=C1", "=A1"]])).toEqual([
      "'Sheet one'!A1",
      "'Sheet one'!B1",
      "'Sheet one'!C1",
      "'Sheet one'!A1",
    ]);
    expect(circle([["=A1"]])).not.toEqual([]);
    expect(circle([["=B1", "=Named+1"]])).not.toEqual([]);
    expect(
      circle(
        [
          ["=OUTSOURCE_X(B2)", "=A2"],
          [null, "=B1"],
        ],
        [
          [1, 1],
          [2, 1],
        ],
      ),
    ).not.toEqual([]);
    expect(
      circle([
        ["=B1", "=C1+C1", "=SUM(A2:C2)"],
        [1, 2, 3],
      ]),
    ).toEqual([]);
  });
});

describe("the rules on inputs", () => {
  test("an input without a rule, a rule without an input and a row without a unit are found", () => {
    const sheet = sheetWith([["Price", "USD"], ["Volume"]], {
      inputs: [cell(0, 2), cell(1, 2)],
      validated: [cell(0, 2), cell(0, 0)],
    });
    expect(inputs.inputsWithoutRule(sheet)).toEqual(["'Sheet one'!C2"]);
    expect(inputs.rulesWithoutInput(sheet)).toEqual(["'Sheet one'!A1"]);
    expect(inputs.inputsWithout(1, sheet)).toEqual(["'Sheet one'!B2"]);
  });
});

describe("the rules on looks", () => {
  test("contrast is that of WCAG: 21 for black on white, and 4.54 for #767676", () => {
    expect(looks.contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
    expect(looks.contrast("#FFFFFF", "#767676")).toBeCloseTo(4.54, 2);
    const styles: Record<string, Style> = { faint: { color: "#777777" }, clear: { color: "#767676" }, none: {} };
    expect(looks.faintStyles(styles)).toEqual(["faint: 4.48"]);
    expect(looks.faintStyles({ dark: { fill: "#0B4F6C" } })).toHaveLength(1);
  });

  test("a text that runs into a filled cell, or past the last column, is found", () => {
    const long = "twenty letters long!";
    expect(looks.cutTexts(sheetWith([[long, 5]]))).toHaveLength(1);
    expect(looks.cutTexts(sheetWith([[null, null, long]]))).toHaveLength(1);
    expect(looks.cutTexts(sheetWith([[long, null, 5]]))).toEqual([]);
    expect(looks.cutTexts(sheetWith([["short", 5]]))).toEqual([]);
  });

  test("a text that runs past the edge of the paper is found", () => {
    const printed = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(looks.cutTexts(sheetWith([["twenty letters long!", null, null]], { printed }))).toHaveLength(1);
  });

  test("a number that shows as ### is found, and a check that would if it failed", () => {
    const findings = (value: number, format: string) =>
      looks.cutNumbers(sheetWith([[value]], { numberFormats: [[format]] })).length;
    expect(findings(12_345_678, "#,##0.00")).toBe(1);
    expect(findings(12_345_678, "#,##0")).toBe(0);
    expect(findings(-1.5e-9, "0.0E+00")).toBe(0);
    expect(findings(1, '"Pass";"All has failed";"All has failed"')).toBe(1);
    expect(findings(1, '"Pass";"Fail";"Fail"')).toBe(0);
  });

  test("a calculated text counts as a written one", () => {
    expect(looks.cutTexts(sheetWith([["=A9", 5]], { values: [["twenty letters long!", 5]] }))).toHaveLength(1);
  });

  test("a wrapped text is found where the row is too low or a word too wide", () => {
    const wrapped = (text: string, points?: number) =>
      looks.cutTexts(
        sheetWith([[text, 5]], {
          lookOf: () => ({ ...plainLook, isWrapped: true }),
          rowHeights: new Map(points === undefined ? [] : [[0, points]]),
        }),
      ).length;
    expect(wrapped("three words here, and more", 32)).toBe(1);
    expect(wrapped("three words here, and more", 60)).toBe(0);
    expect(wrapped("three words here, and more")).toBe(0);
    expect(wrapped("uninterruptedly")).toBe(1);
  });
});
