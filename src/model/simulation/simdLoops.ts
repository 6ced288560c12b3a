import type { Quantity } from "./quantity";
import { type Loops, plainLoops } from "./loops";
import type { Simd } from "../simd/simd";
import { operandAddress, operandMask as maskOf } from "../simd/simdMemory";

/** The loops in WebAssembly, for columns of a length that all stand in its memory. */
export function simdLoops({ functions }: Simd, length: number): Loops {
  const { plus, minus, times, over, atLeast, addProduct, geometricSum } = functions;
  const bytes = length * 8;
  const one = (operand: Quantity) => operandAddress(operand, 0);
  const other = (operand: Quantity) => operandAddress(operand, 1);
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
