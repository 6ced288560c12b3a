import { simdFor } from "../simd/simdMemory";
import { halvings, pieces, rowLength, rowsOfHalf } from "./quantileTable";

const littleEndian = true;
const bits = new DataView(new ArrayBuffer(8));
/** The first 16 bits of a share's number: sign, exponent and which of the 16 pieces of a halving; those of 2^-34 are row 0. */
const bitsDropped = 16;
const firstRow = (1023 - 1 - halvings) * pieces;

/**
 * Turns a column of shares into low + width x the quantiles of a table.
 *
 * Between a share of 2^-k and 2^-(k+1) from either end a quantile is smooth, so 16 polynomials of degree 6 hold it; which one a
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
    bits.setFloat64(0, fromEnd, littleEndian);
    const row = (bits.getInt32(4, littleEndian) >> bitsDropped) - firstRow + isUpper * rowsOfHalf;
    const at = row * rowLength;
    const x = fromEnd - table[at]!;
    const highest = ((table[at + 1]! * x + table[at + 2]!) * x + table[at + 3]!) * x + table[at + 4]!;
    column[i] = low + width * (((highest * x + table[at + 5]!) * x + table[at + 6]!) * x + table[at + 7]!);
  }
}
