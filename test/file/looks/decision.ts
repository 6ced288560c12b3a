import type { Worksheet } from "@cj-tech-master/excelts";
import type { SheetPlan } from "../../../src/workbook/plan/plan";
import { type Recorded, callsOf } from "../../support/recordedExcel";

/** A decision of the plan about a sheet, as Excel is asked for it, and as the sheet of a file holds it. */
export interface Decision {
  readonly decided: (plan: SheetPlan) => unknown;
  readonly asked: (sheet: Recorded, plan: SheetPlan) => unknown;
  readonly held: (sheet: Worksheet, plan: SheetPlan) => unknown;
}

/** The ranges that Excel is asked for, each with its addresses. */
export function rangesOf(sheet: Recorded) {
  return callsOf(sheet, "getRanges").map(({ given, result }) => ({ addresses: String(given[0]).split(","), result }));
}

/** "#0B4F6C" for "FF0B4F6C" */
export const colorOf = (argb: string | undefined) => argb && `#${argb.slice(2)}`;
