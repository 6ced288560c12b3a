import {
  type PaneSetting,
  type SettingsStanding,
  placeOfSetting,
  settingsStanding,
} from "../workbook/standing/settingsStanding";
import { loadStandingOf } from "./read/loadStandingOf";
import { typeCells } from "./typeCells";

/** The settings of the simulation; null where they cannot be read. Two syncs. */
export async function readSettings(context: Excel.RequestContext): Promise<SettingsStanding | null> {
  const standing = await loadStandingOf(context, "simulation");
  return standing && settingsStanding(standing);
}

/** Types a setting in its cell, null empties it, and reads the settings anew. Six syncs. */
export async function writeSetting(
  context: Excel.RequestContext,
  setting: PaneSetting,
  value: number | null,
): Promise<SettingsStanding | null> {
  const standing = await loadStandingOf(context, "simulation");
  await typeCells(context, standing, [{ place: standing && placeOfSetting(standing, setting), value }]);
  return readSettings(context);
}
