import { callsUs, withoutQuoted } from "../plan/callsUs";
import { isFormula } from "../plan/isFormula";

/** What Excel writes before a function that it does not know when it opens a file. */
const unknownMark = /\b_xldudf_(?=OUTSOURCE_)/gi;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

interface Named {
  readonly name: string;
  readonly formula: unknown;
}

/**
 * A test of what a cell of a sheet holds: whether it calls a function of ours, itself or through a defined name, of the workbook or of
 * the sheet alone, which stands before the workbook's of the same name. What stands in quotes, a text or a sheet's title, calls
 * nothing.
 */
export function ownFormulaTest(
  ofWorkbook: readonly Named[],
  ofSheet: readonly Named[] = [],
): (content: unknown) => boolean {
  const names = [...new Map([...ofWorkbook, ...ofSheet].map((each) => [each.name.toLowerCase(), each])).values()];
  const ownNames = new Set<string>();
  const isOwn = (content: unknown) =>
    callsUs(content) ||
    (ownNames.size > 0 && isFormula(content) && wordsIn(withoutQuoted(content)).some((each) => ownNames.has(each)));
  // A name may call us through another name: each pass finds the names one step further away.
  for (let found = -1; found !== ownNames.size;) {
    found = ownNames.size;
    for (const { name, formula } of names) if (isOwn(formula)) ownNames.add(name.toLowerCase());
  }
  return isOwn;
}

/** The formula as it is typed, without the mark of a function that was unknown when the file was opened. */
export function asTyped(formula: string): string {
  return formula.replace(unknownMark, "");
}

/** Whether Excel still takes a function of ours for one it does not know, even where the formula hides the error. */
export function isUnknown(formula: string): boolean {
  return asTyped(formula) !== formula;
}

function wordsIn(bare: string): string[] {
  return (bare.match(word) ?? []).map((each) => each.toLowerCase());
}
