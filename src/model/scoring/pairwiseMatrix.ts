import type { Place } from "../fault";
import { type Outcome, answer, noAnswer } from "../outcome";

/** How far the product of two mirrored judgements may be from 1: 0.33 x 3 and 0.14 x 7 are meant as reciprocals. */
const mirrorTolerance = 0.02;

/**
 * A full matrix of pairwise judgements: the entry in row i and column j says how many times as much i weighs as j. A blank is
 * filled with the reciprocal of its mirror, a blank on the diagonal with 1.
 *
 * Domain: judgements above 0.
 * Faults: `notSquare`; `notExactly` where the diagonal is not 1; `blankCell` where a judgement and its mirror are both blank; `notReciprocal` where
 * their product is more than 2 % from 1 and neither is the other's reciprocal to two decimals: 0.13 stands for 1/8.
 * Source: Saaty, The Analytic Hierarchy Process (1980).
 * @example pairwiseMatrix([[1, 4], [null, 1]], "pairwise") // => [[1, 4], [0.25, 1]]
 */
export function pairwiseMatrix(
  judgements: readonly (readonly (number | null)[])[],
  argument: string,
): Outcome<number[][]> {
  const rows = judgements.length;
  const columns = judgements[0]!.length;
  if (rows !== columns) return noAnswer({ kind: "notSquare", argument, rows, columns });

  const matrix: number[][] = [];
  for (const [rowIndex, row] of judgements.entries()) {
    const filled: number[] = [];
    for (const [columnIndex, given] of row.entries()) {
      const judgement = fullJudgement(given, judgements[columnIndex]![rowIndex]!, argument, {
        row: rowIndex + 1,
        column: columnIndex + 1,
      });
      if (!judgement.ok) return judgement;
      filled.push(judgement.value);
    }
    matrix.push(filled);
  }
  return answer(matrix);
}

function fullJudgement(given: number | null, mirror: number | null, argument: string, place: Place): Outcome<number> {
  if (place.row === place.column) {
    return given === null || given === 1
      ? answer(1)
      : noAnswer({ kind: "notExactly", argument, value: given, expected: 1, place });
  }
  if (given === null) return mirror === null ? noAnswer({ kind: "blankCell", argument, place }) : answer(1 / mirror);
  // 0.17 x 6 is 1.02 on paper and 1.0200000000000002 in binary, hence the last digit of slack.
  const isMirror = (other: number) =>
    Math.abs(given * other - 1) <= mirrorTolerance + 1e-12 ||
    isRounded(given, 1 / other) ||
    isRounded(other, 1 / given);
  if (mirror !== null && !isMirror(mirror)) {
    const mirrorPlace = { row: place.column, column: place.row };
    return noAnswer({ kind: "notReciprocal", argument, value: given, place, mirrorValue: mirror, mirrorPlace });
  }
  return answer(given);
}

/** Whether a value is another shown to two decimals. */
function isRounded(value: number, exact: number): boolean {
  const hasTwoDecimals = Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
  return hasTwoDecimals && Math.abs(value - exact) <= 0.005 + 1e-12;
}
