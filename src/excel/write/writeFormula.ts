import type { Area } from "../../workbook/plan/address";
import { rangeCost } from "../payload/inParts";
import { rangeOf } from "../read/readRanges";

/** What Excel formats a cell with that takes everything for text. */
const textFormat = "@";

/** A formula, the cells its answer fills, and the number format of the first. */
export interface PlacedFormula {
  readonly sheetId: string;
  readonly area: Area;
  readonly formula: string;
  readonly format: string;
}

/**
 * Puts a formula in the first cell of its area and empties the others, so that its answer can spill.
 *
 * @returns how many characters that takes in a request
 */
export function writeFormula(context: Excel.RequestContext, { sheetId, area, formula, format }: PlacedFormula): number {
  const range = rangeOf(context, sheetId, area);
  const first = range.getCell(0, 0);
  if (area.rows * area.columns > 1) range.clear("Contents");
  if (format === textFormat) first.numberFormat = [["General"]];
  first.formulas = [[formula]];
  if (format === textFormat) first.numberFormat = [[textFormat]];
  return 2 * rangeCost + formula.length;
}
