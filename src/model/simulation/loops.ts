import type { Quantity } from "./quantity";

/** A loop over the trials of a block, of which one operand at least is a column. It may be `to` itself. */
type Loop<One = Quantity, Other = Quantity> = (to: Float64Array, one: One, other: Other) => void;

/** Work that no loop does: it writes to a column, given what some quantities are in a block. */
export type Outside = (to: Float64Array, now: readonly Quantity[]) => void;

/** The loops in which columns are computed. There are three sets of them, which give the same to the last bit. */
export interface Loops {
  fill(to: Float64Array, number: number): void;
  readonly plus: Loop<Float64Array>;
  readonly minus: Loop<Quantity, Float64Array>;
  readonly times: Loop<Float64Array>;
  readonly over: Loop;
  readonly atLeast: Loop;
  readonly atMost: Loop<Float64Array, number>;
  /** Adds the product to what is in `to`. */
  readonly addProduct: Loop;
  /** 1 + ratio + ratio^2 + ..., so many terms. */
  geometricSum(to: Float64Array, ratio: Float64Array, terms: number): void;
  outside(to: Float64Array, from: readonly Quantity[], work: Outside): void;
}

/**
 * The loops in TypeScript, one trial after the other. Numbers and columns have loops of their own: no turn of a loop has to ask
 * which of the two an operand is.
 */
export const plainLoops: Loops = {
  fill: (to, number) => void to.fill(number),
  plus(to, one, other) {
    if (typeof other === "number") for (let i = 0; i < to.length; i++) to[i] = one[i]! + other;
    else for (let i = 0; i < to.length; i++) to[i] = one[i]! + other[i]!;
  },
  minus(to, one, other) {
    if (typeof one === "number") for (let i = 0; i < to.length; i++) to[i] = one - other[i]!;
    else for (let i = 0; i < to.length; i++) to[i] = one[i]! - other[i]!;
  },
  times(to, one, other) {
    if (typeof other === "number") for (let i = 0; i < to.length; i++) to[i] = one[i]! * other;
    else for (let i = 0; i < to.length; i++) to[i] = one[i]! * other[i]!;
  },
  over(to, one, other) {
    if (typeof one === "number") for (let i = 0; i < to.length; i++) to[i] = one / (other as Float64Array)[i]!;
    else if (typeof other === "number") for (let i = 0; i < to.length; i++) to[i] = one[i]! / other;
    else for (let i = 0; i < to.length; i++) to[i] = one[i]! / other[i]!;
  },
  atLeast(to, one, other) {
    if (typeof one === "number") plainLoops.atLeast(to, other, one);
    else if (typeof other === "number") for (let i = 0; i < to.length; i++) to[i] = Math.max(one[i]!, other);
    else for (let i = 0; i < to.length; i++) to[i] = Math.max(one[i]!, other[i]!);
  },
  atMost(to, one, most) {
    for (let i = 0; i < to.length; i++) to[i] = Math.min(one[i]!, most);
  },
  addProduct(to, one, other) {
    if (typeof one === "number") plainLoops.addProduct(to, other, one);
    else if (typeof other === "number") for (let i = 0; i < to.length; i++) to[i] = to[i]! + one[i]! * other;
    else for (let i = 0; i < to.length; i++) to[i] = to[i]! + one[i]! * other[i]!;
  },
  geometricSum(to, ratio, terms) {
    for (let i = 0; i < to.length; i++) {
      const own = ratio[i]!;
      let sum = 1;
      for (let term = 1; term < terms; term++) sum = 1 + own * sum;
      to[i] = sum;
    }
  },
  outside: (to, from, work) => work(to, from),
};
