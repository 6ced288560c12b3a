import { areaAddress, onSheet } from "../../workbook/plan/address";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
import { isChanged } from "../../workbook/standing/isChanged";
import { type CellChanges, writeCells, writeNumberFormats } from "./writeCells";
import { cellsOf, writeLook } from "./writeLook";
import { writeValidations, writeVerdicts } from "./writeRules";

/** What of a sheet is written. */
export interface SheetChange {
  readonly cells: CellChanges;
  /** Undefined leaves a cell's as it is. */
  readonly numberFormats: readonly (readonly (string | undefined)[])[];
  /** The plan whose looks the sheet has, so that only other ones are written; null for a new sheet. */
  readonly before: SheetPlan<PlannedSheetId> | null;
  /** Whether its rows or columns move, so that every cell has to be formatted anew. */
  readonly isMoved: boolean;
  /** Whether its look stays as it is. */
  readonly keepsLook: boolean;
  /** The charts that stand on it. */
  readonly chartNames: readonly string[];
}

/** A sheet that is new, or as good as new. */
export function wholeSheet(plan: SheetPlan<PlannedSheetId>): SheetChange {
  return {
    cells: plan.cells.map((row) => row.map((cell) => cell ?? undefined)),
    numberFormats: plan.numberFormats.map((row) => row.map((format) => (format === "General" ? undefined : format))),
    before: null,
    isMoved: false,
    keepsLook: false,
    chartNames: [],
  };
}

/** Queues what changes on a sheet: its cells, and of its rules and looks those that the plan before did not have. */
export function writeSheet(
  target: Excel.Worksheet,
  plan: SheetPlan<PlannedSheetId>,
  workbook: WorkbookPlan<PlannedSheetId>,
  change: SheetChange,
): void {
  const { before, isMoved, keepsLook, cells } = change;
  const standing = isMoved ? null : before;
  if (before && isMoved) target.getRange(areaAddress(cellsOf(before, plan))).clear("Formats");
  writeNumberFormats(target, change.numberFormats);
  writeCells(target, cells);
  if (!keepsLook) writeLook(target, plan, standing);
  if (isChanged("validations", plan, standing)) writeValidations(target, plan, before);
  if (isChanged("checkAreas", plan, standing)) writeVerdicts(target, plan, before);
  for (const { cell, sheet } of plan.links) {
    if (keepsLook && (cells[cell.row]?.[cell.column] ?? null) === null) continue;
    const title = workbook.sheets.find(({ id }) => id === sheet)?.title ?? "";
    target.getRange(areaAddress(cell)).hyperlink = { documentReference: onSheet(title, "A1"), textToDisplay: title };
  }
}
