/**
 * The widths of a sheet's first columns, given at the columns where a width begins; the columns after it are as wide.
 *
 * @example columnWidths(4, { 0: 46, 1: 20 }) // => [46, 20, 20, 20]
 */
export function columnWidths(columnCount: number, widths: Readonly<Record<number, number>>): number[] {
  const columns = new Array<number>(columnCount);
  for (const [column, width] of Object.entries(widths)) columns.fill(width, Number(column));
  return columns;
}
