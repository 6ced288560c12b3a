/**
 * The Taylor series of a quantile around a share: `seriesTerms` coefficients from the quantile itself up. The guess, if there is one, is
 * right to eight digits. The next call may overwrite the answer.
 */
export type SeriesAround = (share: number, guess: number | undefined) => Float64Array;

/** How many terms a series of a quantile has. */
export const seriesTerms = 12;

/** Shares go down to 2^-33, half of the least that the random stream gives, and a rounding below: so often is a half halved. */
export const halvings = 33;
/** How many polynomials there are in each halving. */
export const pieces = 16;
/** A row for each piece from 2^-34 up to a half, and one for the half itself. */
export const rowsOfHalf = halvings * pieces + 1;
/** Eight coefficients, 64 bytes: those of even and of odd powers are summed at once, so they stand by twos, the highest first. */
export const rowLength = 8;
/** Where in a row the coefficient of a power stands. */
export const coefficientAt = (power: number): number => rowLength - 2 - power + 2 * (power % 2);

/** The value of the polynomial that begins somewhere in a table: as in `evenAndOdd` of simd.as, to the last bit. */
export function polynomialAt(table: Float64Array, at: number, x: number): number {
  const square = x * x;
  const even = ((table[at]! * square + table[at + 2]!) * square + table[at + 4]!) * square + table[at + 6]!;
  const odd = ((table[at + 1]! * square + table[at + 3]!) * square + table[at + 5]!) * square + table[at + 7]!;
  return odd * x + even;
}

/** As many pieces as share a series, which has twice the terms: it holds the quantile to 1e-14 in all of them. */
const piecesPerSeries = 2;
const shifted = new Float64Array(seriesTerms);

export const tableLength = 2 * rowsOfHalf * rowLength;

/**
 * Writes the quantiles of a distribution as polynomials: those of the lower half, then those of the upper, counted from the top,
 * which are what the quantiles of the mirrored distribution leave of `whole`.
 */
export function writeQuantileTable(
  table: Float64Array,
  lower: SeriesAround,
  mirrored: SeriesAround,
  whole: number,
): void {
  const upper = table.subarray(rowsOfHalf * rowLength);
  fillHalf(table, lower);
  fillHalf(upper, mirrored);
  for (let at = 0; at < upper.length; at++) upper[at] = -upper[at]!;
  for (let at = coefficientAt(0); at < upper.length; at += rowLength) upper[at] = whole + upper[at]!;
}

function fillHalf(table: Float64Array, seriesAround: SeriesAround): void {
  const seriesInHalving = pieces / piecesPerSeries;
  // From a half down: each series starts where the one above says it should, which is then made exact.
  let guess: number | undefined;
  let upperWidth = 0.25 / seriesInHalving;
  let middle = 0.5 + upperWidth / 2;
  for (let halving = 1; halving <= halvings; halving++) {
    const width = 2 ** (-halving - 1) / seriesInHalving;
    for (let place = seriesInHalving - 1; place >= 0; place--) {
      middle -= (upperWidth + width) / 2;
      const series = seriesAround(middle, guess);
      const firstRow = (halvings - halving) * pieces + place * piecesPerSeries;
      for (let piece = 0; piece < piecesPerSeries; piece++) {
        const aside = ((piece + 0.5) / piecesPerSeries - 0.5) * width;
        fillRow(table, firstRow + piece, series, aside);
      }
      // The half itself is the first share of a piece that is twice as wide.
      if (guess === undefined) fillRow(table, rowsOfHalf - 1, series, width);
      // The next series is as wide, or half as wide where a halving ends.
      const step = place === 0 ? -0.75 * width : -width;
      guess = series.reduceRight((sum, coefficient) => sum * step + coefficient, 0);
      upperWidth = width;
    }
  }
}

/** The polynomial around a share aside from the middle of a series: its Taylor shift, by repeated Horner division. */
function fillRow(table: Float64Array, row: number, series: Float64Array, aside: number): void {
  shifted.set(series);
  for (let term = 0; term < rowLength; term++) {
    for (let index = seriesTerms - 2; index >= term; index--)
      shifted[index] = shifted[index]! + aside * shifted[index + 1]!;
    table[row * rowLength + coefficientAt(term)] = shifted[term]!;
  }
}
