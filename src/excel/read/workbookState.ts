import type { LogEntry } from "../../workbook/request/logEntry";
import { addinVersion, originOf } from "../../workbook/request/madeBy";
import type { ComparisonRequest } from "../../workbook/request/request";
import { GatewayError, type WorkbookState } from "../Gateway";
import { type Located, locateSheets } from "../locateSheets";

/** Whether formulas are frozen, and how the comparison's version compares with this one. One sync. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const located = await locateSheets(context);
  const isOurs = located.titles.inputs !== undefined && located.request !== null;
  const isFound = located.companySheets.size > 0 && located.madeBy === null;
  const origin = isOurs && !isFound ? originOf(located.madeBy) : null;
  return {
    handOffSheet: located.handOffSheet,
    origin: located.isKeptAsItIs && origin?.kind !== "newer" ? null : origin,
  };
}

/** Nothing is written over frozen formulas, in a workbook that a newer version wrote, nor where our names mean something else. */
export function refuseToWrite(located: Located): void {
  const { handOffSheet, request, titles } = located;
  if (handOffSheet !== null) throw new GatewayError({ kind: "handedOff" });
  const places = Object.values(titles);
  if (request === null && places.length > 0) throw new GatewayError({ kind: "strangeSheets", places });
  refuseNewer(located);
}

/** A newer version may mean something else by what stands here. */
export function refuseNewer({ madeBy }: Located): void {
  if (originOf(madeBy).kind === "newer") throw new GatewayError({ kind: "newerWorkbook" });
}

/** What writing a comparison is called in its log. */
export function logEntry({ createdOn }: ComparisonRequest, { titles, madeBy, companySheets }: Located): LogEntry {
  const isNew = madeBy === null && companySheets.size === Object.keys(titles).length;
  const kind = isNew ? "created" : originOf(madeBy).kind === "same" ? "updated" : "migrated";
  return { kind, on: createdOn, version: addinVersion };
}
