import { numfmt } from "@univerjs/core";

/** A number as Excel's format code shows it; a code that cannot be read leaves the plain number. */
export function formatNumber(pattern: string, value: number): string {
  try {
    return String(numfmt.format(pattern, value));
  } catch {
    return String(value);
  }
}
