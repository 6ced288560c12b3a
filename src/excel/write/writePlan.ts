import type { WorkbookPlan } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";
import { wholeSheet } from "../../workbook/standing/sheetChange";
import { inParts, pauseExcel } from "../payload/inParts";
import { defineName } from "./defineName";
import { writeSheet } from "./writeSheet";

/**
 * Queues new sheets with everything a plan holds: sheets first, then names, then cells, so that a formula always finds what it
 * refers to. `definedNames` are the names that are there, in lower case.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan<PlannedSheetId>,
  definedNames: ReadonlySet<string>,
): Promise<void> {
  const targets = plan.sheets.map((sheet) => ({ sheet, target: context.workbook.worksheets.add(sheet.title) }));
  for (const name of plan.names) defineName(context, name, plan, definedNames);
  const write = ({ sheet, target }: (typeof targets)[number]) => writeSheet(target, sheet, plan, wholeSheet(sheet));
  await inParts(context, targets, write, pauseExcel);
}
