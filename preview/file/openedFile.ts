import type { Chart } from "../model/chart";
import type { TakenChart } from "./fileCharts";

/** The file that a workbook was opened from. What is saved is laid over it, so that what the preview does not know is kept. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  /** The titles that the sheets have in the file, by their ids in the workbook. */
  readonly titles: ReadonlyMap<string, string>;
  readonly charts: ReadonlyMap<Chart, TakenChart>;
}
