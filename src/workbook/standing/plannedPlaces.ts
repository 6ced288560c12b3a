import type { Typed } from "../../model/fault";
import type { SheetId } from "../plan/sheetId";

/** Cells from A1; undefined where a row or column is gone. */
export type PlacedCells = readonly (readonly (Typed | null | undefined)[])[];

/** The cells of a sheet at their planned places: as they were typed, and as they show. */
export interface PlacedSheet {
  readonly typed: PlacedCells;
  readonly shown: PlacedCells;
  /** How many rows its register of own risks has, where the user has added some. */
  readonly ownRiskCount?: number;
}

export type PlannedPlaces = Readonly<Partial<Record<SheetId, PlacedSheet>>>;
