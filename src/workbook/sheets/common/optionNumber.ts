import type { DecisionColumns } from "../../layout/decisionColumns";
import type { Section } from "../../layout/sections";
import { absolute, rowFixed } from "../../plan/address";

/** The number of a column's option, from 1, counted in a section so that the formula reads the same in each. */
export function optionNumber({ firstOptionColumn }: DecisionColumns, { header }: Section, column: number): string {
  return `COLUMNS(${absolute(header, firstOptionColumn)}:${rowFixed(header, column)})`;
}
