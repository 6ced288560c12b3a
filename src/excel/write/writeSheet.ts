import { areaAddress, onSheet } from "../../workbook/plan/address";
import type { SheetPlan, WorkbookPlan } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
import { isChanged } from "../../workbook/standing/isChanged";
import type { SheetChange } from "../../workbook/standing/sheetChange";
import { closeRows } from "./rowGroups";
import { writeCells, writeNumberFormats } from "./writeCells";
import { plannedCells, writeLook } from "./writeLook";
import { writeValidations, writeVerdicts } from "./writeRules";

/**
 * Queues what changes on a sheet: its cells, and of its rules and looks those that the plan before did not have. Answers how many
 * characters each piece of its cells takes in a request.
 */
export function* writeSheet(
  target: Excel.Worksheet,
  plan: SheetPlan<PlannedSheetId>,
  workbook: WorkbookPlan<PlannedSheetId>,
  change: SheetChange,
): Generator<number> {
  const { before, isMoved, keepsLook, keepsPanes, cells } = change;
  const standing = isMoved ? null : before;
  if (before && isMoved) {
    target.getRange(areaAddress(plannedCells(before, plan))).clear("Formats");
    // Other rows stand there now, which none may miss.
    for (const { first, last } of before.closedRows) target.getRange(`${first + 1}:${last + 1}`).rowHidden = false;
  }
  yield* writeNumberFormats(target, change.numberFormats);
  yield* writeCells(target, cells);
  if (!keepsLook) writeLook(target, plan, standing, keepsPanes);
  // Where rows have moved, their groups follow once all is written.
  if (!before) closeRows(target, plan.closedRows);
  if (isChanged("validations", plan, standing)) writeValidations(target, plan, before);
  if (isChanged("checkAreas", plan, standing)) writeVerdicts(target, plan, before);
  for (const link of plan.links) {
    const { cell } = link;
    if ("helpPage" in link) linkHelp(target.getRange(areaAddress(cell)), link.helpPage);
    else if (!keepsLook || (cells[cell.row]?.[cell.column] ?? null) !== null) {
      const title = workbook.sheets.find(({ id }) => id === link.sheet)?.title ?? "";
      target.getRange(areaAddress(cell)).hyperlink = { documentReference: onSheet(title, "A1"), textToDisplay: title };
    }
  }
}

/** The help is served beside the page that the add-in runs in, wherever that is; the cell's text stays. */
function linkHelp(cell: Excel.Range, page: string): void {
  if (typeof document !== "undefined") cell.hyperlink = { address: new URL(`help/${page}`, document.baseURI).href };
}
