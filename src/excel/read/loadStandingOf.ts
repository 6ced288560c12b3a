import type { SheetId } from "../../workbook/plan/sheetId";
import type { StandingComparison } from "../../workbook/standing/readStanding";
import { loadStanding } from "./loadStanding";
import { locateSheets } from "./locateSheets";

/** What stands of a comparison on one sheet, and on others where they are there; null where that one is gone. Two syncs. */
export async function loadStandingOf(
  context: Excel.RequestContext,
  id: SheetId,
  ...others: readonly SheetId[]
): Promise<StandingComparison | null> {
  const { memory, titles } = await locateSheets(context);
  if (titles[id] === undefined) return null;
  const found = [id, ...others].flatMap((each) => (titles[each] === undefined ? [] : [[each, titles[each]] as const]));
  return loadStanding(context, { memory, titles: Object.fromEntries(found) });
}
