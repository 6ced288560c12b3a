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
  "checks",
] as const;
export type SheetId = (typeof sheetIds)[number];
