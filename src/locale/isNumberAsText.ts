import type { Typed } from "../model/fault";

/** Whether a value is text with a number in it, such as "1 234,5", "85 %" or "USD 12"; an error such as #DIV/0! is none. */
export function isNumberAsText(value: Typed): boolean {
  return typeof value === "string" && /^[^#]*\d/.test(value);
}
