import { type CentreStanding, centreStanding } from "../../workbook/standing/centreStanding";
import { loadStanding } from "./loadStanding";
import { locateSheets } from "./locateSheets";

/** What the sheets say of the centre of today; null where they cannot be read. Two syncs. */
export async function readCentre(context: Excel.RequestContext): Promise<CentreStanding | null> {
  const { memory, titles } = await locateSheets(context);
  const { inputs, staffing } = titles;
  if (inputs === undefined) return null;
  const read = staffing === undefined ? { inputs } : { inputs, staffing };
  const standing = await loadStanding(context, { memory, titles: read });
  return standing && centreStanding(standing);
}
