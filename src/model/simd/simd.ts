import { wasm } from "./simd.as";

/** A loop over two operands: each an address, and -1 for a column or 0 for a number. */
type Operation = (to: number, one: number, oneMask: number, other: number, otherMask: number, bytes: number) => void;

/** What simd.as exports. */
export interface SimdFunctions {
  readonly plus: Operation;
  readonly minus: Operation;
  readonly times: Operation;
  readonly over: Operation;
  readonly atLeast: Operation;
  readonly addProduct: Operation;
  geometricSum(to: number, ratio: number, terms: number, bytes: number): void;
  uniforms(to: number, left: number, right: number, count: number): void;
  latticeUniforms(
    to: number,
    first: number,
    step: number,
    lowest: number,
    unit: number,
    shift: number,
    count: number,
  ): void;
  addWhereBelow(
    sums: number,
    left: number,
    right: number,
    count: number,
    limit: number,
    limitMask: number,
    one: number,
    oneMask: number,
    other: number,
    otherMask: number,
  ): void;
  addRows(sums: number, bins: number, rows: number, count: number, bytes: number): void;
  tabledQuantiles(
    column: number,
    bytes: number,
    table: number,
    firstRow: number,
    rowsOfHalf: number,
    low: number,
    width: number,
  ): void;
  normalShares(
    column: number,
    bytes: number,
    table: number,
    piecesPerUnit: number,
    farthest: number,
    least: number,
  ): void;
}

/** The loops in WebAssembly, and the memory that they know. */
export interface Simd {
  readonly functions: SimdFunctions;
  readonly memory: WebAssembly.Memory;
  readonly buffer: ArrayBuffer;
}

/** An operating system gives memory only once it is written to: unused pages cost nothing. */
const memoryPages = 2048;
let started: Simd | null | undefined;

/** Null where there is no WebAssembly, or none with SIMD: then the loops in TypeScript do the same in two to three times the time. */
export function simd(): Simd | null {
  if (started === undefined) started = start();
  return started;
}

function start(): Simd | null {
  if (typeof WebAssembly === "undefined") return null;
  try {
    const memory = new WebAssembly.Memory({ initial: memoryPages });
    const bytes = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    return { functions: exports as unknown as SimdFunctions, memory, buffer: memory.buffer };
  } catch {
    return null;
  }
}
