import { type CentreStanding, centreStanding } from "../../workbook/standing/centreStanding";
import { loadStandingOf } from "./loadStandingOf";

/** What the sheets say of the centre of today; null where they cannot be read. Two syncs. */
export async function readCentre(context: Excel.RequestContext): Promise<CentreStanding | null> {
  const standing = await loadStandingOf(context, "inputs", "staffing");
  return standing && centreStanding(standing);
}
