import type { ComparisonFigure, ComparisonSetting } from "../../layout/comparisonRows";
import type { DecisionNumber, SentencePlace } from "../../layout/workingsRows";
import { absolute, areaAddress, onSheet } from "../../plan/address";
import type { Context } from "../context";

/** The cells of Comparison and Workings as a cell of either refers to them: without the sheet's title where it is its own. */
export function decisionCells({ comparison, titles, workings }: Context, from: "comparison" | "workings") {
  const onComparison = (address: string) => (from === "comparison" ? address : onSheet(titles.comparison, address));
  const onWorkings = (address: string) => (from === "workings" ? address : onSheet(titles.workings, address));
  const names = onComparison(areaAddress(comparison.names, absolute));
  const number = (id: DecisionNumber) => onWorkings(workings.number(id));
  /** The name of the option that a formula gives the number of. */
  const nameAt = (formula: string) => `INDEX(${names},1,${formula})`;
  return {
    onComparison,
    onWorkings,
    names,
    number,
    nameAt,
    nameOf: (id: DecisionNumber) => nameAt(number(id)),
    place: (id: SentencePlace) => onWorkings(workings.place(id)),
    figure: (id: ComparisonFigure) => onComparison(comparison.figure(id)),
    setting: (id: ComparisonSetting) => onComparison(comparison.setting(id)),
    baseline: onComparison(absolute(comparison.figuresHeaderRow, comparison.firstOptionColumn)),
  };
}
