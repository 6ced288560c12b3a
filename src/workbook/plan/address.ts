/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The last ones of an Excel sheet. */
export const lastRow = 2 ** 20 - 1;
export const lastColumn = 2 ** 14 - 1;

export const cellAt = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** The rows from one to another, from the first column to another. */
export const wholeRows = (row: number, lastRow: number, lastColumn: number): Area => ({
  row,
  column: 0,
  rows: lastRow - row + 1,
  columns: lastColumn + 1,
});

export function isWithin(area: Area, row: number, column: number): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** "C7" */
export const relative = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;

/** "$C$7" */
export const absolute = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;

/** "C$7": the row stays when the formula is copied down. */
export const rowFixed = (row: number, column: number) => `${columnLetters(column)}$${row + 1}`;

/** "$C7": the column stays when the formula is copied across. */
export const columnFixed = (row: number, column: number) => `$${columnLetters(column)}${row + 1}`;

type CellWriter = (row: number, column: number) => string;

/** "C7:F9", or "$C$7:$F$9" with `absolute`. */
export function areaAddress({ row, column, rows, columns }: Area, write: CellWriter = relative): string {
  const first = write(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${write(row + rows - 1, column + columns - 1)}`;
}

/** A reference that another sheet can use: 'Mga input'!$C$7 */
export function onSheet(title: string, address: string): string {
  return `'${title.replaceAll("'", "''")}'!${address}`;
}
