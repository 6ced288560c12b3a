import type { Area } from "../../workbook/plan/address";
import { rangeOf } from "./readOwnFormulas";

/** What Excel formats a cell with that takes everything for text. */
const textFormat = "@";

/** A formula, the cells its answer fills, and the number format of the first. */
export interface PlacedFormula {
  readonly sheetId: string;
  readonly area: Area;
  readonly formula: string;
  readonly format: string;
}

/** Puts a formula in the first cell of its area and empties the others, so that its answer can spill. */
export function writeFormula(context: Excel.RequestContext, { sheetId, area, formula, format }: PlacedFormula): void {
  const range = rangeOf(context, sheetId, area);
  const first = range.getCell(0, 0);
  if (format === textFormat) first.numberFormat = [["General"]];
  range.formulas = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => (row + column === 0 ? formula : "")),
  );
  if (format === textFormat) first.numberFormat = [[textFormat]];
}
