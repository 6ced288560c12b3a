import { normalQuantile } from "../numeric/normalQuantile";
import { normalDensity } from "../numeric/normalShare";
import { keptFloats } from "../simd/simdMemory";
import { seriesTerms, tableLength, writeQuantileTable } from "./quantileTable";
import { tabledQuantiles } from "./tabledQuantiles";

let table: Float64Array | undefined;

/**
 * Turns a column of shares into the standard normal values that they lie below.
 *
 * Domain: shares from 2^-33 to 1 - 2^-33.
 * Accuracy: 2e-12, measured over all shares.
 */
export function normalScores(column: Float64Array): void {
  table ??= normalTable();
  tabledQuantiles(column, table, 0, 1);
}

function normalTable(): Float64Array {
  const written = keptFloats(tableLength);
  writeQuantileTable(written, normalSeries, normalSeries, 0);
  return written;
}

/**
 * The Taylor series of the quantile around a share, term by term: its slope is 1 / density, and the slope of the density, by the share,
 * is minus the quantile.
 */
function normalSeries(share: number): Float64Array {
  const series = new Float64Array(seriesTerms);
  const density = new Float64Array(seriesTerms);
  series[0] = normalQuantile(share);
  density[0] = normalDensity(series[0]);
  for (let k = 0; k < seriesTerms - 1; k++) {
    let product = k === 0 ? -1 : 0;
    for (let j = 1; j <= k; j++) product += density[j]! * (k + 1 - j) * series[k + 1 - j]!;
    series[k + 1] = -product / (density[0] * (k + 1));
    density[k + 1] = -series[k]! / (k + 1);
  }
  return series;
}
