import { areaAddress, absolute, onSheet, rowFixed } from "../../plan/address";
import { type Context } from "../context";

/** The scores of all options on Factors: those of the hand-off, once formulas are frozen, whatever Comparison shows of them. */
export function allScores({ factors, titles }: Context): string {
  return onSheet(titles.factors, areaAddress(factors.scores, absolute));
}

/**
 * The score of the option in a column of Comparison or Workings. One function answers all scores: where it fails the others are blank, and a
 * reference to a blank cell would read 0.
 */
export function scoreOf({ comparison, factors, titles }: Context, column: number): string {
  const option = column - comparison.firstOptionColumn;
  const score = onSheet(titles.factors, rowFixed(factors.scoreRow, factors.columns.inForce + option));
  return `IF(${score}="",NA(),${score})`;
}
