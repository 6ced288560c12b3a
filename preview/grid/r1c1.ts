import { columnLetters, lastColumn, lastRow } from "./a1";

/** Quoted texts and titles are passed over; `R2C3` is fixed, `R[-1]C` counts from the formula's own cell. */
const pattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\p{L}\p{N}_.([])/gu;

/** A formula in R1C1 notation as the cell at a row and column, counted from 0, writes it in A1 notation. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(pattern, (text, rowPart?: string, columnPart?: string) => {
    if (!text.startsWith("R")) return text;
    const [y, isRowFixed] = line(rowPart, row);
    const [x, isColumnFixed] = line(columnPart, column);
    if (y < 0 || x < 0 || y > lastRow || x > lastColumn) return "#REF!";
    return `${isColumnFixed ? "$" : ""}${columnLetters(x)}${isRowFixed ? "$" : ""}${y + 1}`;
  });
}

function line(part: string | undefined, from: number): [number, boolean] {
  if (part === undefined) return [from, false];
  return part.startsWith("[") ? [from + Number(part.slice(1, -1)), false] : [Number(part) - 1, true];
}
