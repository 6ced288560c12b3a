/** A term of a regression: what it is in each bin, on average, and at each point. */
export interface Term {
  readonly inBins: Float64Array;
  readonly atPoints: Float64Array;
}

/** What a term must keep of its length once those before it are taken from it: less is rounding, and the term says nothing new. */
const leastLength = 1e-6;

/** A term that is known at points, which lie equally many to a bin. */
export function termAt(atPoints: Float64Array, binCount: number): Term {
  return { inBins: meansIn(atPoints, binCount), atPoints };
}

/**
 * Terms of a regression on bins, turned into terms that are orthonormal under the weights of the bins, after those that are so
 * already. Terms that follow from those before them are left out, as are those that too few bins can tell apart.
 *
 * Source: the modified Gram-Schmidt process (Golub and Van Loan, Matrix Computations, section 5.2.8).
 */
export function orthonormalised(terms: readonly Term[], weights: Float64Array, already: readonly Term[] = []): Term[] {
  const found = [...already];
  for (const { inBins, atPoints } of terms) {
    const term = { inBins: inBins.slice(), atPoints: atPoints.slice() };
    const before = lengthOf(term.inBins, weights);
    for (const other of found) {
      const along = product(term.inBins, other.inBins, weights);
      subtract(term.inBins, other.inBins, along);
      subtract(term.atPoints, other.atPoints, along);
    }
    const length = lengthOf(term.inBins, weights);
    if (length <= leastLength * before) continue;
    divide(term.inBins, length);
    divide(term.atPoints, length);
    found.push(term);
  }
  return found;
}

/** Writes what the least squares of the means of bins come to at each point. */
export function fit(fitted: Float64Array, basis: readonly Term[], means: Float64Array, weights: Float64Array): void {
  fitted.fill(0);
  for (const { inBins, atPoints } of basis) subtract(fitted, atPoints, -product(means, inBins, weights));
}

function meansIn(values: Float64Array, binCount: number): Float64Array {
  const perBin = values.length / binCount;
  const means = new Float64Array(binCount);
  for (let bin = 0; bin < binCount; bin++) {
    let sum = 0;
    for (let i = bin * perBin; i < (bin + 1) * perBin; i++) sum += values[i]!;
    means[bin] = sum / perBin;
  }
  return means;
}

function product(one: Float64Array, other: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]! * weights[i]!;
  return sum;
}

function lengthOf(values: Float64Array, weights: Float64Array): number {
  return Math.sqrt(product(values, values, weights));
}

function divide(values: Float64Array, by: number): void {
  for (let i = 0; i < values.length; i++) values[i]! /= by;
}

/** Takes so many times one column from another. */
function subtract(from: Float64Array, column: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i]! -= times * column[i]!;
}
