import { simdFor } from "../simd/simdMemory";
import { halvings, pieces, polynomialAt, rowLength, rowsOfHalf } from "./quantileTable";

const number = new Float64Array(1);
const halves = new Int32Array(number.buffer);
/** Which half of a number has its first bits: the second, but on a machine that stores the first bits first. */
const upperHalf = new Uint8Array(new Int32Array([1]).buffer)[0]!;
/** The first 16 bits of a share's number: sign, exponent and which of the 16 pieces of a halving; those of 2^-34 are row 0. */
const bitsDropped = 16;
const halfPiece = 1 << (bitsDropped - 1);
const firstRow = (1023 - 1 - halvings) * pieces;

/**
 * Turns a column of shares into low + width x the quantiles of a table.
 *
 * Between a share of 2^-k and 2^-(k+1) from either end a quantile is smooth, so 16 polynomials of degree 7 hold it; which one a
 * share falls to can be read off the first bits of its number. There is no branch, because a processor cannot predict in which half
 * a share falls.
 *
 * Domain: shares from 2^-33 to 1 - 2^-33.
 */
export function tabledQuantiles(column: Float64Array, table: Float64Array, low: number, width: number): void {
  const simd = simdFor(column, table);
  if (simd) {
    const [at, bytes] = [column.byteOffset, column.byteLength];
    return simd.tabledQuantiles(at, bytes, table.byteOffset, firstRow, rowsOfHalf, low, width);
  }
  for (let i = 0; i < column.length; i++) {
    const share = column[i]!;
    const isUpper = (share * 2) | 0;
    const fromEnd = Math.min(share, 1 - share);
    number[0] = fromEnd;
    const first = halves[upperHalf]! >> bitsDropped;
    halves[upperHalf] = (first << bitsDropped) | halfPiece;
    halves[1 - upperHalf] = 0;
    const row = first - firstRow + isUpper * rowsOfHalf;
    column[i] = low + width * polynomialAt(table, row * rowLength, fromEnd - number[0]);
  }
}
