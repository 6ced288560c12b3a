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
  if (before && isMoved) {
    target.getRange(areaAddress(plannedCells(before, plan))).clear("Formats");
    // Other rows stand there now, which none may miss. The group stays: Excel refuses to ungroup
    // rows that are in none, which the user's own may be by now.
    for (const { first, last } of before.closedRows) target.getRange(`${first + 1}:${last + 1}`).rowHidden = false;
  }
  const characters = writeNumberFormats(target, change.numberFormats) + writeCells(target, cells);
  if (!keepsLook) writeLook(target, plan, standing);
  if (!before) closeRows(target, plan);
  if (isChanged("validations", plan, standing)) writeValidations(target, plan, before);
  if (isChanged("checkAreas", plan, standing)) writeVerdicts(target, plan, before);
  for (const { cell, sheet } of plan.links) {
    if (keepsLook && (cells[cell.row]?.[cell.column] ?? null) === null) continue;
    const title = workbook.sheets.find(({ id }) => id === sheet)?.title ?? "";
    target.getRange(areaAddress(cell)).hyperlink = { documentReference: onSheet(title, "A1"), textToDisplay: title };
  }
  return characters;
}

/** Only on a new sheet: Excel sets a group within another where there is one already. */
function closeRows(target: Excel.Worksheet, { closedRows }: SheetPlan<PlannedSheetId>): void {
  for (const { first, last } of closedRows) {
    const rows = target.getRange(`${first + 1}:${last + 1}`);
    rows.group("ByRows");
    rows.hideGroupDetails("ByRows");
  }
}
