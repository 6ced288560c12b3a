import type { Typed } from "../fault";

/** A cell of a table; null is a blank. */
export type Cell = Typed | null;

export function isBlank(cell: Cell | undefined): cell is null | undefined | "" {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Where text belongs, 0 is a blank too: some hosts hand an empty cell over as 0. */
export function isBlankText(cell: Cell | undefined): boolean {
  return isBlank(cell) || cell === 0;
}
