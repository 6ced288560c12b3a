import type { Typed } from "../../model/fault";

/** How far apart a number that was written and the same number read again may be, relative to its size. */
const rounding = 1e-9;

/** Whether a cell still holds what was written in it while the formula that passes it on shows another value: that of before. */
export function isUncalculated(written: number, typed: Typed | null | undefined, shown: number): boolean {
  const isIt = (value: number) => Math.abs(value - written) <= rounding * Math.max(1, Math.abs(written));
  return typeof typed === "number" && isIt(typed) && !isIt(shown);
}
