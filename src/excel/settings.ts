import { cellAt } from "../workbook/plan/address";
import type { StandingComparison } from "../workbook/standing/readStanding";
import {
  type PaneSetting,
  type SettingsStanding,
  placeOfSetting,
  settingsStanding,
} from "../workbook/standing/settingsStanding";
import { GatewayError } from "./Gateway";
import { rangeOf } from "./handOff/readOwnFormulas";
import { loadStanding } from "./read/loadStanding";
import { locateSheets } from "./read/locateSheets";

/** The settings of the simulation; null where they cannot be read. Two syncs. */
export async function readSettings(context: Excel.RequestContext): Promise<SettingsStanding | null> {
  const standing = await standingSimulation(context);
  return standing && settingsStanding(standing);
}

/** Types a setting in its cell, null empties it, and reads the settings anew. Six syncs. */
export async function writeSetting(
  context: Excel.RequestContext,
  setting: PaneSetting,
  value: number | null,
): Promise<SettingsStanding | null> {
  const standing = await standingSimulation(context);
  const title = standing?.sheets[0]?.title;
  const place = standing && placeOfSetting(standing, setting);
  if (title === undefined || !place) throw new GatewayError({ kind: "inputsGone" });
  const protection = context.workbook.worksheets.getItem(title).protection.load({ protected: true });
  await context.sync();
  if (protection.protected) throw new GatewayError({ kind: "protectedSheets", places: [title] });
  rangeOf(context, title, cellAt(place.row, place.column)).values = [[value ?? ""]];
  await context.sync();
  return readSettings(context);
}

/** Of all sheets only this one is read. */
async function standingSimulation(context: Excel.RequestContext): Promise<StandingComparison | null> {
  const { memory, titles } = await locateSheets(context);
  const { simulation } = titles;
  return simulation === undefined ? null : loadStanding(context, { memory, titles: { simulation } });
}
