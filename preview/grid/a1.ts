/** Addresses as people write them (`'Cost lines'!$B$2:D5`) and as rectangles that can be computed with. */

/** A rectangle of cells; rows and columns count from 0 and both ends belong to it. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads `B2`, `B2:D5`, `A:C`, `2:4` with or without `$`; null where it is not an address of the grid. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([a-z]{1,3})?\$?(\d{1,7})?(?::\$?([a-z]{1,3})?\$?(\d{1,7})?)?$/i.exec(address.trim());
  if (!match) return null;
  const isRange = address.includes(":");
  const [firstLetters, firstNumber] = match.slice(1, 3);
  const [secondLetters, secondNumber] = isRange ? match.slice(3, 5) : [firstLetters, firstNumber];
  if ((firstLetters === undefined) !== (secondLetters === undefined)) return null;
  if ((firstNumber === undefined) !== (secondNumber === undefined)) return null;
  if (firstLetters === undefined && firstNumber === undefined) return null;
  if (!isRange && (firstLetters === undefined || firstNumber === undefined)) return null;

  const rows = firstNumber === undefined ? [0, lastRow] : [Number(firstNumber) - 1, Number(secondNumber) - 1];
  const columns = firstLetters === undefined ? [0, lastColumn] : [firstLetters, secondLetters!].map(columnIndex);
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return isInside(area) ? area : null;
}

export function isInside(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= lastRow &&
    area.right <= lastColumn &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === lastRow;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === lastColumn;
export const isOneCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;
export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;

export function formatArea(area: Area, fixed = ""): string {
  const cell = (row: number, column: number) => `${fixed}${columnLetters(column)}${fixed}${row + 1}`;
  if (isWholeColumns(area) && !isWholeRows(area)) {
    return `${fixed}${columnLetters(area.left)}:${fixed}${columnLetters(area.right)}`;
  }
  if (isWholeRows(area)) return `${fixed}${area.top + 1}:${fixed}${area.bottom + 1}`;
  const start = cell(area.top, area.left);
  return isOneCell(area) ? start : `${start}:${cell(area.bottom, area.right)}`;
}

export function intersection(a: Area, b: Area): Area | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** A sheet title as it stands in a formula: quoted where Excel needs quotes. */
export function quoteTitle(title: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(title) && parseArea(title) === null && !/^r\d*c\d*$/i.test(title);
  return isPlain ? title : `'${title.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into its title and the rest; the title is null where none is written. */
export function splitTitle(address: string): { title: string | null; local: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { title: null, local: address };
  const title = address.slice(0, mark);
  const isQuoted = title.startsWith("'") && title.endsWith("'");
  return { title: isQuoted ? title.slice(1, -1).replaceAll("''", "'") : title, local: address.slice(mark + 1) };
}
