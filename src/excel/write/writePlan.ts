import { absolute, areaAddress, onSheet } from "../../workbook/plan/address";
import type { DefinedName, WorkbookPlan } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
import { wholeSheet } from "../../workbook/standing/sheetChange";
import { writeSheet } from "./writeSheet";

/** What a workbook has before it is written to. */
export interface Existing {
  readonly sheets: ReadonlySet<PlannedSheetId>;
  readonly definedNames: ReadonlySet<string>;
}

/**
 * Queues everything a plan holds, without a sync: sheets first, then names, then cells, so that a formula always finds what
 * it refers to. Sheets that are already there are emptied and written again; others are added.
 */
export function writePlan(context: Excel.RequestContext, plan: WorkbookPlan<PlannedSheetId>, existing: Existing): void {
  const { worksheets } = context.workbook;
  const sheets = plan.sheets.map((sheet) => {
    if (!existing.sheets.has(sheet.id)) return worksheets.add(sheet.title);
    const present = worksheets.getItem(sheet.title);
    present.getRange().clear();
    present.getRange().dataValidation.clear();
    present.getRange().conditionalFormats.clearAll();
    return present;
  });
  for (const name of plan.names) defineName(context, name, plan, existing);
  for (const [index, sheet] of plan.sheets.entries()) {
    const target = sheets[index];
    if (target) writeSheet(target, sheet, plan, wholeSheet(sheet));
  }
}

export function defineName(
  { workbook }: Excel.RequestContext,
  { name, sheet, area }: DefinedName<PlannedSheetId>,
  plan: WorkbookPlan<PlannedSheetId>,
  { definedNames }: Pick<Existing, "definedNames">,
): void {
  const title = plan.sheets.find(({ id }) => id === sheet)?.title ?? "";
  const reference = `=${onSheet(title, areaAddress(area, absolute))}`;
  if (definedNames.has(name.toLowerCase())) workbook.names.getItem(name).formula = reference;
  else workbook.names.add(name, reference);
}
