import { absolute, areaAddress, onSheet } from "../../workbook/plan/address";
import type { DefinedName, WorkbookPlan } from "../../workbook/plan/plan";
import type { PlannedSheetId } from "../../workbook/plan/sheetId";

/** Queues a defined name, or what one that is there stands for; `definedNames` are those that are there, in lower case. */
export function defineName(
  { workbook }: Excel.RequestContext,
  { name, sheet, area }: DefinedName<PlannedSheetId>,
  plan: WorkbookPlan<PlannedSheetId>,
  definedNames: ReadonlySet<string>,
): void {
  const title = plan.sheets.find(({ id }) => id === sheet)?.title ?? "";
  const reference = `=${onSheet(title, areaAddress(area, absolute))}`;
  if (definedNames.has(name.toLowerCase())) workbook.names.getItem(name).formula = reference;
  else workbook.names.add(name, reference);
}
