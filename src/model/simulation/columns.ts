import { exponential } from "../numeric/exponential";
import { logarithm } from "../numeric/logarithm";
import { type Loops, type Outside, plainLoops } from "./loops";
import { type Quantity, valueAt } from "./quantity";

/** Where columns stand, and the loops that compute them there. */
interface ColumnRoom {
  readonly loops: Loops;
  /** Whether that is the memory of the SIMD loops. */
  readonly isSimd: boolean;
  column(index: number): Float64Array;
}

/**
 * Arithmetic on quantities. A certain quantity stays a number and is computed once for the whole block. Columns are lent from a
 * store, and `within` takes back all that were lent: a simulation allocates no memory as it runs.
 */
export class Columns {
  private readonly store: Float64Array[] = [];
  private lent = 0;
  private readonly loops: Loops;
  readonly isSimd: boolean;

  /** @param length how many trials a block has */
  constructor(
    readonly length: number,
    private readonly room: ColumnRoom = plainRoom(length),
  ) {
    this.loops = room.loops;
    this.isSimd = room.isSimd;
  }

  /** A column to write to; it still holds its former values. */
  lend(): Float64Array {
    const column = this.store[this.lent] ?? this.room.column(this.lent);
    this.store[this.lent++] = column;
    return column;
  }

  /** The quantity as a column, whatever it is. */
  columnOf(quantity: Quantity): Float64Array {
    return typeof quantity === "number" ? this.filled(quantity) : quantity;
  }

  private filled(number: number): Float64Array {
    const column = this.lend();
    this.loops.fill(column, number);
    return column;
  }

  /** Takes back every column that was lent. */
  takeBack(): void {
    this.lent = 0;
  }

  /** Runs `work` and takes back every column that was lent in it. */
  within(work: () => void): void {
    const before = this.lent;
    work();
    this.lent = before;
  }

  plus(one: Quantity, other: Quantity): Quantity {
    if (typeof one === "number") return typeof other === "number" ? one + other : this.plus(other, one);
    return other === 0 ? one : this.computed(this.loops.plus, one, other);
  }

  times(one: Quantity, other: Quantity): Quantity {
    if (typeof one === "number") return typeof other === "number" ? one * other : this.times(other, one);
    if (other === 0) return 0;
    return other === 1 ? one : this.computed(this.loops.times, one, other);
  }

  minus(one: Quantity, other: Quantity): Quantity {
    if (typeof other === "number") return this.plus(one, -other);
    return this.computed(this.loops.minus, one, other);
  }

  over(one: Quantity, other: Quantity): Quantity {
    if (typeof one === "number" && typeof other === "number") return one / other;
    return this.computed(this.loops.over, one, other);
  }

  /** The larger of the two. */
  atLeast(one: Quantity, least: Quantity): Quantity {
    if (typeof one === "number" && typeof least === "number") return Math.max(one, least);
    return this.computed(this.loops.atLeast, one, least);
  }

  private computed<One, Other>(
    loop: (to: Float64Array, one: One, other: Other) => void,
    one: One,
    other: Other,
  ): Float64Array {
    const to = this.lend();
    loop(to, one, other);
    return to;
  }

  /** Base above 0 to an exponent. */
  power(base: Quantity, exponent: Quantity): Quantity {
    const raised = (x: number, y: number) => exponential(y * logarithm(x));
    if (typeof base === "number" && typeof exponent === "number") return raised(base, exponent);
    return this.outside([base, exponent], (power, now) => {
      for (let i = 0; i < power.length; i++) power[i] = raised(valueAt(now[0]!, i), valueAt(now[1]!, i));
    });
  }

  /** 1 + ratio + ratio^2 + ..., so many terms. */
  geometricSum(ratio: Quantity, terms: number): Quantity {
    if (typeof ratio === "number") {
      let sum = 1;
      for (let term = 1; term < terms; term++) sum = 1 + ratio * sum;
      return sum;
    }
    const sums = this.lend();
    this.loops.geometricSum(sums, ratio, terms);
    return sums;
  }

  clamped(quantity: Quantity, { least, most }: { least: number; most: number }): Quantity {
    if (typeof quantity === "number") return Math.max(least, Math.min(most, quantity));
    const inside = this.computed(this.loops.atMost, quantity, most);
    this.loops.atLeast(inside, inside, least);
    return inside;
  }

  /** A column that no loop computes: `work` writes it, given what some quantities are in a block. */
  outside(from: readonly Quantity[], work: Outside): Float64Array {
    const to = this.lend();
    this.loops.outside(to, from, work);
    return to;
  }

  /** The sum of products of two: certain products are added up first, then each column is added in place. */
  sumOfProducts(...terms: readonly (readonly [Quantity, Quantity])[]): Quantity {
    let certain = 0;
    for (const { 0: one, 1: other } of terms)
      if (typeof one === "number" && typeof other === "number") certain += one * other;
    let sum: Float64Array | undefined;
    for (const { 0: one, 1: other } of terms) {
      if ((typeof one === "number" && typeof other === "number") || one === 0 || other === 0) continue;
      sum ??= this.filled(certain);
      this.loops.addProduct(sum, one, other);
    }
    return sum ?? certain;
  }

  sum(...terms: readonly Quantity[]): Quantity {
    return terms.reduce((sum, term) => this.plus(sum, term), 0);
  }

  product(...factors: readonly Quantity[]): Quantity {
    return factors.reduce((product, factor) => this.times(product, factor), 1);
  }
}

function plainRoom(length: number): ColumnRoom {
  return { loops: plainLoops, isSimd: false, column: () => new Float64Array(length) };
}
