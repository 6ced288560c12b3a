import * as fc from "fast-check";
import { languages } from "../../src/locale/language";
import { fileFormula } from "../../src/file/formula";
import { samplePlan } from "../support/sample";

test.each([
  ["a cell function of ours", "=OUTSOURCE_SCORE()", "_xldudf_OUTSOURCE_SCORE()"],
  ["one inside another", "=IFNA(OUTSOURCE_FEE(A1,B2),0)", "_xlfn.IFNA(_xldudf_OUTSOURCE_FEE(A1,B2),0)"],
  ["a function with a point", "=BETA.INV(0.5,2,3)+STDEV.S(A1:A9)", "_xlfn.BETA.INV(0.5,2,3)+_xlfn.STDEV.S(A1:A9)"],
  ["a function of the first format", "=SUM(A1)+IFERROR(B1,0)", "SUM(A1)+IFERROR(B1,0)"],
  ["one with the longest prefix", "=SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
  ["a name within another name", "=SUMIFS(A1,B1,1)+MAXIFS(A1,B1,1)", "SUMIFS(A1,B1,1)+_xlfn.MAXIFS(A1,B1,1)"],
  ["a text that looks like a call", '="LET(x) says ""IFNA()"""&IFS(A1,1)', '"LET(x) says ""IFNA()"""&_xlfn.IFS(A1,1)'],
  ["a sheet that looks like a call", "='MAP(1) it''s'!A1", "'MAP(1) it''s'!A1"],
])("writes %s as Excel's files hold it", (_, formula, expected) => {
  expect(fileFormula(formula)).toBe(expected);
});

test("leaves whatever stands in quotes as it is", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const quoted = `"${text.replaceAll('"', '""')}"`;
      expect(fileFormula(`=${quoted}&IFNA(A1,${quoted})`)).toBe(`${quoted}&_xlfn.IFNA(A1,${quoted})`);
    }),
  );
});

/** Functions that Excel 2007 has, and so has in files under their own name, as far as a comparison may use them. */
const withoutPrefix = new Set(
  `ABS ACOS AND ASIN ATAN AVERAGE AVERAGEIF AVERAGEIFS BETADIST BETAINV CEILING CHOOSE CHOOSE COLUMN COLUMNS CONCATENATE
  CORREL COS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY ERROR.TYPE EXACT EXP FALSE FIND FIXED FLOOR FREQUENCY FV GEOMEAN HLOOKUP
  HYPERLINK IF IFERROR INDEX INT IPMT IRR ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISREF ISTEXT
  LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MEDIAN MID MIN MOD MONTH N NA NORMDIST NORMINV NORMSDIST NORMSINV NOT
  NPER NPV OR PERCENTILE PERCENTRANK PI PMT POWER PPMT PRODUCT PV QUOTIENT RANK RATE REPLACE REPT RIGHT ROUND ROUNDDOWN
  ROUNDUP ROW ROWS SEARCH SIGN SIN SMALL SQRT STDEV STDEVP SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT SUMSQ T TAN TEXT TIME
  TRANSPOSE TRIM TRUE TRUNC UPPER VALUE VAR VARP VLOOKUP XIRR XNPV YEAR`.split(/\s+/),
);

test.each(languages)(
  "no formula of a comparison in %s calls a function that its file would hold under a wrong name",
  (language) => {
    const called = new Set<string>();
    for (const cell of samplePlan({ language }).sheets.flatMap(({ cells }) => cells.flat()))
      if (typeof cell === "string" && cell.startsWith("="))
        for (const [, name] of fileFormula(cell)
          .replace(/"[^"]*"|'[^']*'/g, "")
          .matchAll(/([A-Za-z_][\w.]*)\(/g))
          called.add(name!);
    const unknown = [...called].filter((name) => !withoutPrefix.has(name) && !/^_xl(fn|dudf)[._]/.test(name));
    expect(unknown).toEqual([]);
    expect(called).toContain("_xlfn.IFNA");
  },
);
