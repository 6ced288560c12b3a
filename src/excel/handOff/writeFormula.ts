import type { Area } from "../../workbook/plan/address";
import { lengthOf, rangeCost } from "../write/inParts";
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

/**
 * Puts a formula in the first cell of its area and empties the others, so that its answer can spill.
 *
 * @returns how many characters that takes in a request
 */
export function writeFormula(context: Excel.RequestContext, { sheetId, area, formula, format }: PlacedFormula): number {
  const range = rangeOf(context, sheetId, area);
  const first = range.getCell(0, 0);
  if (format === textFormat) first.numberFormat = [["General"]];
  const formulas = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => (row + column === 0 ? formula : "")),
  );
  range.formulas = formulas;
  if (format === textFormat) first.numberFormat = [[textFormat]];
  return rangeCost + lengthOf(formulas);
}
