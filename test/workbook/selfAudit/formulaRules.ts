import type { Area } from "../../../src/workbook/plan/address";
import { type AuditedSheet, at, cellsOf, formulasOf } from "./auditedWorkbook";
import { type Token, fromOwnCell, tokensOf } from "./tokens";

/** 0, 1 and the conversions of months, minutes, percent and seconds. */
const allowedNumbers = new Set([0, 1, 12, 60, 100, 3600]);

/** They change, or point elsewhere, without any input having changed. */
const volatileFunctions = /^(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|INFO|CELL)$/i;

/** A day by itself is a value, which a workbook of either calendar shows alike. */
const isDay = (finding: string) => / in =DATE\(\d+,\d+,\d+\)$/.test(finding);

/** Numbers inside formulas that belong in a cell of their own. */
export function hardCodedNumbers(sheet: AuditedSheet): string[] {
  const isHardCoded = ({ kind, text }: { kind: string; text: string }) =>
    kind === "number" && !allowedNumbers.has(Number(text));
  return tokensWhere(sheet, isHardCoded).filter((finding) => !isDay(finding));
}

/** Texts inside formulas, but for signs, the given ids, a sentence's {place} and a link to a name: words for the reader belong in a cell. */
export function wordsInFormulas(sheet: AuditedSheet, ids: ReadonlySet<string>): string[] {
  const isWord = (text: string) => /\p{L}/u.test(text) && !/^(\{\w+\}|#Outsource_\w+)$/.test(text) && !ids.has(text);
  return tokensWhere(sheet, ({ kind, text }) => kind === "text" && isWord(text.slice(1, -1)));
}

export function volatileCalls(sheet: AuditedSheet): string[] {
  return tokensWhere(sheet, ({ kind, text }) => kind === "function" && volatileFunctions.test(text));
}

/** References to other files: [Book.xlsx]Sheet!A1, or a link in a sheet's name. */
export function outsideReferences(sheet: AuditedSheet): string[] {
  return tokensWhere(
    sheet,
    (token) =>
      (token.kind === "operator" && token.text === "[") ||
      (token.kind === "reference" && /[[\]]|:\/\//.test(token.sheet ?? "")),
  );
}

export function wholeLines(sheet: AuditedSheet): string[] {
  return tokensWhere(sheet, ({ kind }) => kind === "wholeLines");
}

/** Errors written into a formula, such as the #REF! of a deleted cell. */
export function brokenReferences(sheet: AuditedSheet): string[] {
  return tokensWhere(sheet, ({ kind }) => kind === "error");
}

function tokensWhere(sheet: AuditedSheet, isFinding: (token: Token) => boolean): string[] {
  return formulasOf(sheet).flatMap(({ row, column, formula }) =>
    tokensOf(formula)
      .filter(isFinding)
      .map(({ text }) => `${at(sheet, row, column)}: ${text} in ${formula}`),
  );
}

/**
 * Rows of an area whose formulas are not copies of one another: a change across time or options that nobody sees. Where a
 * sheet has a block of rows per option, `blockHeights` gives their height by title: there a copy reads the next block.
 */
export function unevenRows(
  sheet: AuditedSheet,
  area: Area,
  blockHeights: Readonly<Record<string, readonly number[]>> = {},
): string[] {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  return rows.flatMap((row) => {
    const [first, ...others] = cellsOf({ ...area, row, rows: 1 }).flatMap(([, column]) => {
      const formula = sheet.cells[row]?.[column];
      return typeof formula === "string" && formula.startsWith("=") ? [{ row, column, formula }] : [];
    });
    const odd = first && others.find((other) => !isCopy(first, other, sheet.title, blockHeights));
    return odd ? [`${at(sheet, row, odd.column)}: ${odd.formula} after ${first.formula}`] : [];
  });
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function isCopy(
  first: Placed,
  other: Placed,
  title: string,
  blockHeights: Readonly<Record<string, readonly number[]>>,
): boolean {
  if (fromOwnCell(first.formula, first.row, first.column) === fromOwnCell(other.formula, other.row, other.column))
    return true;
  const [ours, theirs] = [tokensOf(first.formula), tokensOf(other.formula)];
  return ours.length === theirs.length && ours.every((token, index) => isSame(token, theirs[index]!));

  function isSame(token: Token, copied: Token): boolean {
    const [read, reread] = [
      fromOwnCell(token.text, first.row, first.column),
      fromOwnCell(copied.text, other.row, other.column),
    ];
    if (read === reread) return true;
    if (token.kind !== "reference" || copied.kind !== "reference" || token.sheet !== copied.sheet) return false;
    const { area, sheet } = token;
    const heights = blockHeights[sheet ?? title] ?? [];
    const isSameShape = (["column", "rows", "columns"] as const).every((part) => area[part] === copied.area[part]);
    const rows = copied.area.row - area.row;
    return isSameShape && heights.some((height) => rows === height * (other.column - first.column));
  }
}

/** A formula with copies of one other formula on both its sides. */
export function interruptedRows(sheet: AuditedSheet): string[] {
  return sheet.cells.flatMap((cells, row) => {
    const read = cells.map((cell, column) =>
      typeof cell === "string" && cell.startsWith("=") ? fromOwnCell(cell, row, column) : null,
    );
    return cells.flatMap((cell, column) => {
      const [before, own, after] = [read[column - 1] ?? null, read[column], read[column + 1]];
      const isOdd = own !== null && before !== null && before === after && before !== own;
      return isOdd ? [`${at(sheet, row, column)}: ${cell}`] : [];
    });
  });
}
