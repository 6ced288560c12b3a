import { type CentreStanding, centreStanding } from "../../workbook/standing/centreStanding";
import { loadStandingIn } from "./loadStandingOf";
import { locateSheets } from "./locateSheets";

/** What the workbook says of the centre of today; null where Inputs cannot be read. Two syncs. */
export async function readCentre(context: Excel.RequestContext): Promise<CentreStanding | null> {
  const located = await locateSheets(context);
  const standing = await loadStandingIn(context, located, "inputs", "staffing");
  return standing && centreStanding(standing, located.memory.actuals);
}
