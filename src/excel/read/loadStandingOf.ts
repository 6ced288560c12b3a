import type { SheetId } from "../../workbook/plan/sheetId";
import type { Located } from "../../workbook/standing/located";
import type { StandingComparison } from "../../workbook/standing/readStanding";
import { loadStanding } from "./loadStanding";
import { locateSheets } from "./locateSheets";

/** What stands of a comparison on one sheet; null where it is gone. Two syncs. */
export async function loadStandingOf(context: Excel.RequestContext, id: SheetId): Promise<StandingComparison | null> {
  return loadStandingIn(context, await locateSheets(context), id);
}

/** The same where the sheets are found already, and on others where they are there. One sync. */
export async function loadStandingIn(
  context: Excel.RequestContext,
  { memory, titles }: Pick<Located, "memory" | "titles">,
  id: SheetId,
  ...others: readonly SheetId[]
): Promise<StandingComparison | null> {
  if (titles[id] === undefined) return null;
  const found = [id, ...others].flatMap((each) => (titles[each] === undefined ? [] : [[each, titles[each]] as const]));
  return loadStanding(context, { memory, titles: Object.fromEntries(found) });
}
