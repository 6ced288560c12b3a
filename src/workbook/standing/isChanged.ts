import type { SheetPlan } from "../plan/plan";
import type { PlannedSheetId } from "../plan/sheetId";

/** Whether a sheet needs a part of its plan written, given the plan whose look it has; null where it has none that stays. */
export function isChanged(
  part: keyof SheetPlan,
  plan: SheetPlan<PlannedSheetId>,
  before: SheetPlan<PlannedSheetId> | null,
): boolean {
  return before === null || JSON.stringify(before[part]) !== JSON.stringify(plan[part]);
}
