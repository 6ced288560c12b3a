import type { Language } from "../../locale/language";
import { type Checks, checksIn } from "../../workbook/handOff/unsoundChecks";
import { checkResultsName } from "../../workbook/layout/checks";
import { identityNames } from "../../workbook/plan/sheetId";

/** Queues the reading of the checks; call the result, after a sync, with the language of their sheet. It answers null where there is none. */
export function loadChecks({ workbook }: Excel.RequestContext): (language: Language) => Checks | null {
  const cellsOf = (name: string) =>
    workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load({ values: true });
  const [master, results] = [cellsOf(identityNames.checks), cellsOf(checkResultsName)];
  return (language) =>
    master.isNullObject ? null : checksIn(master.values, results.isNullObject ? [] : results.values, language);
}
