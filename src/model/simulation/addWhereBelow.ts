import { type HdrStream, hdrRun, leftAddress, rightAddress } from "../random/hdrRun";
import { uniformOf } from "../random/hdrUniforms";
import { operandAddress, operandMask, simdFor } from "../simd/simdMemory";
import { type Quantity, valueAt } from "./quantity";

/**
 * Adds the product of two quantities to sums in the trials in which the random number of a stream is below a limit, without a column
 * of those numbers.
 */
export function addWhereBelow(
  sums: Float64Array,
  stream: HdrStream,
  limit: Quantity,
  one: Quantity,
  other: Quantity,
): void {
  for (let start = 0; start < sums.length;) {
    const run = hdrRun(stream, start, sums.length - start);
    const { left, leftPlace, right, rightPlace, count } = run;
    const isThere = (operand: Quantity) => typeof operand === "number" || operand.buffer === sums.buffer;
    const simd = isThere(limit) && isThere(one) && isThere(other) && simdFor(sums, left, right);
    if (simd) {
      const from = 8 * start;
      const at = (operand: Quantity, place: 0 | 1 | 2) =>
        operandAddress(operand, place) + (from & operandMask(operand));
      simd.addWhereBelow(
        sums.byteOffset + from,
        leftAddress(run),
        rightAddress(run),
        count,
        at(limit, 0),
        operandMask(limit),
        at(one, 1),
        operandMask(one),
        at(other, 2),
        operandMask(other),
      );
    } else
      for (let i = 0; i < count; i++) {
        const uniform = uniformOf((left[leftPlace + i]! + right[rightPlace + i]!) | 0);
        const trial = start + i;
        if (uniform < valueAt(limit, trial)) sums[trial]! += valueAt(one, trial) * valueAt(other, trial);
      }
    start += count;
  }
}
