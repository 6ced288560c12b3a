/** What rounding may leave of a pivot that is 0. */
const rounding = 1e-10;

/**
 * The lower triangular factor of a correlation matrix, or the first row at which it is found not to be positive semi-definite.
 * A pivot of 0 (a driver that follows wholly from those before it) leaves a column of zeros.
 *
 * Source: Golub and Van Loan, Matrix Computations, section 4.2.
 */
export function choleskyFactor(matrix: readonly (readonly number[])[]): {
  factor: number[][];
  failedRow: number | null;
} {
  const factor: number[][] = [];
  for (const [row, values] of matrix.entries()) {
    const { solved, left } = solvedRow(factor, values.slice(0, row), values[row]!);
    if (left === null || left < -rounding) return { factor, failedRow: row };
    factor.push([...solved, left < rounding ? 0 : Math.sqrt(left)]);
  }
  return { factor, failedRow: null };
}

/** Forward substitution: the new row of the factor, and what is left of the diagonal; null where no row fits. */
function solvedRow(factor: readonly (readonly number[])[], values: readonly number[], diagonal: number) {
  const solved: number[] = [];
  let left = diagonal;
  for (const [column, value] of values.entries()) {
    const pivotRow = factor[column]!;
    const rest = solved.reduce((sum, each, index) => sum - each * pivotRow[index]!, value);
    const pivot = pivotRow[column]!;
    if (pivot === 0 && Math.abs(rest) > Math.sqrt(rounding)) return { solved, left: null };
    solved.push(pivot === 0 ? 0 : rest / pivot);
    left -= solved[column]! ** 2;
  }
  return { solved, left };
}

/**
 * From where to where one entry of a failed row could lie, all others as they are; null where there is no such range. What is
 * left of the diagonal is a quadratic of the entry, known from three of its values.
 */
export function feasibleRange(
  matrix: readonly (readonly number[])[],
  factor: readonly (readonly number[])[],
  row: number,
  column: number,
): { least: number; most: number } | null {
  const leftWith = (entry: number) => {
    const values = matrix[row]!.slice(0, row).map((value, index) => (index === column ? entry : value));
    return solvedRow(factor, values, 1).left;
  };
  const [below, middle, above] = [leftWith(-1), leftWith(0), leftWith(1)];
  if (below === null || middle === null || above === null) return null;
  const bend = (above + below) / 2 - middle;
  const slope = (above - below) / 2;
  const root = Math.sqrt(slope * slope - 4 * bend * middle);
  if (!(root > 0)) return null;
  // The quadratic opens downwards.
  const [least, most] = [Math.max(-1, (-slope + root) / (2 * bend)), Math.min(1, (-slope - root) / (2 * bend))];
  return least < most ? { least, most } : null;
}
