import type { Typed } from "../../model/fault";
import { SimulationLayout } from "../layout/simulation";
import type { CellPlace } from "./factorsStanding";
import type { StandingComparison } from "./readStanding";

/** The settings of a simulation that the pane types: how many trials, up to how many at once, and whether more run by themselves. */
export type PaneSetting = "trials" | "atOnce" | "automatic";

export interface SettingsStanding {
  /** What the sheet that holds them is called. */
  readonly title: string;
  readonly settings: Readonly<Record<PaneSetting, SettingStanding>>;
}

/** What is typed for a setting, null where its cell is blank, and what then counts. */
export interface SettingStanding {
  readonly typed: Typed | null;
  readonly byDefault: number | null;
}

/** Reads the settings of the simulation; null where their sheet is gone. */
export function settingsStanding({ request, places, sheets }: StandingComparison): SettingsStanding | null {
  const placed = places.simulation;
  const title = sheets.find(({ id }) => id === "simulation")?.title;
  if (!placed || title === undefined) return null;
  const layout = new SimulationLayout(request.options.length);
  const { columns } = layout;
  const standing = (setting: PaneSetting): SettingStanding => {
    const row = layout.settingRow(setting);
    const typed = placed.typed[row]?.[columns.typed] ?? null;
    const byDefault = placed.shown[row]?.[columns.default];
    return { typed: typed === "" ? null : typed, byDefault: typeof byDefault === "number" ? byDefault : null };
  };
  return {
    title,
    settings: { trials: standing("trials"), atOnce: standing("atOnce"), automatic: standing("automatic") },
  };
}

/** Where a setting is typed on the sheet as it stands; null where its row or column is gone. */
export function placeOfSetting({ request, recognised }: StandingComparison, setting: PaneSetting): CellPlace | null {
  const lines = recognised.get("simulation");
  const layout = new SimulationLayout(request.options.length);
  const [row, column] = [lines?.rows[layout.settingRow(setting)], lines?.columns[layout.columns.typed]];
  return row === undefined || column === undefined ? null : { row, column };
}
