import { type SimdFunctions, simd } from "./simd";

/** Three numbers, each four times, for loops that take a number in place of a column; and what a loop holds for all its turns. */
const numbersBytes = 192;
let numbers: Float64Array | undefined;
/** Columns stand from here on. Kept arrays stand before: random numbers and tables, in the order in which they were asked for. */
const columnsFrom = 96 * 2 ** 20;
let kept = numbersBytes;

/** An array that is kept for ever: in the memory of the SIMD loops, where there are such loops and room for it. */
export function keptInts(length: number): Int32Array {
  const at = keep(length * 4);
  return at === null ? new Int32Array(length) : new Int32Array(simd()!.buffer, at, length);
}

export function keptFloats(length: number): Float64Array {
  const at = keep(length * 8);
  return at === null ? new Float64Array(length) : new Float64Array(simd()!.buffer, at, length);
}

function keep(bytes: number): number | null {
  const at = kept;
  // Groups of trials may begin anywhere, but a table's rows lie best in one line of a processor's memory each.
  const next = Math.ceil((at + bytes) / 64) * 64;
  if (!simd() || next > columnsFrom) return null;
  kept = next;
  return at;
}

/** The functions in WebAssembly, if arrays stand in the memory that they know. */
export function simdFor(...arrays: readonly (Float64Array | Int32Array | Uint8Array)[]): SimdFunctions | null {
  const found = simd();
  return found && arrays.every(({ buffer }) => buffer === found.buffer) ? found.functions : null;
}

/**
 * Where a loop reads an operand, its first, second or third: the address of a column, or of a number in its place, which is written
 * there.
 */
export function operandAddress(operand: Float64Array | number, place: 0 | 1 | 2): number {
  if (typeof operand !== "number") return operand.byteOffset;
  numbers ??= new Float64Array(simd()!.buffer, 0, 12);
  const at = 4 * place;
  numbers[at] = numbers[at + 1] = numbers[at + 2] = numbers[at + 3] = operand;
  return at * 8;
}

/** What tells a loop a column from a number. */
export function operandMask(operand: Float64Array | number): number {
  return typeof operand === "number" ? 0 : -1;
}

/**
 * Where column after column stands, so long each. The loops go by groups of four: a column ends with room for one. All simulations
 * use the same room, one after the other.
 */
export function columnAddress(index: number, length: number): number {
  return columnsFrom + index * (Math.ceil(length / 8) * 64 + 64);
}
