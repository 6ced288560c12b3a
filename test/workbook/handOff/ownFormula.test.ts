import { asTyped, isUnknown, ownFormulaTest } from "../../../src/workbook/handOff/ownFormula";

const isOwn = ownFormulaTest([]);

test.each([
  "=OUTSOURCE_SCORE()",
  "=1+outsource_score (A1)",
  "=_xldudf_OUTSOURCE_SCORE()",
  "=@OUTSOURCE_RATINGS(Outsource_Assumptions)",
  '=IF(A1="",0,SUM(OUTSOURCE_TCO(B1:C9)))',
])("%s calls us", (formula) => expect(isOwn(formula)).toBe(true));

test.each([
  "OUTSOURCE_SCORE()",
  '="Type =OUTSOURCE_SCORE() here"',
  "='OUTSOURCE_SCORE('!A1",
  '="It""s OUTSOURCE_SCORE("&A1',
  "=Outsource_MasterCheck*(1)",
  "=MY_OUTSOURCE_SCORE()",
  "=MY.OUTSOURCE_SCORE()",
  42,
  "",
])("%s does not call us", (content) => expect(isOwn(content)).toBe(false));

test("a formula calls us through a defined name, and through a name of a name, but not in quotes", () => {
  const test = ownFormulaTest([
    { name: "Twice", formula: "=My_Score*2" },
    { name: "My_Score", formula: "=OUTSOURCE_SCORE()" },
    { name: "Outsource_Assumptions", formula: "='Inputs'!$A$1" },
  ]);
  expect(test("=twice+1")).toBe(true);
  expect(test('="Twice"')).toBe(false);
  expect(test("=SUM(Outsource_Assumptions)")).toBe(false);
});

test("on a sheet its own names stand before the workbook's of the same name", () => {
  const ofWorkbook = [
    { name: "Shadowed", formula: "=OUTSOURCE_SCORE()" },
    { name: "Chosen", formula: "=1" },
    { name: "Twice", formula: "=Chosen*2" },
  ];
  const isOwnThere = ownFormulaTest(ofWorkbook, [
    { name: "chosen", formula: "=OUTSOURCE_SCORE()" },
    { name: "SHADOWED", formula: "=2" },
  ]);
  const formulas = ["=Chosen", "=Twice", "=Shadowed"];
  expect(formulas.map(isOwnThere)).toEqual([true, true, false]);
  expect(formulas.map(ownFormulaTest(ofWorkbook))).toEqual([false, false, true]);
});

test("the mark of an unknown function is taken away from functions of ours alone", () => {
  expect(asTyped("=_xldudf_OUTSOURCE_SCORE()+_xldudf_THEIRS()")).toBe("=OUTSOURCE_SCORE()+_xldudf_THEIRS()");
  expect(isUnknown("=_xldudf_OUTSOURCE_SCORE()")).toBe(true);
  expect(isUnknown("=OUTSOURCE_SCORE()")).toBe(false);
});
