import { type Area } from "../plan/address";
import type { Section } from "./sections";

/** What the pane reads beside the key figures, each with the ids of its rows last. */
export const decisionNames = {
  sentences: "Outsource_DecisionSentences",
  groups: "Outsource_CostGroups",
  savings: "Outsource_YearlySavings",
  breakEvens: "Outsource_BreakEvens",
  essentials: "Outsource_EssentialFigures",
} as const;

/** The tables without an option to a column need this many columns between label and unit. */
const leastColumns = 4;

/** The columns that Comparison and Workings have alike: options stand across, so that a formula reads the same on both. */
export abstract class DecisionColumns {
  readonly labelColumn = 0;
  readonly firstOptionColumn = 1;
  readonly unitColumn: number;
  readonly idColumn: number;

  constructor(readonly optionCount: number) {
    this.unitColumn = this.firstOptionColumn + Math.max(leastColumns, optionCount);
    this.idColumn = this.unitColumn + 1;
  }

  optionColumn(option: number): number {
    return this.firstOptionColumn + option;
  }

  /** One figure of all options. */
  across(row: number): Area {
    return { row, column: this.firstOptionColumn, rows: 1, columns: this.optionCount };
  }

  /** A column of a section, header left out. */
  down({ first, rows }: Section, column: number): Area {
    return { row: first, column, rows, columns: 1 };
  }

  /** The rows of a section, from their labels to their ids. */
  protected withIds({ first, rows }: Pick<Section, "first" | "rows">): Area {
    return { row: first, column: 0, rows, columns: this.idColumn + 1 };
  }
}
