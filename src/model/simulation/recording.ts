import {
  add,
  addInts,
  byteLocal,
  compiledLoops,
  divide,
  firstVector,
  getLocal,
  greater,
  lesser,
  loadInt,
  loadNumberTwice,
  loadVector,
  multiply,
  numbersLocal,
  setLocal,
  storeVector,
  subtract,
  vector,
  writeWhole,
} from "../simd/compiledLoops";
import { keptFloats, simdFor } from "../simd/simdMemory";
import type { Loops } from "./loops";
import type { Quantity } from "./quantity";

/** Something computed: a vector of the step that does; a column as well, where a later step or work outside needs it. */
interface Computed {
  readonly step: number;
  readonly vector: number;
  column: Float64Array | undefined;
}

/** A loop, and the work outside that follows it. */
interface Step {
  readonly instructions: number[];
  vectors: number;
  readonly outside: (() => void)[];
}

/** Where a column now stands of what was drawn when the recording was made. */
export type Now = (drawn: Float64Array) => Float64Array;

/** In a room of their own: first the numbers, then the addresses of columns. */
const [mostNumbers, mostColumns, mostSteps] = [4096, 1024, 10];
const numbersBytes = mostNumbers * 8;
let room: Float64Array | undefined;

interface Recording {
  readonly loops: Loops;
  /**
   * Ends the recording, and answers what computes a block of so many trials; null where it cannot be compiled. What computes answers
   * whether it did: it cannot where a column does not stand in the memory of the loops.
   */
  computed(): ((length: number, now: Now) => boolean) | null;
}

/**
 * Records what is computed of a block of trials, to do it for block after block, two trials at a time from beginning to end: what
 * stands in between is never in memory, and in columns only where work outside the loops needs it.
 *
 * @param lend gives a column that stays as long as blocks are computed
 */
export function recording(lend: () => Float64Array): Recording {
  const steps: Step[] = [];
  const known = new Map<Float64Array, Computed | number>();
  const numbers: number[] = [];
  const columns = new Map<Float64Array, number>();
  const { read, columnIn } = reading(steps, numbers, columns, lend);
  const found = (operand: Quantity) => (typeof operand === "number" ? operand : known.get(operand));

  /** The first step in which all operands are known. */
  const stepOf = (operands: readonly Quantity[]) => {
    const last = operands.map(found).reduce<number>((most, at) => Math.max(most, (at as Computed)?.step ?? 0), 0);
    while (steps.length <= last) steps.push({ instructions: [], vectors: 0, outside: [] });
    return last;
  };
  const record = (operation: number) => (to: Float64Array, one: Quantity, other: Quantity) => {
    const step = stepOf([one, other]);
    const { instructions } = steps[step]!;
    for (const operand of [one, other]) read(found(operand) ?? operand, step);
    const own = firstVector + steps[step]!.vectors++;
    instructions.push(vector, operation, 1, setLocal);
    writeWhole(instructions, own);
    known.set(to, { step, vector: own, column: undefined });
  };
  let nowOf: Now = (drawn) => drawn;
  const loops: Loops = {
    ...recordingLoops(record, known),
    outside(to, from, work) {
      const step = stepOf(from);
      const column = lend();
      const operands = from.map((each) => columnIn(found(each) ?? (each as Float64Array)));
      // What was computed is in a column of its own, which stands where it is.
      const current = (each: Quantity) => (typeof each === "number" ? each : nowOf(each));
      steps[step]!.outside.push(() => work(column, operands.map(current)));
      known.set(to, { step: step + 1, vector: -1, column });
    },
  };
  return {
    loops,
    computed() {
      const hasRoom = numbers.length <= mostNumbers && columns.size <= mostColumns && steps.length <= mostSteps;
      room ??= keptFloats(mostNumbers + mostColumns / 2);
      const compiled = hasRoom && simdFor(room) && compiledLoops(steps);
      if (!compiled) return null;
      const { at, addresses } = placed(numbers, room);
      return (length, now) => {
        nowOf = now;
        const current = [...columns.keys()].map(now);
        if (!simdFor(...current)) return false;
        for (const [place, { byteOffset }] of current.entries()) addresses[place] = byteOffset;
        for (const [step, { outside }] of steps.entries()) {
          compiled[step]!(at, length * 8);
          for (const work of outside) work();
        }
        return true;
      };
    },
  };
}

/** Puts numbers where loops read them, with room for the addresses of columns. */
function placed(numbers: readonly number[], room: Float64Array) {
  room.set(numbers);
  const at = room.byteOffset;
  return { at, addresses: new Int32Array(room.buffer, at + numbersBytes, mostColumns) };
}

type RecordStep = (operation: number) => (to: Float64Array, one: Quantity, other: Quantity) => void;

function recordingLoops(record: RecordStep, known: Map<Float64Array, Computed | number>): Omit<Loops, "outside"> {
  const [plus, times] = [record(add), record(multiply)];
  return {
    fill: (to, number) => void known.set(to, number),
    plus,
    times,
    minus: record(subtract),
    over: record(divide),
    atLeast: record(greater),
    atMost: record(lesser),
    addProduct(to, one, other) {
      times(product, one, other);
      plus(to, to, product);
    },
    geometricSum(to, ratio, terms) {
      known.set(to, 1);
      for (let term = 1; term < terms; term++) {
        times(to, ratio, to);
        plus(to, 1, to);
      }
    },
  };
}

/** How a step reads what it needs, and how what a step has computed comes into a column. */
function reading(
  steps: readonly Step[],
  numbers: number[],
  columns: Map<Float64Array, number>,
  lend: () => Float64Array,
) {
  const writeAddress = (column: Float64Array, instructions: number[]) => {
    let place = columns.get(column);
    if (place === undefined) columns.set(column, (place = columns.size));
    instructions.push(getLocal, numbersLocal, loadInt, 2);
    writeWhole(instructions, numbersBytes + place * 4);
    instructions.push(getLocal, byteLocal, addInts);
  };
  const writeVector = (own: number, instructions: number[]) => {
    instructions.push(getLocal);
    writeWhole(instructions, own);
  };
  const columnOf = (computed: Computed) => {
    if (computed.column) return computed.column;
    const { instructions } = steps[computed.step]!;
    const column = (computed.column = lend());
    writeAddress(column, instructions);
    writeVector(computed.vector, instructions);
    instructions.push(vector, storeVector, 4, 0);
    return column;
  };
  const read = (from: Computed | Float64Array | number, step: number) => {
    const { instructions } = steps[step]!;
    if (typeof from === "number") {
      instructions.push(getLocal, numbersLocal, vector, loadNumberTwice, 3);
      writeWhole(instructions, 8 * (numbers.push(from) - 1));
    } else if ("step" in from && from.step === step && from.vector >= 0) writeVector(from.vector, instructions);
    else {
      writeAddress("step" in from ? columnOf(from) : from, instructions);
      instructions.push(vector, loadVector, 4, 0);
    }
  };
  const columnIn = (from: Computed | Float64Array | number) =>
    typeof from === "object" && "step" in from ? columnOf(from) : from;
  return { read, columnIn };
}

const product = new Float64Array(0);
/** What stands for a column while it is recorded. */
const names: Float64Array[] = [];
export const recordedName = (index: number): Float64Array => (names[index] ??= new Float64Array(0));
