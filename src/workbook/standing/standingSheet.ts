import type { PlannedCell } from "../plan/plan";
import type { SheetId } from "../plan/sheetId";

/** A cell as it would have to be typed again; null for an empty one. */
export type StandingCell = PlannedCell | boolean;

/** A sheet of ours as it stands in the workbook, from A1 on. */
export interface StandingSheet {
  readonly id: SheetId;
  readonly title: string;
  readonly cells: readonly (readonly StandingCell[])[];
  /** What the cells show. */
  readonly values: readonly (readonly StandingCell[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly chartNames: readonly string[];
}
