import type { Language } from "../locale/language";
import { absolute, areaAddress, onSheet } from "../workbook/plan/address";
import type { WorkbookPlan } from "../workbook/plan/plan";
import type { PlannedSheetId } from "../workbook/plan/sheetId";
import { calculated } from "./calculated";
import { KeptAnswers } from "./keptAnswers";
import type { NamedArea, SheetValues } from "./sheetCells";

/** The values of every sheet of a plan by its title, a cell for each of the plan's, as a reader of a language sees them. */
export function planValues(
  plan: WorkbookPlan<PlannedSheetId>,
  language?: Language,
  answers?: KeptAnswers,
  mostFormulas?: number,
): SheetValues {
  return calculated(plan.sheets, namedAreas(plan), language, answers, mostFormulas);
}

/** The same, once every function that answers later has answered. */
export async function settledValues(plan: WorkbookPlan<PlannedSheetId>, language: Language): Promise<SheetValues> {
  const answers = new KeptAnswers();
  for (;;) {
    const values = planValues(plan, language, answers);
    if (!(await answers.arrive())) return values;
  }
}

/** The defined names of a plan with what each refers to. */
export function namedAreas({ sheets, names }: WorkbookPlan<PlannedSheetId>): NamedArea[] {
  const titleOf = (id: string) => sheets.find((sheet) => sheet.id === id)?.title ?? "";
  return names.map(({ name, sheet, area }) => ({
    name,
    reference: onSheet(titleOf(sheet), areaAddress(area, absolute)),
  }));
}
