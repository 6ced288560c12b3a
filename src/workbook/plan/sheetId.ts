/** The sheets of a comparison, in their order. Titles are in `locale`. */
export const sheetIds = [
  "about",
  "inputs",
  "factors",
  "staffing",
  "costs",
  "risks",
  "comparison",
  "sensitivity",
  "simulation",
  "audit",
  "checks",
] as const;
export type SheetId = (typeof sheetIds)[number];

/** A sheet that can be planned: one of the comparison, or the list of formulas that a hand-off has frozen. */
export type PlannedSheetId = SheetId | "handOff";
