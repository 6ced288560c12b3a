import { fromFileFormula, toFileFormula } from "../../file/fileFormula";

const isAddinFunction = (name: string) => name.startsWith("COSTS_");

test.each([
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(FILTER(A:A,B:B>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B>0))"],
  ["=COSTS_TOTAL(A1)+SUM(B1:B9)", "_xldudf_COSTS_TOTAL(A1)+SUM(B1:B9)"],
  ["=\"say _xlfn.SORT(\"&'_xlfn.Sheet'!A1", "\"say _xlfn.SORT(\"&'_xlfn.Sheet'!A1"],
])("a file holds %s as %s, and it comes back as it was", (shown, stored) => {
  expect(toFileFormula(shown, isAddinFunction)).toBe(stored);
  expect(fromFileFormula(stored)).toBe(shown);
});

test("the variables of LET lose the prefix that a file gives them", () => {
  expect(fromFileFormula("_xlfn.LET(_xlpm.x,2,_xlpm.x*3)")).toBe("=LET(x,2,x*3)");
});
