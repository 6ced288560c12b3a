import { absolute, areaAddress, onSheet } from "../../workbook/plan/address";
import { rangeOf } from "../read/readRanges";
import type { DefinedName, WorkbookPlan } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";

/** Queues a defined name, or what one that is there stands for; `definedNames` are those that are there, in lower case. */
export function defineName(
  context: Excel.RequestContext,
  { name, sheet, area }: DefinedName<PlannedSheetId>,
  plan: WorkbookPlan<PlannedSheetId>,
  definedNames: ReadonlySet<string>,
): void {
  const { names } = context.workbook;
  const title = plan.sheets.find(({ id }) => id === sheet)?.title ?? "";
  if (definedNames.has(name.toLowerCase()))
    names.getItem(name).formula = `=${onSheet(title, areaAddress(area, absolute))}`;
  // The cells themselves are understood whichever way the user's Excel calls them.
  else names.add(name, rangeOf(context, title, area));
}
