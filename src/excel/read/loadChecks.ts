import type { Language } from "../../locale/language";
import { type Checks, checksIn } from "../../workbook/handOff/unsoundChecks";
import { checkResultsName } from "../../workbook/layout/checks";
import { identityNames } from "../../workbook/plan/sheetId";

/**
 * Queues the reading of the checks; call the result, after a sync, with the language of their sheet. It answers null where there are
 * none: checks whose cells are gone have no verdict.
 */
export function loadChecks({ workbook }: Excel.RequestContext): (language: Language) => Checks | null {
  const [masterName, resultsName] = [identityNames.checks, checkResultsName].map((name) =>
    workbook.names.getItemOrNullObject(name),
  ) as [Excel.NamedItem, Excel.NamedItem];
  const [master, results] = [masterName, resultsName].map((name) =>
    name.getRangeOrNullObject().load({ values: true }),
  ) as [Excel.Range, Excel.Range];
  const valuesOf = (cells: Excel.Range) => (cells.isNullObject ? [] : cells.values);
  return (language) => (masterName.isNullObject ? null : checksIn(valuesOf(master), valuesOf(results), language));
}
