import { keptFloats } from "../simd/simdMemory";
import { longestBlock } from "./blockLength";

/** Draws of these first trials are kept for the loops in WebAssembly, in columns as long as a block: 25 MB at most. */
export const keptTrials = 16_384;
export const fewestKept = 512;
export const mostKept = 1536;
/** A loop may write a group of four beyond the end. */
const beyondEnd = 8;

/** By all that they depend on; those asked for last are at the end. */
const known = new Map<string, Float64Array>();

/**
 * A column of draws that was asked for lately, or else one that `write` fills: what is simulated again differs in few drivers. The
 * last `mostKept` columns stay as they are.
 *
 * Domain: blocks within `keptTrials`.
 */
export function keptDraws(of: string, length: number, write: (column: Float64Array) => void): Float64Array {
  let column = known.get(of);
  if (column) known.delete(of);
  else {
    const [oldest] = known.keys();
    const isFull = known.size === mostKept;
    const { buffer, byteOffset } = isFull ? known.get(oldest!)! : keptFloats(longestBlock + beyondEnd);
    if (isFull) known.delete(oldest!);
    column = new Float64Array(buffer, byteOffset, length);
    write(column);
  }
  known.set(of, column);
  return column;
}
