import { comparisonWorkbook } from "../workbook/comparisonWorkbook";
import type { WorkbookPlan } from "../workbook/plan";
import { locateSheets } from "./locateSheets";
import { readTyped } from "./readTyped";
import { runInExcel } from "./runInExcel";
import { titlesFor } from "./titlesFor";

/** The comparison that stands in the workbook, with everything that was typed in it, as a plan; null when there is none. */
export function currentPlan(): Promise<WorkbookPlan | null> {
  return runInExcel(async (context) => {
    const located = await locateSheets(context);
    const { inputs, factors } = located.titles;
    if (located.request === null || inputs === undefined || factors === undefined) return null;
    const read = readTyped(context, { ...located.titles, inputs, factors }, located.request);
    await context.sync();
    const { request, typed } = read();
    return comparisonWorkbook(request, titlesFor(request.language, located), typed);
  });
}
