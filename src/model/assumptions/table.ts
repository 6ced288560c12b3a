import type { Typed } from "../fault";

/** A cell of a table; null is a blank. */
export type Cell = Typed | null;

export type Table = readonly (readonly Cell[])[];

/** Text that shows nothing is a blank, such as a space or a mark of no width. */
export function isBlank(cell: Cell | undefined): cell is null | undefined | "" {
  return cell === null || cell === undefined || (typeof cell === "string" && /^[\s\p{Cf}]*$/u.test(cell));
}

/** Where text belongs, 0 is a blank too: some hosts hand an empty cell over as 0. */
export function isBlankText(cell: Cell | undefined): boolean {
  return isBlank(cell) || cell === 0;
}
