import { areaAddress, onSheet } from "../../workbook/plan/address";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
import { isChanged } from "../../workbook/standing/isChanged";
import type { SheetChange } from "../../workbook/standing/sheetChange";
import { writeCells, writeNumberFormats } from "./writeCells";
import { plannedCells, writeLook } from "./writeLook";
import { writeValidations, writeVerdicts } from "./writeRules";

/**
 * Queues what changes on a sheet: its cells, and of its rules and looks those that the plan before did not have.
 *
 * @returns how many characters its cells take in a request
 */
export function writeSheet(
  target: Excel.Worksheet,
  plan: SheetPlan<PlannedSheetId>,
  workbook: WorkbookPlan<PlannedSheetId>,
  change: SheetChange,
): number {
  const { before, isMoved, keepsLook, cells } = change;
  const standing = isMoved ? null : before;
  if (before && isMoved) target.getRange(areaAddress(plannedCells(before, plan))).clear("Formats");
  const characters = writeNumberFormats(target, change.numberFormats) + writeCells(target, cells);
  if (!keepsLook) writeLook(target, plan, standing);
  if (isChanged("validations", plan, standing)) writeValidations(target, plan, before);
  if (isChanged("checkAreas", plan, standing)) writeVerdicts(target, plan, before);
  for (const { cell, sheet } of plan.links) {
    if (keepsLook && (cells[cell.row]?.[cell.column] ?? null) === null) continue;
    const title = workbook.sheets.find(({ id }) => id === sheet)?.title ?? "";
    target.getRange(areaAddress(cell)).hyperlink = { documentReference: onSheet(title, "A1"), textToDisplay: title };
  }
  return characters;
}
