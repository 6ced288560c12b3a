import { simdFor } from "../simd/simdMemory";
import { type HdrStream, hdrRun, leftAddress, rightAddress } from "./hdrRun";
import { uniformOf } from "./hdrUniforms";

/**
 * Finds the trials in which the random number of a stream is below a limit, without a column of them: writes the index of each,
 * counted from the first trial, and its number, and answers how many there are.
 */
export function hdrBelow(
  found: Int32Array,
  uniforms: Float64Array,
  stream: HdrStream,
  trials: number,
  limit: number,
): number {
  // Whole numbers are compared, from -2^31 on: n + 0.5 is below a limit where n is at most the limit less 0.5, rounded up, less 1.
  const most = Math.min(4294967295, Math.ceil(limit * 4294967296 - 0.5) - 1) - 2147483648;
  if (most < -2147483648) return 0;
  let hits = 0;
  for (let start = 0; start < trials;) {
    const run = hdrRun(stream, start, trials - start);
    const { left, leftPlace, right, rightPlace, count } = run;
    const simd = simdFor(found, uniforms, left, right);
    if (simd) {
      const [to, numbers] = [found.byteOffset + hits * 4, uniforms.byteOffset + hits * 8];
      hits += simd.below(to, numbers, start, leftAddress(run), rightAddress(run), count, most);
    } else
      for (let i = 0; i < count; i++) {
        const whole = (left[leftPlace + i]! + right[rightPlace + i]!) | 0;
        if (whole > most) continue;
        found[hits] = start + i;
        uniforms[hits++] = uniformOf(whole);
      }
    start += count;
  }
  return hits;
}
