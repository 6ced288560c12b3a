import type { RowHeight } from "../../plan/plan";

/** Of letters in points, and of a letter in the digits that columns are measured in. */
const usualSize = 11;
const pointsOfLine = 15;
const lettersPerDigit = 0.93;
/** Rows are as high as whole pixels. */
const pointsOfPixel = 0.75;

/** A text that wraps in a column. */
export interface WrappedText {
  readonly text: string;
  readonly columnWidth: number;
  readonly size?: number;
}

/** The height of a row in which all texts can be read. */
export function wrappedHeight(row: number, texts: readonly WrappedText[]): RowHeight {
  const points = texts.map(({ text, columnWidth, size = usualSize }) => heightOf(text, columnWidth, size));
  return { row, points: Math.floor(Math.max(...points) / pointsOfPixel) * pointsOfPixel };
}

/** Words fill a line until one does not fit; a line may end behind a hyphen, and within a word that is longer than a line. */
function heightOf(text: string, columnWidth: number, size: number): number {
  const lettersOfLine = Math.floor(columnWidth / ((size / usualSize) * lettersPerDigit));
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[\s\-/])/)) {
    if (used > 0 && used + word.trimEnd().length > lettersOfLine) {
      lines++;
      used = 0;
    }
    const more = Math.ceil(word.trimEnd().length / lettersOfLine) - 1;
    lines += Math.max(0, more);
    used += word.length - Math.max(0, more) * lettersOfLine;
  }
  return (lines * pointsOfLine * size) / usualSize;
}
