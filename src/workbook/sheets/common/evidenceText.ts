import type { RowHeight } from "../../plan/plan";

/** The width of a column of evidence, in characters of the default font, and how many of its own, smaller letters fit on a line. */
export const evidenceWidth = 52;
const lettersOfLine = 60;
const pointsOfLine = 13;

/** The height of a row in which some evidence takes more than a line. */
export function evidenceHeight(row: number, texts: readonly string[]): RowHeight[] {
  const lines = Math.max(...texts.map(({ length }) => Math.ceil(length / lettersOfLine)));
  return lines > 1 ? [{ row, points: lines * pointsOfLine }] : [];
}
