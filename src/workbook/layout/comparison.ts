import { type LineGroup, lineGroups } from "../../model/cost/moneyLine";
import { type Area, absolute, areaAddress, cellAt, wholeRows } from "../plan/address";
import { type DriverId, mostYears } from "../../model/catalogue/drivers";
import {
  type ComparisonFigure,
  type ComparisonSetting,
  comparisonFigures,
  comparisonSettings,
  recommendationSentences,
} from "./comparisonRows";
import { DecisionColumns, decisionNames } from "./decisionColumns";
import { sectionsFrom } from "./sections";

/** The option that Sensitivity, Simulation and Audit show unless another is picked there. */
export const focusName = "Outsource_FocusOption";
/** The id of the cell in which it is picked. */
export const focusId = "focus-option";

/** How many drivers get a break-even by how much they matter, and those that get one in any case: what quality costs. */
export const driversByEffect = 5;
export const driversAlwaysShown = ["churn-rate", "customer-margin"] as const satisfies readonly DriverId[];
export const driversShown = driversByEffect + driversAlwaysShown.length;
/** How many factors are named on each side. */
const factorsShown = 3;
/** In rows. */
const chartHeight = 16;

/** Where everything stands on the Comparison sheet: the answer first, then its reasons, the settings and what charts draw. */
export class ComparisonLayout extends DecisionColumns {
  readonly signsRow = 2;
  readonly decisionRow = 3;
  readonly recommendationRow = 10;
  readonly sections = sectionsFrom(this.recommendationRow + recommendationSentences.length + 2, {
    figures: comparisonFigures.length,
    charts: 2 * chartHeight,
    groups: lineGroups.length,
    savings: mostYears + 1,
    cumulative: mostYears + 1,
    breakEvens: driversShown + 1,
    inFavour: factorsShown,
    against: factorsShown,
    tightest: factorsShown,
    settings: comparisonSettings.length + 2,
    scatter: this.optionCount + 1,
    drawnSavings: mostYears + 1,
  });

  get figuresHeaderRow(): number {
    return this.sections.figures.header;
  }

  get groupsHeaderRow(): number {
    return this.sections.groups.header;
  }

  rowOf(figure: ComparisonFigure): number {
    return this.sections.figures.first + comparisonFigures.indexOf(figure);
  }

  groupRow(group: LineGroup): number {
    return this.sections.groups.first + lineGroups.indexOf(group);
  }

  settingRow(setting: ComparisonSetting): number {
    return this.sections.settings.first + comparisonSettings.indexOf(setting);
  }

  /** Below the settings, the option that the user picks for the sheets that show a single one. */
  get focusRow(): number {
    return this.sections.settings.first + comparisonSettings.length;
  }

  /** The option picked, or what stands for it where none is. */
  get focusShownRow(): number {
    return this.focusRow + 1;
  }

  get names(): Area {
    return this.across(this.figuresHeaderRow);
  }

  /** Option names and figures with their ids at the end: what the pane reads back. */
  get figures(): Area {
    return { row: this.figuresHeaderRow, column: 0, rows: comparisonFigures.length + 1, columns: this.idColumn + 1 };
  }

  /** Labels, option names and amounts by group: what the first chart shows. */
  get groups(): Area {
    return { row: this.groupsHeaderRow, column: 0, rows: lineGroups.length + 1, columns: this.optionCount + 1 };
  }

  /** Year names, option names and the cumulative saving up to a year, as the last chart draws it. */
  cumulativeUpTo(year: number): Area {
    return { row: this.sections.drawnSavings.header, column: 0, rows: year + 2, columns: this.optionCount + 1 };
  }

  /** Net present costs across, and below them each option's score in its own row and column. */
  get scatter(): Area {
    const { first, rows } = this.sections.scatter;
    return { row: first, column: 0, rows, columns: this.optionCount + 1 };
  }

  /** Labels, settings and their ids, the option picked among them: what is read back. */
  get settings(): Area {
    const { first, rows } = this.sections.settings;
    return { row: first, column: 0, rows, columns: this.idColumn + 1 };
  }

  /** Where the charts stand, no wider than what is printed: two side by side and one below them. */
  get charts(): Record<"groups" | "scatter" | "cumulative", Area> {
    const row = this.sections.charts.header;
    const columns = this.unitColumn + 1;
    const left = Math.floor(columns / 2);
    return {
      groups: { row, column: 0, rows: chartHeight, columns: left },
      scatter: { row, column: left, rows: chartHeight, columns: columns - left },
      cumulative: { row: row + chartHeight + 1, column: 0, rows: chartHeight, columns },
    };
  }

  /** What a reader prints: everything above the settings. */
  get printedRows(): number {
    return this.sections.settings.band;
  }

  /** Every cell that may not hold an error and does not depend on the checks. */
  get checkedCells(): readonly Area[] {
    const { first, rows } = this.sections.drawnSavings;
    return [
      wholeRows(this.decisionRow, this.recommendationRow, this.idColumn),
      wholeRows(this.figuresHeaderRow - 1, first + rows - 1, this.idColumn),
    ];
  }

  /** A figure of all options, as every cell of this sheet refers to it. */
  figure(figure: ComparisonFigure): string {
    return areaAddress(this.across(this.rowOf(figure)), absolute);
  }

  setting(setting: ComparisonSetting): string {
    return absolute(this.settingRow(setting), this.firstOptionColumn);
  }

  get definedNames() {
    return {
      Outsource_KeyFigures: this.figures,
      Outsource_Recommendation: cellAt(this.decisionRow + 1, this.firstOptionColumn),
      Outsource_CloseCost: cellAt(this.settingRow("close-cost"), this.firstOptionColumn),
      Outsource_CloseScore: cellAt(this.settingRow("close-score"), this.firstOptionColumn),
      [focusName]: cellAt(this.focusShownRow, this.firstOptionColumn),
      [decisionNames.groups]: this.withIds(this.sections.groups),
    };
  }
}
