import { exponential } from "../numeric/exponential";
import { logarithm } from "../numeric/logarithm";

// Looked up once: in a sandbox, a global that is asked for in every turn of a loop makes it a hundred times slower.
const { max, min } = Math;

/** What a block of trials has of something: one number for all of them, or a column with one each. */
export type Quantity = number | Float64Array;

/**
 * Arithmetic on quantities. What is certain stays a number and is computed once for the whole block; columns are lent from a
 * store and taken back together, so that a simulation allocates nothing as it runs.
 */
export class Columns {
  private readonly store: Float64Array[] = [];
  private lent = 0;

  /** @param length how many trials a block has */
  constructor(readonly length: number) {}

  /** A column to write to; what it held before is still in it. */
  lend(): Float64Array {
    const column = this.store[this.lent] ?? new Float64Array(this.length);
    this.store[this.lent++] = column;
    return column;
  }

  /** Runs `work` and takes back every column that was lent in it. */
  within(work: () => void): void {
    const before = this.lent;
    work();
    this.lent = before;
  }

  plus(one: Quantity, other: Quantity): Quantity {
    if (typeof one === "number") return typeof other === "number" ? one + other : this.plus(other, one);
    if (other === 0) return one;
    const sum = this.lend();
    if (typeof other === "number") for (let i = 0; i < sum.length; i++) sum[i] = one[i]! + other;
    else for (let i = 0; i < sum.length; i++) sum[i] = one[i]! + other[i]!;
    return sum;
  }

  times(one: Quantity, other: Quantity): Quantity {
    if (typeof one === "number") return typeof other === "number" ? one * other : this.times(other, one);
    if (other === 0) return 0;
    if (other === 1) return one;
    const product = this.lend();
    if (typeof other === "number") for (let i = 0; i < product.length; i++) product[i] = one[i]! * other;
    else for (let i = 0; i < product.length; i++) product[i] = one[i]! * other[i]!;
    return product;
  }

  minus(one: Quantity, other: Quantity): Quantity {
    if (typeof other === "number") return this.plus(one, -other);
    const difference = this.lend();
    if (typeof one === "number") for (let i = 0; i < difference.length; i++) difference[i] = one - other[i]!;
    else for (let i = 0; i < difference.length; i++) difference[i] = one[i]! - other[i]!;
    return difference;
  }

  over(one: Quantity, other: Quantity): Quantity {
    if (typeof one === "number" && typeof other === "number") return one / other;
    const quotient = this.lend();
    if (typeof other === "number") {
      const column = one as Float64Array;
      for (let i = 0; i < quotient.length; i++) quotient[i] = column[i]! / other;
    } else if (typeof one === "number") for (let i = 0; i < quotient.length; i++) quotient[i] = one / other[i]!;
    else for (let i = 0; i < quotient.length; i++) quotient[i] = one[i]! / other[i]!;
    return quotient;
  }

  /** The larger of the two. */
  atLeast(one: Quantity, least: Quantity): Quantity {
    if (typeof one === "number") return typeof least === "number" ? max(one, least) : this.atLeast(least, one);
    const larger = this.lend();
    if (typeof least === "number") for (let i = 0; i < larger.length; i++) larger[i] = max(one[i]!, least);
    else for (let i = 0; i < larger.length; i++) larger[i] = max(one[i]!, least[i]!);
    return larger;
  }

  /** Base above 0 to an exponent. */
  power(base: Quantity, exponent: Quantity): Quantity {
    const raised = (x: number, y: number) => exponential(y * logarithm(x));
    if (typeof base === "number" && typeof exponent === "number") return raised(base, exponent);
    const power = this.lend();
    for (let i = 0; i < power.length; i++) power[i] = raised(valueAt(base, i), valueAt(exponent, i));
    return power;
  }

  /** The sum, and in the trials in which a column is below a limit a weight on top of it. */
  plusWhereBelow(sum: Quantity, column: Float64Array, limit: Quantity, weight: Quantity): Quantity {
    const total = this.lend();
    if (typeof sum === "number") total.fill(sum);
    else total.set(sum);
    for (let i = 0; i < total.length; i++)
      if (column[i]! < valueAt(limit, i)) total[i] = total[i]! + valueAt(weight, i);
    return total;
  }

  clamped(quantity: Quantity, { least, most }: { least: number; most: number }): Quantity {
    const clamp = (value: number) => max(least, min(most, value));
    if (typeof quantity === "number") return clamp(quantity);
    const inside = this.lend();
    for (let i = 0; i < inside.length; i++) inside[i] = clamp(quantity[i]!);
    return inside;
  }

  sum(...terms: readonly Quantity[]): Quantity {
    return terms.reduce((sum, term) => this.plus(sum, term), 0);
  }

  product(...factors: readonly Quantity[]): Quantity {
    return factors.reduce((product, factor) => this.times(product, factor), 1);
  }
}

/** A quantity in one trial of the block. */
export function valueAt(quantity: Quantity, index: number): number {
  return typeof quantity === "number" ? quantity : quantity[index]!;
}
