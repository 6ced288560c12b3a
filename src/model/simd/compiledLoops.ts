import { simd } from "./simd";

/** A loop over columns, two trials a turn: its instructions, and how many vectors it has at hand. */
export interface VectorLoop {
  readonly instructions: readonly number[];
  readonly vectors: number;
}

/** Runs a loop over so many bytes of each column; numbers and the addresses of columns stand at an address. */
export type CompiledLoop = (at: number, bytes: number) => void;

/** By their instructions: one simulation after the other computes the same of other numbers. */
const known = new Map<string, readonly CompiledLoop[]>();
const mostKnown = 32;

/**
 * Compiles loops to WebAssembly. They know the memory of the SIMD loops, which there must be. Null where the browser compiles
 * nothing as large at once.
 */
export function compiledLoops(loops: readonly VectorLoop[]): readonly CompiledLoop[] | null {
  const of = loops.map(({ instructions, vectors }) => `${vectors} ${textOf(instructions)}`).join();
  let compiled = known.get(of) ?? null;
  if (compiled === null) {
    compiled = compile(loops);
    if (known.size === mostKnown) known.clear();
    if (compiled) known.set(of, compiled);
  }
  return compiled;
}

function compile(loops: readonly VectorLoop[]): CompiledLoop[] | null {
  try {
    const module = new WebAssembly.Module(Uint8Array.from(moduleOf(loops)));
    const { exports } = new WebAssembly.Instance(module, { "": { "": simd()!.memory } });
    return loops.map((_, index) => exports[index] as CompiledLoop);
  } catch {
    return null;
  }
}

/** A letter for each byte, not too many at a time for an argument list. */
function textOf(bytes: readonly number[]): string {
  const most = 8192;
  let text = "";
  for (let from = 0; from < bytes.length; from += most) text += String.fromCharCode(...bytes.slice(from, from + most));
  return text;
}

/** The local variables of a loop: where its numbers stand, the bytes, how far it has come; then its vectors. */
export const numbersLocal = 0;
const bytesLocal = 1;
export const byteLocal = 2;
export const firstVector = 3;

const i32 = 0x7f;
const v128 = 0x7b;

/** The numbers that instructions have in the format. */
export const getLocal = 0x20;
export const setLocal = 0x21;
export const addInts = 0x6a;
export const loadInt = 0x28;
/** What vectors do has a number of its own after this one. */
export const vector = 0xfd;
export const loadVector = 0;
export const loadNumberTwice = 10;
export const storeVector = 11;
export const add = 0xf0;
export const subtract = 0xf1;
export const multiply = 0xf2;
export const divide = 0xf3;
export const lesser = 0xf4;
export const greater = 0xf5;

/** Writes a whole number in LEB128. */
export function writeWhole(to: number[], number: number): void {
  for (; number > 127; number >>= 7) to.push((number & 127) | 128);
  to.push(number);
}

function moduleOf(loops: readonly VectorLoop[]): number[] {
  const lengthFirst = (bytes: readonly number[]) => [...whole(bytes.length), ...bytes];
  const section = (id: number, entries: readonly (readonly number[])[]) => [
    id,
    ...lengthFirst([entries.length, ...entries.flat()]),
  ];
  const next = [getLocal, byteLocal, 0x41, 16, addInts, 0x22, byteLocal, getLocal, bytesLocal, 0x49, 0x0d, 0];
  const bodyOf = ({ instructions, vectors }: VectorLoop) =>
    lengthFirst([2, 1, i32, ...whole(vectors), v128, 3, 0x40, ...instructions, ...next, 11, 11]);
  const loopType = [0x60, 2, i32, i32, 0];
  const importedMemory = [0, 0, 2, 0, 1];
  return [
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [loopType]),
    ...section(2, [importedMemory]),
    ...section(
      3,
      loops.map(() => [0]),
    ),
    ...section(
      7,
      loops.map((_, index) => [1, "0".charCodeAt(0) + index, 0, index]),
    ),
    ...section(10, loops.map(bodyOf)),
  ];
}

function whole(number: number): number[] {
  const bytes: number[] = [];
  writeWhole(bytes, number);
  return bytes;
}
