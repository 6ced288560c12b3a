import { isFormula } from "./isFormula";

const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const call = /(?:^|[^\w.])(?:_xldudf_)?OUTSOURCE_\w+\s*\(/i;

/** A formula without what stands in quotes, a text or a sheet's title, which calls nothing. */
export function withoutQuoted(formula: string): string {
  return formula.replace(quoted, " ");
}

/** Whether a cell calls one of our functions. */
export function callsUs(cell: unknown): cell is `=${string}` {
  return isFormula(cell) && /OUTSOURCE_/i.test(cell) && call.test(withoutQuoted(cell));
}
