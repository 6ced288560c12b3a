import { type Outcome, answer, noAnswer } from "../outcome";
import { pairwiseWeights } from "./pairwiseWeights";

/** Saaty's random index by size of matrix: the mean consistency index of matrices filled by chance. */
const randomIndex = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
const largestSize = randomIndex.length - 1;

/**
 * How far pairwise judgements contradict one another: 0 not at all, 1 as much as judgements made by chance. Saaty accepts up
 * to 0.1. (eigenvalue - n) / (n - 1) / random index; 0 up to two factors, which cannot contradict.
 *
 * Domain: matrix square; all entries above 0. Mirrors rounded in the same direction (0.33 for 1/3) can put the eigenvalue
 * below n; that is no contradiction, and 0.
 * Faults: `consistencyUnknown` above 10 factors, where the random index ends.
 * Accuracy: 1e-12, measured against numpy.
 * Source: Saaty, The Analytic Hierarchy Process (1980). Later tables differ in the second decimal (.52 for three factors).
 * @example consistencyRatio([[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]]) // => 0
 */
export function consistencyRatio(matrix: readonly (readonly number[])[]): Outcome<number> {
  const size = matrix.length;
  if (size > largestSize) return noAnswer({ kind: "consistencyUnknown", size, largestSize });
  if (size <= 2) return answer(0);

  const weights = pairwiseWeights(matrix);
  // The weights sum to 1, so the entries of matrix x weights sum to the eigenvalue.
  const eigenvalue = matrix
    .flatMap((row) => row.map((entry, column) => entry * weights[column]!))
    .reduce((a, b) => a + b);
  return answer(Math.max(0, (eigenvalue - size) / (size - 1) / randomIndex[size]!));
}
