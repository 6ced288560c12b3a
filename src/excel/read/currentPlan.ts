import { comparisonWorkbook } from "../../workbook/comparisonWorkbook";
import type { WorkbookPlan } from "../../workbook/plan/plan";
import { readTyped } from "../../workbook/standing/readTyped";
import { titlesFor } from "../../workbook/standing/titlesFor";
import { runInExcel } from "../runInExcel";
import { loadStanding } from "./loadStanding";
import { locateSheets } from "./locateSheets";

/** The comparison that stands in the workbook, with everything that was typed in it, as a plan; null when there is none. */
export const currentPlan = () => runInExcel(planOf);

async function planOf(context: Excel.RequestContext): Promise<WorkbookPlan | null> {
  const located = await locateSheets(context);
  const standing = located.titles.inputs === undefined ? null : await loadStanding(context, located);
  if (standing === null) return null;
  const { request, typed } = readTyped(standing.places, standing.request);
  return comparisonWorkbook(request, titlesFor(request.language, located), typed, located.memory.log);
}
