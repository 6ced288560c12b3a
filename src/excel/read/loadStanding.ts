import type { Located } from "../../workbook/standing/located";
import { type StandingComparison, readStanding } from "../../workbook/standing/readStanding";
import { orRefuse } from "../runInExcel";
import { loadStandingSheets } from "./standingSheets";

/** What stands in the workbook of a comparison; null where there is none. One sync where there is one. */
export async function loadStanding(
  context: Excel.RequestContext,
  located: Pick<Located, "memory" | "titles">,
): Promise<StandingComparison | null> {
  if (located.memory.request === null) return null;
  const read = loadStandingSheets(context, located.titles);
  await context.sync();
  return orRefuse(readStanding(located, read()));
}
