import { foldName } from "../../locale/foldName";
import type { Area } from "./address";
import { rewriteReferences } from "./references";

/** Whether a formula that stands on a sheet refers to any cell of an area there. */
export function refersTo(formula: string, title: string, { row, column, rows, columns }: Area): boolean {
  let isMet = false;
  rewriteReferences(formula, ({ title: named = title, first, last = first }, text) => {
    const meets = (from = 0, to = Infinity, start: number, count: number) => from < start + count && to >= start;
    const isThere = meets(first.row, last.row, row, rows) && meets(first.column, last.column, column, columns);
    isMet ||= isThere && foldName(named) === foldName(title);
    return text;
  });
  return isMet;
}
