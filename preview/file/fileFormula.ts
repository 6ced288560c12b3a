/**
 * Functions that came after the file format: a file holds them with a prefix, and Excel shows #NAME? without it.
 *
 * Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula"; [MS-XLSX] 2.2.2.1 lists them as
 * future functions.
 */
const futureFunctions: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
  F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
  FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
  HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET
  LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC
  PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE
  SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER
  TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS
  WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

/** These two stand in files under a longer name still. */
const worksheetFunctions: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/** A text in quotes, a sheet's title in quotes, or a function's name before its parenthesis. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z_][A-Z0-9_.]*(?=\()/g;

/** What stands in quotes, or a prefix that a file puts before the name of a function or of its variable. */
const quotedOrPrefix = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlpm\.|_xldudf_/g;

/** A formula, "=" and all, as a file holds it: without "=", and with the prefixes by which Excel knows functions again. */
export function toFileFormula(formula: string, isAddinFunction: (name: string) => boolean): string {
  return formula.slice(1).replace(token, (found) => `${isAddinFunction(found) ? "_xldudf_" : prefixOf(found)}${found}`);
}

/** The same formula as a cell shows it. */
export function fromFileFormula(formula: string): string {
  return `=${formula.replace(quotedOrPrefix, (found) => (/^["']/.test(found) ? found : ""))}`;
}

function prefixOf(name: string): string {
  if (worksheetFunctions.has(name)) return "_xlfn._xlws.";
  return futureFunctions.has(name) ? "_xlfn." : "";
}
