/** The sheets of a comparison, in their order. Titles are in `locale`. */
export const sheetIds = ["about", "inputs", "factors", "costs", "comparison", "checks"] as const;
export type SheetId = (typeof sheetIds)[number];
