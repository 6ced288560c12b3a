import type { Quantity } from "./quantity";
import { type Loops, plainLoops } from "./loops";
import type { Simd } from "../simd/simd";

/** Where the numbers of an operation stand that has some in place of columns. */
const oneNumber = 0;
const otherNumber = 4;

/** The loops in WebAssembly, for columns of a length that all stand in its memory. */
export function simdLoops({ functions, buffer }: Simd, length: number): Loops {
  const { plus, minus, times, over, atLeast, addProduct, geometricSum } = functions;
  const numbers = new Float64Array(buffer, 0, 8);
  const bytes = length * 8;
  const maskOf = (operand: Quantity) => (typeof operand === "number" ? 0 : -1);
  const addressOf = (operand: Quantity, at: number) => {
    if (typeof operand !== "number") return operand.byteOffset;
    numbers[at] = numbers[at + 1] = numbers[at + 2] = numbers[at + 3] = operand;
    return at * 8;
  };
  const one = (operand: Quantity) => addressOf(operand, oneNumber);
  const other = (operand: Quantity) => addressOf(operand, otherNumber);
  return {
    ...plainLoops,
    plus: (to, a, b) => plus(to.byteOffset, one(a), maskOf(a), other(b), maskOf(b), bytes),
    minus: (to, a, b) => minus(to.byteOffset, one(a), maskOf(a), other(b), maskOf(b), bytes),
    times: (to, a, b) => times(to.byteOffset, one(a), maskOf(a), other(b), maskOf(b), bytes),
    over: (to, a, b) => over(to.byteOffset, one(a), maskOf(a), other(b), maskOf(b), bytes),
    atLeast: (to, a, b) => atLeast(to.byteOffset, one(a), maskOf(a), other(b), maskOf(b), bytes),
    addProduct: (to, a, b) => addProduct(to.byteOffset, one(a), maskOf(a), other(b), maskOf(b), bytes),
    geometricSum: (to, ratio, terms) => geometricSum(to.byteOffset, ratio.byteOffset, terms, bytes),
  };
}
