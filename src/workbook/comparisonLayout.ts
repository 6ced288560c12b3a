import { type LineGroup, lineGroups } from "../model/cost/moneyLine";
import type { Area } from "./address";

/** The figures that stand side by side, in their order. */
export const comparisonFigures = [
  "npv",
  "risk-free",
  "total",
  "annual",
  "per-call",
  "per-resolved-call",
  "year-0",
  "saving",
  "percent",
  "fte",
  "score",
  "cost-rank",
  "score-rank",
] as const;
export type ComparisonFigure = (typeof comparisonFigures)[number];

/** Where everything stands on the Comparison sheet: options across, so that a chart reads label column and header row. */
export class ComparisonLayout {
  readonly labelColumn = 0;
  readonly firstOptionColumn = 1;
  readonly decisionRow = 3;
  readonly figuresHeaderRow = 11;
  readonly groupsHeaderRow: number;
  readonly unitColumn: number;
  readonly idColumn: number;

  constructor(readonly optionCount: number) {
    this.unitColumn = this.firstOptionColumn + optionCount;
    this.idColumn = this.unitColumn + 1;
    this.groupsHeaderRow = this.figuresHeaderRow + comparisonFigures.length + 3;
  }

  rowOf(figure: ComparisonFigure): number {
    return this.figuresHeaderRow + 1 + comparisonFigures.indexOf(figure);
  }

  groupRow(group: LineGroup): number {
    return this.groupsHeaderRow + 1 + lineGroups.indexOf(group);
  }

  optionColumn(option: number): number {
    return this.firstOptionColumn + option;
  }

  /** One figure of all options. */
  across(row: number): Area {
    return { row, column: this.firstOptionColumn, rows: 1, columns: this.optionCount };
  }

  get names(): Area {
    return this.across(this.figuresHeaderRow);
  }

  /** Option names and figures with their ids at the end: what the pane reads back. */
  get figures(): Area {
    return { row: this.figuresHeaderRow, column: 0, rows: comparisonFigures.length + 1, columns: this.idColumn + 1 };
  }

  /** Labels, option names and amounts by group: what the chart shows. */
  get groups(): Area {
    return { row: this.groupsHeaderRow, column: 0, rows: lineGroups.length + 1, columns: this.optionCount + 1 };
  }

  get chart(): Area {
    return {
      row: this.groupsHeaderRow + lineGroups.length + 3,
      column: 0,
      rows: 20,
      columns: Math.max(5, this.optionCount + 1),
    };
  }
}
