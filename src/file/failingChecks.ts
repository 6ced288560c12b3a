import type { Language } from "../locale/language";
import { checkResultsName } from "../workbook/layout/checks";
import { checksIn, unsoundChecks } from "../workbook/handOff/unsoundChecks";
import type { WorkbookPlan } from "../workbook/plan/plan";
import { identityNames } from "../workbook/plan/sheetId";
import { namedValues } from "./namedValues";
import type { SheetValues } from "./sheetCells";

/** The checks of a plan that fail where its master check does not hold; null where it holds. */
export function failingChecks(plan: WorkbookPlan, values: SheetValues, language: Language): readonly string[] | null {
  const [master, results] = [identityNames.checks, checkResultsName].map((name) => namedValues(plan, values, name));
  return unsoundChecks(checksIn(master!, results!, language));
}
