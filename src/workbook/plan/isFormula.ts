/** Whether a cell holds a formula. */
export function isFormula(cell: unknown): cell is `=${string}` {
  return typeof cell === "string" && cell.startsWith("=");
}
