import type { Located } from "../../workbook/standing/located";
import { type StandingComparison, readStanding } from "../../workbook/standing/readStanding";
import { orRefuse } from "../runInExcel";
import { readStandingSheets } from "./standingSheets";

/**
 * What stands in the workbook of a comparison; null where there is none. One sync where there is one, and more where Excel does not
 * answer at such length.
 *
 * @param beside queues what else is to be read with it
 */
export async function loadStanding(
  context: Excel.RequestContext,
  located: Pick<Located, "memory" | "titles">,
  beside?: () => void,
): Promise<StandingComparison | null> {
  if (located.memory.request === null) return null;
  return orRefuse(readStanding(located, await readStandingSheets(context, located.titles, beside)));
}
