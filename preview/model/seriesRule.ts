import { columnCount, rowCount } from "../grid/a1";
import type { Area } from "../grid/a1";
import type { Grid } from "../grid/grid";
import type { SeriesData } from "./chartSeries";
import type { Range } from "./range";

/**
 * Excel's rule for making series of a block of cells: the longer side runs along the axis; a first row or column of
 * text or dates (or below a corner with nothing in it) holds names and categories; in scatter charts the first series is x.
 */
export function findSeries(grid: Grid, source: Range, seriesBy: string, isScatter: boolean): SeriesData[] {
  const { area, sheetId } = source;
  const isByColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rowCount(area) >= columnCount(area));
  const isHeader = (row: number, column: number) => isText(grid, sheetId, row, column);
  const firstColumn = { ...area, right: area.left };
  const firstRow = { ...area, bottom: area.top };
  const isCornerEmpty = grid.cells.formula(sheetId, area.top, area.left) === "";
  const hasNameRow =
    rowCount(area) > 1 && (isCornerEmpty || someCell(inner(firstRow, columnCount(area) > 1 ? 1 : 0, 0), isHeader));
  const hasNameColumn =
    columnCount(area) > 1 && (isCornerEmpty || someCell(inner(firstColumn, 0, rowCount(area) > 1 ? 1 : 0), isHeader));

  const namesFirst = isByColumns ? hasNameRow : hasNameColumn;
  const lines = isByColumns ? columnCount(area) : rowCount(area);
  const hasCategories = (isByColumns ? hasNameColumn : hasNameRow) || (isScatter && lines > 1);
  const body = isByColumns
    ? { ...area, top: area.top + Number(namesFirst), left: area.left + Number(hasCategories) }
    : { ...area, left: area.left + Number(namesFirst), top: area.top + Number(hasCategories) };
  const categories = !hasCategories
    ? null
    : isByColumns
      ? { ...body, left: area.left, right: area.left }
      : { ...body, top: area.top, bottom: area.top };

  const place = (one: Area) => ({ sheetId, area: one });
  const series: SeriesData[] = [];
  const from = isByColumns ? body.left : body.top;
  const to = isByColumns ? body.right : body.bottom;
  for (let line = from; line <= to; line++) {
    const values = isByColumns ? { ...body, left: line, right: line } : { ...body, top: line, bottom: line };
    const name = isByColumns
      ? { top: area.top, bottom: area.top, left: line, right: line }
      : { top: line, bottom: line, left: area.left, right: area.left };
    series.push({
      name: namesFirst ? place(name) : null,
      values: place(values),
      categories: categories && place(categories),
    });
  }
  return series;
}

function isText(grid: Grid, sheetId: string, row: number, column: number): boolean {
  const value = grid.cells.value(sheetId, row, column);
  if (typeof value === "string") return value !== "" && !value.startsWith("#");
  const pattern = grid.cells.style(sheetId, row, column).n?.pattern ?? "";
  return typeof value === "number" && /[ymd]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
}

const inner = (area: Area, columns: number, rows: number): Area => ({
  ...area,
  left: area.left + columns,
  top: area.top + rows,
});

function someCell(area: Area, test: (row: number, column: number) => boolean): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (test(row, column)) return true;
  }
  return false;
}
