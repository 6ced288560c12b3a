import { lastColumn, lastRow } from "./address";

/** A corner of a reference; a whole column has no row and a whole row no column. */
export interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

export interface Reference {
  /** The sheet it names, or the sheets; with its workbook, where that is another. Undefined for the formula's own sheet. */
  readonly title: string | undefined;
  readonly first: Corner;
  /** Undefined for a single cell. */
  readonly last: Corner | undefined;
}

/** A sheet as formulas name it without quotes, its workbook before it and the last of several sheets behind it. */
const plainSheet = /(?:\[[^\][]*\])?[\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_\\][\p{L}\p{N}_.]*)?/u.source;
const oneCell = /\$?[A-Z]{1,3}\$?[1-9]\d*/.source;
const anyCells = `${oneCell}(?::${oneCell})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[1-9]\\d*:\\$?[1-9]\\d*`;
const startOfWord = /(?<![\p{L}\p{N}_.\\$#!\]])/u.source;
const endOfWord = /(?![\p{L}\p{N}_.(!])/u.source;

/** A sheet with an exclamation mark, and cells, whole columns or whole rows; texts, brackets and other titles are passed over. */
const pattern = new RegExp(
  `"[^"]*"|${startOfWord}(?:('(?:[^']|'')+'|${plainSheet})!)?(${anyCells})${endOfWord}|\\[[^\\]]*\\]|'[^']*'`,
  "giu",
);

/**
 * A formula with every reference to cells written anew; what is no such reference stays as it is. Only text that begins with
 * "=" is a formula.
 *
 * @example rewriteReferences("=SUM(A1:B2)", () => "X") // => "=SUM(X)"
 */
export function rewriteReferences(formula: string, rewrite: (reference: Reference, text: string) => string): string {
  return formula.replace(pattern, (text, title: string | undefined, cells: string | undefined) => {
    const [first, last] = cells?.split(":").map(cornerOf) ?? [];
    if (!first || !isOnSheet(first) || (last && !isOnSheet(last))) return text;
    return rewrite({ title: title && plainTitle(title), first, last }, text);
  });
}

/** A formula with the same mark in place of every reference. */
export function maskReferences(formula: string, mark: string): string {
  return formula.replace(pattern, (text, _, cells: string | undefined) =>
    cells !== undefined && (!mayLieBeyond.test(cells) || cells.split(":").every((cell) => isOnSheet(cornerOf(cell))))
      ? mark
      : text,
  );
}

/** Three letters or seven digits, without which a reference ends before the sheet does. */
const mayLieBeyond = /[a-z]{3}|\d{7}/i;

/** Whether a sheet reaches so far: YTD2026 lies beyond its last column and is a name. */
function isOnSheet({ row = 0, column = 0 }: Corner): boolean {
  return row <= lastRow && column <= lastColumn;
}

/** "$C7" as a corner. A comparison has some ten thousand, so it is read sign by sign. */
function cornerOf(text: string): Corner {
  const isFirstFixed = text.startsWith("$");
  let at = Number(isFirstFixed);
  let letters = 0;
  for (let letter = letterAt(text, at); letter > 0; letter = letterAt(text, ++at)) letters = letters * 26 + letter;
  const isWholeRow = letters === 0;
  const isSecondFixed = !isWholeRow && text[at] === "$";
  const row = Number(text.slice(at + Number(isSecondFixed)));
  return {
    column: isWholeRow ? undefined : letters - 1,
    row: row === 0 ? undefined : row - 1,
    isColumnFixed: !isWholeRow && isFirstFixed,
    isRowFixed: isWholeRow ? isFirstFixed : isSecondFixed,
  };
}

/** 1 for A or a, 26 for Z; 0 for what is no letter. */
function letterAt(text: string, at: number): number {
  const place = (text.charCodeAt(at) | 32) - 96;
  return place >= 1 && place <= 26 ? place : 0;
}

/** A sheet's title as its tab shows it, from the form that a reference quotes. */
export function plainTitle(title: string): string {
  return title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
}
