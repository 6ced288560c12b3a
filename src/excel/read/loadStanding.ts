import type { Located } from "../../workbook/standing/located";
import { type StandingComparison, readStanding } from "../../workbook/standing/readStanding";
import type { StandingSheet } from "../../workbook/standing/standingSheet";
import { isTooLong, orRefuse } from "../runInExcel";
import { loadStandingSheets } from "./standingSheets";

/**
 * What stands in the workbook of a comparison; null where there is none. One sync where there is one, and one a sheet more where
 * Excel does not answer at such length.
 */
export async function loadStanding(
  context: Excel.RequestContext,
  located: Pick<Located, "memory" | "titles">,
): Promise<StandingComparison | null> {
  if (located.memory.request === null) return null;
  const sheets = await readTogether(context, located.titles).catch((error: unknown) => {
    if (isTooLong(error)) return readOneByOne(context, located.titles);
    throw error;
  });
  return orRefuse(readStanding(located, sheets));
}

async function readTogether(context: Excel.RequestContext, titles: Located["titles"]): Promise<StandingSheet[]> {
  const read = loadStandingSheets(context, titles);
  await context.sync();
  return read();
}

async function readOneByOne(context: Excel.RequestContext, titles: Located["titles"]): Promise<StandingSheet[]> {
  const sheets: StandingSheet[] = [];
  for (const [id, title] of Object.entries(titles)) sheets.push(...(await readTogether(context, { [id]: title })));
  return sheets;
}
