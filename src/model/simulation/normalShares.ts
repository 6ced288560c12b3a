import { normalDensity, normalShare } from "../numeric/normalShare";
import { keptFloats, simdFor } from "../simd/simdMemory";

/** Half of the smallest number the random stream gives, and as far from 1. */
const least = 2 ** -33;
const most = 1 - 2 ** -33;

/** Beyond this a share is less than the least. */
const farthest = 6.4;
/** So many polynomials to a standard deviation: a power of two, so that each begins at a number of few digits. */
const piecesPerUnit = 64;
const rowCount = Math.floor(farthest * piecesPerUnit) + 1;
/** The middle of a piece, seven coefficients from the highest down to the share below minus the middle: 64 bytes. */
const rowLength = 8;
const coefficients = 7;

let table: Float64Array | undefined;

/**
 * Turns a column of standard normal values into the shares below them, within the limits of the random stream.
 *
 * Accuracy: 1e-12 relative on the lower side, and as far from 1 on the upper; measured from -6.4 to 6.4.
 */
export function normalShares(column: Float64Array): void {
  table ??= shareTable();
  const simd = simdFor(column, table);
  if (simd)
    return simd.normalShares(
      ...([column.byteOffset, column.byteLength, table.byteOffset, piecesPerUnit, farthest, least] as const),
    );
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    const distance = Math.min(Math.abs(value), farthest);
    const at = ((distance * piecesPerUnit) | 0) * rowLength;
    const x = distance - table[at]!;
    const highest = ((table[at + 1]! * x + table[at + 2]!) * x + table[at + 3]!) * x + table[at + 4]!;
    const tail = ((highest * x + table[at + 5]!) * x + table[at + 6]!) * x + table[at + 7]!;
    column[i] = Math.max(least, Math.min(most, value < 0 ? tail : 1 - tail));
  }
}

function shareTable(): Float64Array {
  const written = keptFloats(rowCount * rowLength);
  for (let row = 0; row < rowCount; row++) {
    const middle = (row + 0.5) / piecesPerUnit;
    written[row * rowLength] = middle;
    writeSeries(written.subarray(row * rowLength + 1, (row + 1) * rowLength), middle);
  }
  return written;
}

/** The Taylor series of the share below minus a distance: its slope is minus the density, whose own is minus the distance times it. */
function writeSeries(series: Float64Array, distance: number): void {
  let before = 0;
  let density = normalDensity(distance);
  series[coefficients - 1] = normalShare(-distance);
  for (let k = 1; k < coefficients; k++) {
    series[coefficients - 1 - k] = -density / k;
    [before, density] = [density, -(distance * density + before) / k];
  }
}
