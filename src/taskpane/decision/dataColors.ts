import { tokens } from "@fluentui/react-components";
import type { LineGroup } from "../../model/cost/moneyLine";

/** The groups of a cost in the order of a bar, each with a colour and a pattern of its own: neither carries the meaning alone. */
export const groupLooks = [
  { group: "run", color: tokens.colorPaletteBlueBorderActive, pattern: null },
  { group: "one-off", color: tokens.colorPaletteTealBorderActive, pattern: null },
  { group: "quality", color: tokens.colorPaletteGrapeBorderActive, pattern: "upright" },
  { group: "risk", color: tokens.colorPaletteDarkOrangeBorderActive, pattern: "slanted" },
  { group: "outside", color: tokens.colorNeutralStrokeAccessible, pattern: "slanted" },
] as const satisfies readonly { group: LineGroup; color: string; pattern: "upright" | "slanted" | null }[];

export const savingColor = tokens.colorPaletteBlueBorderActive;
export const lossColor = tokens.colorPaletteDarkOrangeBorderActive;
