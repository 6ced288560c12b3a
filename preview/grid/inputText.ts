/** What a cell is given: a formula, a plain value, or nothing. */
export type CellInput = { formula: string } | { value: string | number | boolean; format?: string } | null;

/** Reads an entry as Excel reads typing: `12`, `5%`, `TRUE`, `2026-01-05`, `=A1`, and `'007` for text. */
export function readInput(entry: unknown, isTextCell = false): CellInput {
  if (typeof entry === "number" || typeof entry === "boolean") return { value: entry };
  const text = String(entry ?? "");
  if (text === "") return null;
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (isTextCell) return { value: text };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return readNumber(text.trim()) ?? { value: text };
}

function readNumber(text: string): CellInput {
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { value: Number(text) };
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return { value: Number(text.replaceAll(",", "")), format: "#,##0" };
  const percent = /^([+-]?(?:\d+\.?\d*|\.\d+))\s?%$/.exec(text);
  if (percent) return { value: Number(`${percent[1]}e-2`), format: percent[1]!.includes(".") ? "0.00%" : "0%" };
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return date ? readDate(Number(date[1]), Number(date[2]), Number(date[3])) : null;
}

/** Excel counts days from 1899-12-30 (after its invented 29 February 1900). */
function readDate(year: number, month: number, day: number): CellInput {
  const time = Date.UTC(year, month - 1, day);
  const isReal = new Date(time).getUTCMonth() === month - 1;
  return isReal && year >= 1901 ? { value: (time - Date.UTC(1899, 11, 30)) / 86_400_000, format: "yyyy-mm-dd" } : null;
}
