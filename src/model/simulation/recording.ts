import { compiledLoops, local, wasm, writeWhole } from "../simd/compiledLoops";
import { keptFloats } from "../simd/simdMemory";
import type { Loops, Outside } from "./loops";
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
const [mostNumbers, mostColumns] = [4096, 1024];
const numbersBytes = mostNumbers * 8;
let room: Float64Array | undefined;

/**
 * What is computed of a block of trials, recorded once and then done for block after block, two trials at a time from beginning to
 * end: what stands in between is never in memory, and in columns only where work outside the loops needs it.
 */
export class Recording implements Loops {
  private readonly steps: Step[] = [];
  private readonly known = new Map<Float64Array, Computed | number>();
  private readonly numbers: number[] = [];
  private readonly columns = new Map<Float64Array, number>();
  private now: Now = (drawn) => drawn;

  /** @param lend gives a column that stays as long as blocks are computed */
  constructor(private readonly lend: () => Float64Array) {}

  fill = (to: Float64Array, number: number) => void this.known.set(to, number);
  plus = (to: Float64Array, one: Quantity, other: Quantity) => this.record(wasm.add, to, one, other);
  minus = (to: Float64Array, one: Quantity, other: Quantity) => this.record(wasm.subtract, to, one, other);
  times = (to: Float64Array, one: Quantity, other: Quantity) => this.record(wasm.multiply, to, one, other);
  over = (to: Float64Array, one: Quantity, other: Quantity) => this.record(wasm.divide, to, one, other);
  atLeast = (to: Float64Array, one: Quantity, least: Quantity) => this.record(wasm.most, to, one, least);
  atMost = (to: Float64Array, one: Quantity, most: Quantity) => this.record(wasm.least, to, one, most);

  addProduct = (to: Float64Array, one: Quantity, other: Quantity) => {
    this.times(product, one, other);
    this.plus(to, to, product);
  };

  geometricSum = (to: Float64Array, ratio: Float64Array, terms: number) => {
    this.fill(to, 1);
    for (let term = 1; term < terms; term++) {
      this.times(to, ratio, to);
      this.plus(to, 1, to);
    }
  };

  outside = (to: Float64Array, from: readonly Quantity[], work: Outside) => {
    const index = this.stepOf(from);
    const column = this.lend();
    const operands = from.map((each) => this.operandOutside(each));
    this.steps[index]!.outside.push(() =>
      work(
        column,
        operands.map((operand) => operand()),
      ),
    );
    this.known.set(to, { step: index + 1, vector: -1, column });
  };

  /** Ends the recording, and answers what computes a block of so many trials; null where it cannot be compiled. */
  computed(): ((length: number, now: Now) => void) | null {
    const { steps, columns, numbers } = this;
    const loops = compiledLoops(steps);
    if (!loops) return null;
    room ??= keptFloats(mostNumbers + mostColumns / 2);
    const at = room.byteOffset;
    const addresses = new Int32Array(room.buffer, at + numbersBytes, mostColumns);
    room.set(numbers);
    return (length, now) => {
      this.now = now;
      for (const [column, place] of columns) addresses[place] = now(column).byteOffset;
      for (const [index, { outside }] of steps.entries()) {
        loops[index]!(at, length * 8);
        for (const work of outside) work();
      }
    };
  }

  private record(operation: number, to: Float64Array, one: Quantity, other: Quantity): void {
    const index = this.stepOf([one, other]);
    const step = this.steps[index]!;
    const vector = local.firstVector + step.vectors++;
    const { instructions } = step;
    this.read(one, index, instructions);
    this.read(other, index, instructions);
    instructions.push(wasm.vector, operation, 1, wasm.setLocal);
    writeWhole(instructions, vector);
    this.known.set(to, { step: index, vector, column: undefined });
  }

  /** The first step in which all operands are known. */
  private stepOf(operands: readonly Quantity[]): number {
    let last = 0;
    for (const operand of operands) {
      const found = this.found(operand);
      if (typeof found === "object" && found.step > last) last = found.step;
    }
    while (this.steps.length <= last) this.steps.push({ instructions: [], vectors: 0, outside: [] });
    return last;
  }

  private found(operand: Quantity): Computed | number | undefined {
    return typeof operand === "number" ? operand : this.known.get(operand);
  }

  private read(operand: Quantity, step: number, instructions: number[]): void {
    const found = this.found(operand);
    if (typeof found === "number") {
      instructions.push(wasm.getLocal, local.at, wasm.vector, wasm.loadNumberTwice, 3);
      writeWhole(instructions, 8 * (this.numbers.push(found) - 1));
    } else if (found?.step === step && found.vector >= 0) {
      instructions.push(wasm.getLocal);
      writeWhole(instructions, found.vector);
    } else {
      this.writeAddress(found ? this.columnOf(found) : (operand as Float64Array), instructions);
      instructions.push(wasm.vector, wasm.loadVector, 4, 0);
    }
  }

  private operandOutside(operand: Quantity): () => Quantity {
    const found = this.found(operand);
    if (typeof found === "number") return () => found;
    if (!found) return () => this.now(operand as Float64Array);
    const column = this.columnOf(found);
    return () => column;
  }

  private columnOf(computed: Computed): Float64Array {
    if (computed.column) return computed.column;
    const { instructions } = this.steps[computed.step]!;
    computed.column = this.lend();
    this.writeAddress(computed.column, instructions);
    instructions.push(wasm.getLocal);
    writeWhole(instructions, computed.vector);
    instructions.push(wasm.vector, wasm.storeVector, 4, 0);
    return computed.column;
  }

  private writeAddress(column: Float64Array, instructions: number[]): void {
    let place = this.columns.get(column);
    if (place === undefined) this.columns.set(column, (place = this.columns.size));
    instructions.push(wasm.getLocal, local.at, wasm.loadInt, 2);
    writeWhole(instructions, numbersBytes + place * 4);
    instructions.push(wasm.getLocal, local.byte, wasm.addInts);
  }
}

const product = new Float64Array(0);
/** What stands for a column while it is recorded. */
const names: Float64Array[] = [];
export const recordedName = (index: number): Float64Array => (names[index] ??= new Float64Array(0));
