import { onSheet } from "./address";
import { type Corner, rewriteReferences } from "./references";

/**
 * A formula as Excel's R1C1 notation writes it, in which formulas that are copies of one another are the same text.
 *
 * @example relativeFormula("=A1+$B$2", 1, 0) // => "=R[-1]C+R2C2"
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  const write = (corner: Corner) =>
    part("R", corner.row, corner.isRowFixed, row) + part("C", corner.column, corner.isColumnFixed, column);
  return rewriteReferences(formula, ({ title, first, last }) => {
    const cells = last ? `${write(first)}:${write(last)}` : write(first);
    return title === undefined ? cells : onSheet(title, cells);
  });
}

function part(letter: string, line: number | undefined, isFixed: boolean, from: number): string {
  if (line === undefined) return "";
  if (isFixed) return `${letter}${line + 1}`;
  return line === from ? letter : `${letter}[${line - from}]`;
}
