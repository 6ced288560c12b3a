import { areaAddress, absolute, onSheet, rowFixed } from "../../plan/address";
import { type Context } from "../context";

/** The scores of all options on Factors: those of the hand-off, once formulas are frozen, whatever this sheet shows of them. */
export function allScores({ factors, titles }: Context): string {
  return onSheet(titles.factors, areaAddress(factors.scores, absolute));
}

/** The score of the option in a column of this sheet. */
export function scoreOf({ comparison, factors, titles }: Context, column: number): string {
  const option = column - comparison.firstOptionColumn;
  return onSheet(titles.factors, rowFixed(factors.scoreRow, factors.columns.inForce + option));
}
