import type { WorkbookState } from "../Gateway";
import { locateSheets } from "./locateSheets";

/** Whether formulas are frozen, and how the comparison's version compares with this one. One sync. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { titles, memory, handOffSheet } = await locateSheets(context);
  const { request, companySheets, origin, isKeptAsItIs } = memory;
  const isOurs = titles.inputs !== undefined && request !== null;
  const isTemplate = companySheets.size > 0 && origin.kind === "unknown";
  const isSaid = isOurs && !isTemplate && (!isKeptAsItIs || origin.kind === "newer");
  return { handOffSheet, origin: isSaid ? origin : null };
}
