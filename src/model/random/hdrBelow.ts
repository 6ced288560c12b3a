import { simdFor } from "../simd/simdMemory";
import { type HdrRun, type HdrStream, hdrRun, leftAddress, rightAddress } from "./hdrRun";

/**
 * Finds the trials in which the random number of a stream is below a limit, without a column of them: writes the index of each,
 * counted from the first trial, and answers how many there are.
 */
export function hdrBelow(found: Int32Array, stream: HdrStream, count: number, limit: number | Float64Array): number {
  let hits = 0;
  for (let start = 0; start < count;) {
    const run = hdrRun(stream, start, count - start);
    hits +=
      typeof limit === "number"
        ? belowNumber(found.subarray(hits), start, run, limit)
        : belowColumn(found.subarray(hits), start, run, limit);
    start += run.count;
  }
  return hits;
}

/**
 * Compares whole numbers from -2^31 on: n + 0.5 is below a limit where n is at most the limit less 0.5, rounded up, less 1. `| 0`
 * makes that bound an integer to the engine, which then converts no number to compare it.
 */
function belowNumber(found: Int32Array, start: number, run: HdrRun, limit: number): number {
  const { left, leftPlace, right, rightPlace, count } = run;
  const most = Math.ceil(limit * 4294967296 - 0.5) - 1 - 2147483648;
  if (most < -2147483648) return 0;
  const whole = most | 0;
  const simd = simdFor(found, left, right);
  if (simd) return simd.belowNumber(found.byteOffset, start, leftAddress(run), rightAddress(run), count, whole);
  let hits = 0;
  for (let i = 0; i < count; i++)
    if (((left[leftPlace + i]! + right[rightPlace + i]!) | 0) <= whole) found[hits++] = start + i;
  return hits;
}

function belowColumn(found: Int32Array, start: number, run: HdrRun, limit: Float64Array): number {
  const { left, leftPlace, right, rightPlace, count } = run;
  const simd = simdFor(found, left, right, limit);
  if (simd) {
    const limits = limit.byteOffset + start * 8;
    return simd.belowColumn(found.byteOffset, start, leftAddress(run), rightAddress(run), count, limits);
  }
  let hits = 0;
  for (let i = 0; i < count; i++) {
    const whole = (left[leftPlace + i]! + right[rightPlace + i]!) | 0;
    if (whole + 2147483648.5 < limit[start + i]! * 4294967296) found[hits++] = start + i;
  }
  return hits;
}
