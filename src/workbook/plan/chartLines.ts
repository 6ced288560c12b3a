import type { Area } from "./address";
import type { ChartPlan } from "./plan";

/** The cells of a row or column of a chart's source without its head; the first holds the categories, or a scatter's x values. */
export function lineOf({ row, column, rows, columns }: Area, by: ChartPlan["seriesBy"], line: number): Area {
  return by === "rows"
    ? { row: row + line, column: column + 1, rows: 1, columns: columns - 1 }
    : { row: row + 1, column: column + line, rows: rows - 1, columns: 1 };
}

/** What is left of a chart's source without its first row or column: the names and values of its series. */
export function withoutFirstLine(source: Area, by: ChartPlan["seriesBy"]): Area {
  const { row, column, rows, columns } = source;
  return by === "rows"
    ? { ...source, row: row + 1, rows: rows - 1 }
    : { ...source, column: column + 1, columns: columns - 1 };
}

/** Of more categories than these along a line the names would run into each other. */
const mostNamed = 12;

/** Every how many categories of a chart one is named; undefined where all are. */
export function namedEvery({ kind, source, seriesBy }: ChartPlan): number | undefined {
  const count = (seriesBy === "rows" ? source.columns : source.rows) - 1;
  return kind === "lines" && count > mostNamed ? Math.ceil(count / mostNamed) : undefined;
}
