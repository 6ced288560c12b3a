import { comparisonWorkbook } from "../../workbook/comparisonWorkbook";
import type { WorkbookPlan } from "../../workbook/plan/plan";
import { locateSheets } from "../locateSheets";
import { readTyped } from "./readTyped";
import { runInExcel } from "../runInExcel";
import { titlesFor } from "../write/titlesFor";
import { loadStanding } from "../write/writeComparison";

/** The comparison that stands in the workbook, with everything that was typed in it, as a plan; null when there is none. */
export function currentPlan(): Promise<WorkbookPlan | null> {
  return runInExcel(async (context) => {
    const located = await locateSheets(context);
    const standing = located.titles.inputs === undefined ? null : await loadStanding(context, located);
    if (standing === null) return null;
    const { request, typed } = readTyped(standing.places, standing.request);
    return comparisonWorkbook(request, titlesFor(request.language, located), typed, located.log);
  });
}
