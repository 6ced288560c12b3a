import { type LineGroup, lineGroups } from "../../model/cost/moneyLine";
import { type Area, wholeRows } from "../plan/address";
import { type ComparisonFigure, recommendationSentences } from "./comparisonRows";
import { driversShown } from "./comparison";
import type { OptionAid } from "./workingsRows";

/** The key figures of each option, by the ids of their rows on Comparison. */
export const summaryFigures = [
  "npv",
  "saving-year",
  "saving-year-low",
  "saving-year-middle",
  "saving-year-high",
  "year-0",
  "payback",
  "score",
  "chance-best",
] as const satisfies readonly (ComparisonFigure | OptionAid)[];
export type SummaryFigure = (typeof summaryFigures)[number];

/** What the second chart draws for each option other than the baseline. */
export const drawnSavings = ["saving-year", "saving-year-low", "saving-year-middle", "saving-year-high"] as const;

/** What the figures rest on: two columns of facts side by side. */
export const summaryFacts = [
  ["essentials-missing", "unsourced", "written"],
  ["horizon", "discount", "trials"],
] as const;
export type SummaryFact = (typeof summaryFacts)[number][number];

/** The words that formulas fill in. */
export const summaryWords = ["ofAll"] as const;
export type SummaryWord = (typeof summaryWords)[number];

/** The tables without an option to a column need this many columns between label and unit. */
const leastColumns = 4;
/** In rows. */
const chartHeight = 10;

/** Where everything stands on the Summary sheet: one page, and below it what its charts draw. */
export class SummaryLayout {
  readonly signsRow = 2;
  readonly labelColumn = 0;
  readonly firstOptionColumn = 1;
  readonly unitColumn: number;
  readonly decisionRow = 4;
  readonly sentencesRow = this.decisionRow + 2;
  readonly figuresRow = this.sentencesRow + recommendationSentences.length + 1;
  readonly chartsRow = this.figuresRow + 2 + summaryFigures.length + 1;
  readonly breakEvensRow = this.chartsRow + chartHeight + 1;
  readonly factsRow = this.breakEvensRow + 2 + driversShown + 1;
  readonly printedRows = this.factsRow + summaryFacts[0].length;
  readonly groupsRow = this.printedRows + 1;
  readonly savingsRow = this.groupsRow + 2 + lineGroups.length + 1;

  constructor(readonly optionCount: number) {
    this.unitColumn = this.firstOptionColumn + Math.max(leastColumns, optionCount);
  }

  /** Rows that only keep what stands above and below them apart. */
  get gaps(): readonly number[] {
    const below = [this.decisionRow, this.figuresRow, this.chartsRow, this.breakEvensRow, this.factsRow];
    return below.map((row) => row - 1);
  }

  optionColumn(option: number): number {
    return this.firstOptionColumn + option;
  }

  rowOf(figure: SummaryFigure): number {
    return this.figuresRow + 2 + summaryFigures.indexOf(figure);
  }

  breakEvenRow(index: number): number {
    return this.breakEvensRow + 2 + index;
  }

  /** The cell of a fact's label, and how many columns further right its value stands. */
  fact(fact: SummaryFact): { readonly row: number; readonly label: number; readonly value: number } {
    const second = summaryFacts[1].findIndex((each) => each === fact);
    if (second >= 0) return { row: this.factsRow + second, label: 2, value: 4 };
    return { row: this.factsRow + summaryFacts[0].findIndex((each) => each === fact), label: 0, value: 1 };
  }

  groupRow(group: LineGroup): number {
    return this.groupsRow + 2 + lineGroups.indexOf(group);
  }

  /** Labels, option names and amounts by group: what the first chart shows. */
  get groups(): Area {
    return { row: this.groupsRow + 1, column: 0, rows: 1 + lineGroups.length, columns: 1 + this.optionCount };
  }

  /** Labels, and the names and savings of the options other than the baseline: what the second chart shows. */
  get savings(): Area {
    return { row: this.savingsRow + 1, column: 0, rows: 1 + drawnSavings.length, columns: this.optionCount };
  }

  /** Side by side. */
  get charts(): Record<"groups" | "savings", Area> {
    const columns = this.unitColumn + 1;
    const left = Math.floor(columns / 2);
    const place = { row: this.chartsRow, rows: chartHeight };
    return {
      groups: { ...place, column: 0, columns: left },
      savings: { ...place, column: left, columns: columns - left },
    };
  }

  /** What is printed. */
  get page(): Area {
    return { row: 0, column: 0, rows: this.printedRows, columns: this.unitColumn + 1 };
  }

  /** Every cell that may not hold an error and does not depend on the checks. */
  get checkedCells(): readonly Area[] {
    const { row, rows } = this.savings;
    return [
      wholeRows(this.decisionRow, this.decisionRow + 1, this.unitColumn),
      wholeRows(this.figuresRow, row + rows - 1, this.unitColumn),
    ];
  }

  get definedNames() {
    return { Outsource_Summary: this.page };
  }
}
