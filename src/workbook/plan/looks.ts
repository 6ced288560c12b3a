import type { ChartPlan } from "./plan";

export interface ChartLook {
  readonly mark: "bar" | "line" | "dot";
  /** How far the bars of one category cover each other, in percent of a bar's width. */
  readonly overlap?: number;
  /** The gap between two categories, in percent of a bar's width. */
  readonly gapWidth?: number;
  /** The size of a dot, in points. */
  readonly dotSize?: number;
  /** Where the categories are named. */
  readonly categoryLabels: "nextToAxis" | "low";
}

export const chartLooks: Readonly<Record<ChartPlan["kind"], ChartLook>> = {
  stackedColumns: { mark: "bar", overlap: 100, gapWidth: 80, categoryLabels: "nextToAxis" },
  // Columns, bars and lines may run both ways from 0, where labels would lie under them.
  columns: { mark: "bar", overlap: 0, gapWidth: 150, categoryLabels: "low" },
  bars: { mark: "bar", overlap: 100, gapWidth: 40, categoryLabels: "low" },
  lines: { mark: "line", categoryLabels: "low" },
  scatter: { mark: "dot", dotSize: 9, categoryLabels: "nextToAxis" },
};

/** Where a chart's legend stands. */
export const legend = "bottom";

/** What stands at the foot of each page, in Excel's codes: the sheet, the file, and the page's number of how many. */
export const footer = { left: "&A", center: "&F", right: "&P / &N" } as const;
