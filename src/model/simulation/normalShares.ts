import { normalDensity, normalShare } from "../numeric/normalShare";
import { keptFloats, simdFor } from "../simd/simdMemory";
import { coefficientAt, polynomialAt, rowLength } from "./quantileTable";

/** Half of the smallest number the random stream gives, and as far from 1. */
const least = 2 ** -33;
const most = 1 - 2 ** -33;

/** Beyond this a share is less than the least. */
const farthest = 6.4;
/** So many polynomials to a standard deviation: a power of two, so that each begins at a number of few digits. */
const piecesPerUnit = 64;
const rowCount = Math.floor(farthest * piecesPerUnit) + 1;
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
    const row = (distance * piecesPerUnit) | 0;
    const tail = polynomialAt(table, row * rowLength, distance - (row + 0.5) / piecesPerUnit);
    column[i] = Math.max(least, Math.min(most, value < 0 ? tail : 1 - tail));
  }
}

function shareTable(): Float64Array {
  const written = keptFloats(rowCount * rowLength);
  for (let row = 0; row < rowCount; row++)
    writeSeries(written.subarray(row * rowLength, (row + 1) * rowLength), (row + 0.5) / piecesPerUnit);
  return written;
}

/** The Taylor series of the share below minus a distance: its slope is minus the density, whose own is minus the distance times it. */
function writeSeries(series: Float64Array, distance: number): void {
  let before = 0;
  let density = normalDensity(distance);
  series[coefficientAt(0)] = normalShare(-distance);
  for (let power = 1; power < rowLength; power++) {
    series[coefficientAt(power)] = -density / power;
    [before, density] = [density, -(distance * density + before) / power];
  }
}
