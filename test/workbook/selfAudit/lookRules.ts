import { type Style } from "../../../src/workbook/plan/styles";
import { type AuditedSheet, type CellValue, at } from "./auditedWorkbook";

const leastContrast = 4.5;

/** Styles whose text is hard to read on its fill, by the ratio of WCAG 2. */
export function faintStyles(styles: Readonly<Record<string, Style>>): string[] {
  return Object.entries(styles)
    .map(([name, { color = "#000000", fill = "#FFFFFF" }]) => ({ name, ratio: contrast(color, fill) }))
    .filter(({ ratio }) => ratio < leastContrast)
    .map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);
}

export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = parseInt(color.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Column widths count digits of 11 points; a word's letter is a little narrower, a bold one a little wider. */
const lettersPerDigit = 0.93;
const boldWidth = 1.08;
const pointsOfLine = 15;
const usualSize = 11;

/**
 * Texts that their cell cannot show, by estimate: an unwrapped one that runs into a filled cell, a word wider than its
 * column, and a wrapped one with more lines than the row's fixed height holds.
 */
export function cutTexts(sheet: AuditedSheet): string[] {
  return sheet.cells.flatMap((cells, row) =>
    cells.flatMap((_, column) => {
      const text = shown(sheet, row, column);
      return text !== null && isCut(sheet, row, column, text) ? [`${at(sheet, row, column)}: ${text}`] : [];
    }),
  );
}

/** A cell's text, whether written or calculated. */
function shown({ cells, values }: AuditedSheet, row: number, column: number): string | null {
  const cell = cells[row]?.[column] ?? null;
  const isFormula = typeof cell === "string" && cell.startsWith("=");
  const value: CellValue = isFormula || cell === null ? (values[row]?.[column] ?? null) : cell;
  return typeof value === "string" && value !== "" ? value : null;
}

function isCut(sheet: AuditedSheet, row: number, column: number, text: string): boolean {
  const { size, isBold, isWrapped, align } = sheet.lookOf(row, column);
  const scale = (size / usualSize) * (isBold ? boldWidth : 1) * lettersPerDigit;
  const widthOf = (part: string) => part.length * scale;
  const own = sheet.columnWidths[column] ?? 0;
  if (!isWrapped) return widthOf(text) > (align === "right" ? own : own + roomBeside(sheet, row, column));
  const widest = Math.max(...text.split(/[\s\u00ad]|(?<=[-/–])/).map(widthOf));
  const height = sheet.rowHeights.get(row);
  const lines = linesOf(text.split(" ").map(widthOf), scale, own);
  return widest > own || (height !== undefined && (lines * pointsOfLine * size) / usualSize > height + 1);
}

/** Numbers that show as ### by estimate, and words that stand for a number and would: a failed check too. */
export function cutNumbers(sheet: AuditedSheet): string[] {
  return sheet.values.flatMap((values, row) =>
    values.flatMap((value, column) => {
      if (typeof value !== "number") return [];
      const { size, isBold } = sheet.lookOf(row, column);
      const scale = (size / usualSize) * (isBold ? boldWidth : 1);
      const format = sheet.numberFormats[row]?.[column] ?? "General";
      const words = [...format.matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word.length * lettersPerDigit);
      const digits = /[0#]/.test(format) ? numberShown(value, format).length : 0;
      const width = Math.max(...words, digits) * scale;
      return width > (sheet.columnWidths[column] ?? 0) ? [`${at(sheet, row, column)}: ${value} as ${format}`] : [];
    }),
  );
}

/** A number as its format writes it, near enough to measure. */
function numberShown(value: number, format: string): string {
  const [positive = ""] = format.replace(/"[^"]*"|\[[^\]]*\]/g, "").split(";");
  const decimals = /\.([0#]+)/.exec(positive)?.[1]?.length ?? 0;
  if (positive.includes("E")) return value.toExponential(decimals);
  const percent = positive.includes("%");
  const fixed = (percent ? value * 100 : value).toFixed(decimals) + (percent ? "%" : "");
  return positive.includes(",") ? fixed.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : fixed;
}

/** How far a text may run to the right, over empty cells: to the edge of the paper, or where nothing is printed for ever. */
function roomBeside(sheet: AuditedSheet, row: number, column: number): number {
  const isEmpty = (at: number) =>
    (sheet.cells[row]?.[at] ?? null) === null && (sheet.values[row]?.[at] ?? null) === null;
  const { row: top, column: left, rows, columns } = sheet.printed;
  const isPrinted = row >= top && row < top + rows && column >= left && column < left + columns;
  const end = isPrinted ? left + columns : sheet.columnWidths.length;
  let room = 0;
  for (let next = column + 1; next < end; next++) {
    if (!isEmpty(next)) return room;
    room += sheet.columnWidths[next] ?? 0;
  }
  return isPrinted ? room : Infinity;
}

/** Lines that words fill when as many as fit go on each. */
function linesOf(words: readonly number[], blank: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + blank + word > width) {
      lines += 1;
      used = word;
    } else used += used > 0 ? blank + word : word;
  }
  return lines;
}
