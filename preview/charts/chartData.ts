import type { Grid } from "../grid/grid";
import type { Chart } from "../model/chart";
import type { ChartSeries } from "../model/chartSeries";
import { forEachCell } from "../model/matrix";
import type { Place } from "../model/references";

/** A series with the cells it draws read out. */
export interface DrawnSeries {
  name: string;
  values: (number | null)[];
  /** The number format of its first cell, which the axis takes where it has none of its own. */
  pattern: string;
  model: ChartSeries;
}

export interface DrawnData {
  categories: string[];
  xValues: (number | null)[][];
  series: DrawnSeries[];
  /** A number as the session's language writes it. */
  format: (pattern: string, value: number) => string;
}

export function readChart(grid: Grid, chart: Chart): DrawnData {
  const series = chart.seriesList.map((model) => ({
    name: model.name,
    values: drawnValues(grid, model.data.values),
    pattern: patternOf(grid, model.data.values),
    model,
  }));
  const withCategories = chart.seriesList.find(({ data }) => data.categories)?.data.categories;
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = withCategories
    ? texts(grid, withCategories)
    : Array.from({ length: longest }, (_, index) => String(index + 1));
  const xValues = chart.seriesList.map(({ data }) => (data.categories ? numbers(grid, data.categories) : []));
  return { categories, xValues, series, format: (pattern, value) => grid.numbers.format(pattern, value) };
}

function numbers(grid: Grid, { sheetId, area }: Place): (number | null)[] {
  const found: (number | null)[] = [];
  forEachCell(area, (row, column) => {
    const value = grid.cells.value(sheetId, row, column);
    found.push(typeof value === "number" ? value : null);
  });
  return found;
}

function drawnValues(grid: Grid, { sheetId, area }: Place): (number | null)[] {
  const found: (number | null)[] = [];
  forEachCell(area, (row, column) => found.push(drawnValue(grid, sheetId, row, column)));
  return found;
}

/** Excel draws a text as 0, one that a formula leaves empty too; an empty cell and an error are gaps. */
function drawnValue({ cells }: Grid, sheetId: string, row: number, column: number): number | null {
  const value = cells.value(sheetId, row, column);
  if (typeof value !== "string") return typeof value === "number" ? value : null;
  const isText = value === "" ? cells.ownFormula(sheetId, row, column) !== null : !value.startsWith("#");
  return isText ? 0 : null;
}

function texts(grid: Grid, { sheetId, area }: Place): string[] {
  const found: string[] = [];
  forEachCell(area, (row, column) => {
    const value = grid.cells.value(sheetId, row, column);
    const pattern = grid.cells.style(sheetId, row, column).n?.pattern;
    found.push(typeof value === "number" && pattern ? grid.numbers.format(pattern, value) : String(value));
  });
  return found;
}

function patternOf(grid: Grid, { sheetId, area }: Place): string {
  return grid.cells.style(sheetId, area.top, area.left).n?.pattern ?? "General";
}
