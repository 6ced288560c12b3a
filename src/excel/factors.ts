import {
  type FactorsChange,
  type FactorsStanding,
  factorsStanding,
  placeOfChange,
} from "../workbook/standing/factorsStanding";
import { loadStandingOf } from "./read/loadStandingOf";
import { typeCells } from "./typeCells";

/** The Factors sheet as it stands; null where it cannot be read. Two syncs. */
export async function readFactors(context: Excel.RequestContext): Promise<FactorsStanding | null> {
  const standing = await loadStandingOf(context, "factors");
  return standing && factorsStanding(standing);
}

/** Types ratings, points or the balance of the sides in their cells, all at once, and reads the sheet anew. Six syncs. */
export async function writeFactors(
  context: Excel.RequestContext,
  changes: readonly FactorsChange[],
): Promise<FactorsStanding | null> {
  const standing = await loadStandingOf(context, "factors");
  const cells = changes.map((change) => ({ place: standing && placeOfChange(standing, change), value: change.value }));
  await typeCells(context, standing, cells);
  return readFactors(context);
}
