import { numfmt } from "@univerjs/core";

/** What a cell is given: a formula, a plain value, or nothing. */
export type CellInput = { formula: string } | { value: string | number | boolean; format?: string } | null;

/** What may be a number, a date or a truth; other texts, which most cells hold, need not be tried as each of them. */
const mayBeMore = /\d|true|false/i;

/** Reads an entry as Excel reads typing: `12`, `5%`, `TRUE`, `2026-01-05`, `=A1`, and `'007` for text. */
export function readInput(entry: unknown, isTextCell = false): CellInput {
  if (typeof entry === "number" || typeof entry === "boolean") return { value: entry };
  const text = String(entry ?? "");
  if (text === "") return null;
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (isTextCell) return { value: text };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  const read = mayBeMore.test(text) ? numfmt.parseValue(text) : null;
  if (!read) return { value: text };
  return { value: read.v, ...(read.z ? { format: read.z } : {}) };
}
