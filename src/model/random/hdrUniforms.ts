import { simdFor } from "../simd/simdMemory";
import { type HdrRun, type HdrStream, hdrRun, leftAddress, rightAddress } from "./hdrRun";

/** The HDR random numbers of a stream, trial after trial, written into a column: those of `hdrUniform`, to the last bit. */
export function hdrUniforms(column: Float64Array, stream: HdrStream): void {
  for (let start = 0; start < column.length;) {
    const run = hdrRun(stream, start, column.length - start);
    const simd = simdFor(column, run.left, run.right);
    if (simd) simd.uniforms(column.byteOffset + start * 8, leftAddress(run), rightAddress(run), run.count);
    else write(column, start, run);
    start += run.count;
  }
}

const unit = 1 / 4294967296;
/** A sum from -2^31 on becomes a share of 2^32 by adding a half, and the middle of its level by adding half a unit. */
const lift = 0.5 + unit / 2;

/** The random number of a sum from -2^31 on. */
export const uniformOf = (sum: number): number => sum * unit + lift;

function write(column: Float64Array, start: number, { left, leftPlace, right, rightPlace, count }: HdrRun): void {
  for (let i = 0; i < count; i++) column[start + i] = uniformOf((left[leftPlace + i]! + right[rightPlace + i]!) | 0);
}
