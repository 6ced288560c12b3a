import type { WorkbookPlan } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
import { wholeSheet } from "../../workbook/standing/sheetChange";
import { defineName } from "./defineName";
import { writeSheet } from "./writeSheet";

/**
 * Queues new sheets with everything a plan holds, without a sync: sheets first, then names, then cells, so that a formula always
 * finds what it refers to. `definedNames` are the names that are there, in lower case.
 */
export function writePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan<PlannedSheetId>,
  definedNames: ReadonlySet<string>,
): void {
  const targets = plan.sheets.map((sheet) => ({ sheet, target: context.workbook.worksheets.add(sheet.title) }));
  for (const name of plan.names) defineName(context, name, plan, definedNames);
  for (const { sheet, target } of targets) writeSheet(target, sheet, plan, wholeSheet(sheet));
}
