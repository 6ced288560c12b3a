import { cellAt } from "../workbook/plan/address";
import {
  type FactorsChange,
  type FactorsStanding,
  factorsStanding,
  placeOfChange,
} from "../workbook/standing/factorsStanding";
import type { StandingComparison } from "../workbook/standing/readStanding";
import { GatewayError } from "./Gateway";
import { rangeOf } from "./handOff/readOwnFormulas";
import { loadStanding } from "./read/loadStanding";
import { locateSheets } from "./read/locateSheets";

/** The Factors sheet as it stands; null where it cannot be read. Two syncs. */
export async function readFactors(context: Excel.RequestContext): Promise<FactorsStanding | null> {
  const standing = await standingFactors(context);
  return standing && factorsStanding(standing);
}

/** Types ratings, points or the balance of the sides in their cells, all at once, and reads the sheet anew. Six syncs. */
export async function writeFactors(
  context: Excel.RequestContext,
  changes: readonly FactorsChange[],
): Promise<FactorsStanding | null> {
  const standing = await standingFactors(context);
  const title = standing?.sheets[0]?.title;
  if (!standing || title === undefined) throw new GatewayError({ kind: "inputsGone" });
  const protection = context.workbook.worksheets.getItem(title).protection.load({ protected: true });
  await context.sync();
  if (protection.protected) throw new GatewayError({ kind: "protectedSheets", places: [title] });
  for (const change of changes) {
    const place = placeOfChange(standing, change);
    if (place === null) throw new GatewayError({ kind: "inputsGone" });
    rangeOf(context, title, cellAt(place.row, place.column)).values = [[change.value ?? ""]];
  }
  await context.sync();
  return readFactors(context);
}

/** Of all sheets only this one is read. */
async function standingFactors(context: Excel.RequestContext): Promise<StandingComparison | null> {
  const { memory, titles } = await locateSheets(context);
  return titles.factors === undefined ? null : loadStanding(context, { memory, titles: { factors: titles.factors } });
}
