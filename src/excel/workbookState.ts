import type { LogEntry } from "../workbook/changeLog";
import { addinVersion, originOf } from "../workbook/madeBy";
import type { ComparisonRequest } from "../workbook/request";
import { GatewayError, type WorkbookState } from "./comparison";
import { type Located, locateSheets } from "./locateSheets";

/** Whether formulas are frozen, and how the comparison's version compares with this one. One sync. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const located = await locateSheets(context);
  const isOurs = located.titles.inputs !== undefined && located.request !== null;
  const origin = isOurs ? originOf(located.madeBy) : null;
  return {
    handOffSheet: located.handOffSheet,
    origin: located.isKeptAsItIs && origin?.kind !== "newer" ? null : origin,
  };
}

/** A comparison is not written over frozen formulas, nor over one that a newer version wrote. */
export function refuseToWrite({ handOffSheet, madeBy }: Located): void {
  if (handOffSheet !== null) throw new GatewayError({ kind: "handedOff" });
  if (originOf(madeBy).kind === "newer") throw new GatewayError({ kind: "newerWorkbook" });
}

/** What writing a comparison is called in its log. */
export function logEntry({ createdOn }: ComparisonRequest, { titles, madeBy }: Located): LogEntry {
  const isNew = Object.keys(titles).length === 0;
  const kind = isNew ? "created" : originOf(madeBy).kind === "same" ? "updated" : "migrated";
  return { kind, on: createdOn, version: addinVersion };
}
