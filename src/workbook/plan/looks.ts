import type { ChartPlan, CheckWords } from "./plan";

/**
 * A check's cell holds a value for each verdict and takes its colours from it; the word comes from the number format, which knows
 * words for three numbers. A check is frozen where the formula it checks against is, so that it cannot be made. While a function
 * still computes, a check that would fail holds a word itself, in the language of its sheet.
 */
export const verdicts = {
  passed: { value: 1, fill: "#DFF6DD", color: "#0B5A1E" },
  failed: { value: 0, fill: "#FDE7E9", color: "#A4262C" },
  frozen: { value: -1, fill: "#DDEAF0", color: "#0B4F6C" },
  calculating: { value: null, fill: "#EBEBEB", color: "#424242" },
} as const;

/** Each verdict's colours with the value, as a formula writes it, that a cell has for them; a verdict without one is its word. */
export function verdictLooks(words: CheckWords) {
  return Object.entries(verdicts).map(([id, { value, fill, color }]) => ({
    value: value === null ? `"${words[id as keyof CheckWords]}"` : String(value),
    fill,
    color,
  }));
}

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
  columns: { mark: "bar", overlap: 0, gapWidth: 150, categoryLabels: "nextToAxis" },
  // Bars run both ways from 0, where labels would lie under them.
  bars: { mark: "bar", overlap: 100, gapWidth: 40, categoryLabels: "low" },
  lines: { mark: "line", categoryLabels: "nextToAxis" },
  scatter: { mark: "dot", dotSize: 9, categoryLabels: "nextToAxis" },
};

/** Where a chart's legend stands. */
export const legend = "bottom";

/** What stands at the foot of each page, in Excel's codes: the sheet, the file, and the page's number of how many. */
export const footer = { left: "&A", center: "&F", right: "&P / &N" } as const;
