import { type DriverId, driverById } from "../../model/catalogue/drivers";
import type { Typed } from "../../model/fault";
import type { TypedInputs } from "./typedInputs";

/**
 * Figures that the pane types on Inputs: by driver id, then by option name; null clears the cell. A shared driver's stands under
 * the baseline's name.
 */
export type FiguresToType = Readonly<Record<string, Readonly<Record<string, Typed | null>>>>;

/** What is typed, with these figures in their cells. */
export function withFigures(typed: TypedInputs, figures: FiguresToType): TypedInputs {
  const drivers = { ...typed.drivers };
  for (const [driver, own] of Object.entries(figures)) {
    // What all options share is typed once, whichever option stood first.
    const before = driverById[driver as DriverId].scope === "shared" ? {} : drivers[driver];
    const filled = Object.entries({ ...before, ...own }).filter((each): each is [string, Typed] => each[1] !== null);
    drivers[driver] = Object.fromEntries(filled);
  }
  return { ...typed, drivers };
}
