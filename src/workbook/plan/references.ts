/** A corner of a reference; a whole column has no row and a whole row no column. */
export interface Corner {
  readonly column?: number;
  readonly row?: number;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

export interface Reference {
  /** The sheet it names, undefined for the formula's own. */
  readonly title: string | undefined;
  readonly first: Corner;
  /** Undefined for a single cell. */
  readonly last: Corner | undefined;
}

/** Texts and bracketed parts are passed over; then a sheet and an exclamation mark, and cells, whole columns or whole rows. */
const pattern =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\$#!'\]])(?:('(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_.(!])/giu;

/**
 * A formula with every reference to cells written anew; what is no such reference stays as it is, and so does one into
 * another workbook. Only text that begins with "=" is a formula.
 *
 * @example rewriteReferences("=SUM(A1:B2)", () => "X") // => "=SUM(X)"
 */
export function rewriteReferences(formula: string, rewrite: (reference: Reference, text: string) => string): string {
  return formula.replace(pattern, (text, title: string | undefined, cells: string | undefined) => {
    if (cells === undefined || title?.includes("[")) return text;
    const [first, last] = cells.split(":").map(cornerOf);
    return first ? rewrite({ title: title && plainTitle(title), first, last }, text) : text;
  });
}

/** A formula with the same mark in place of every reference. */
export function maskReferences(formula: string, mark: string): string {
  return formula.replace(pattern, (text, title: string | undefined, cells: string | undefined) =>
    cells === undefined || title?.includes("[") ? text : mark,
  );
}

/** "$C7" as a corner. */
function cornerOf(text: string): Corner {
  const [, columnSign, letters, rowSign, digits] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(text) ?? [];
  const isWholeRow = !letters;
  return {
    ...(letters ? { column: columnOf(letters) } : {}),
    ...(digits ? { row: Number(digits) - 1 } : {}),
    isColumnFixed: !isWholeRow && columnSign === "$",
    isRowFixed: (isWholeRow ? columnSign : rowSign) === "$",
  };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's title as its tab shows it, from the form that a reference quotes. */
export function plainTitle(title: string): string {
  return title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
}
