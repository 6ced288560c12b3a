import { tornadoColumns } from "../../model/answers";
import { type LineGroup, lineGroups } from "../../model/cost/moneyLine";
import { essentialDrivers } from "../../model/catalogue/drivers";
import { factors } from "../../model/catalogue/factors";
import { type Area, absolute, areaAddress, cellAt } from "../plan/address";
import {
  type ComparisonAid,
  type ComparisonFigure,
  type ComparisonNumber,
  type ComparisonSetting,
  type RecommendationSentence,
  type SentencePlace,
  type SentenceTemplate,
  comparisonAids,
  comparisonFigures,
  comparisonNumbers,
  comparisonSettings,
  leftOutDrivers,
  recommendationSentences,
  sentencePlaces,
  sentenceTemplates,
} from "./comparisonRows";
import { mostYears } from "../request/request";

/** The option that Sensitivity, Simulation and Audit show unless another is picked there. */
export const focusName = "Outsource_FocusOption";
/** The id of the cell in which it is picked. */
export const focusId = "focus-option";

/** What the pane reads beside the key figures, each with the ids of its rows last. */
export const decisionNames = {
  sentences: "Outsource_DecisionSentences",
  groups: "Outsource_CostGroups",
  savings: "Outsource_YearlySavings",
  breakEvens: "Outsource_BreakEvens",
  essentials: "Outsource_EssentialFigures",
} as const;

/** How many drivers get a break-even, and how many factors are named on each side. */
export const driversShown = 5;
const factorsShown = 3;
/** In rows. */
const chartHeight = 19;
/** The tables without an option to a column need this many columns between label and unit. */
const leastColumns = 4;

/** A table: its heading, the header row and the rows below it. */
export interface Section {
  readonly band: number;
  readonly header: number;
  readonly first: number;
  readonly rows: number;
}

/**
 * Where everything stands on the Comparison sheet, the answer first and the workings last. Options stand across, so that a
 * chart reads label column and header row.
 */
export class ComparisonLayout {
  readonly signsRow = 2;
  readonly labelColumn = 0;
  readonly firstOptionColumn = 1;
  readonly unitColumn: number;
  readonly idColumn: number;
  readonly decisionRow = 3;
  readonly recommendationRow = 10;
  readonly sections: ReturnType<typeof sectionsFor>;

  constructor(readonly optionCount: number) {
    this.unitColumn = this.firstOptionColumn + Math.max(leastColumns, optionCount);
    this.idColumn = this.unitColumn + 1;
    this.sections = sectionsFor(this.recommendationRow + recommendationSentences.length + 2, optionCount);
  }

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

  aidRow(aid: ComparisonAid): number {
    return this.sections.aids.first + comparisonAids.indexOf(aid);
  }

  numberRow(number: ComparisonNumber): number {
    return this.sections.numbers.first + comparisonNumbers.indexOf(number);
  }

  placeRow(place: SentencePlace): number {
    return this.sections.places.first + sentencePlaces.indexOf(place);
  }

  templateRow(template: SentenceTemplate): number {
    return this.sections.templates.first + sentenceTemplates.indexOf(template);
  }

  sentenceRow(sentence: RecommendationSentence): number {
    return this.sections.sentences.first + recommendationSentences.indexOf(sentence);
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

  /** Year names, option names and the cumulative saving up to a year. */
  cumulativeUpTo(year: number): Area {
    return { row: this.sections.cumulative.header, column: 0, rows: year + 2, columns: this.optionCount + 1 };
  }

  /** Net present costs across, and below them each option's score in its own row and column. */
  get scatter(): Area {
    const { first, rows } = this.sections.scatter;
    return { row: first, column: 0, rows, columns: this.optionCount + 1 };
  }

  /** OUTSOURCE_TORNADO's answer, its header row included. */
  get tornado(): Area {
    const { first, rows } = this.sections.tornado;
    return { row: first, column: 0, rows, columns: tornadoColumns.length };
  }

  /** Labels, settings and their ids, the option picked among them: what is read back. */
  get settings(): Area {
    const { first, rows } = this.sections.settings;
    return { row: first, column: 0, rows, columns: this.idColumn + 1 };
  }

  /** Where the charts stand: two side by side and one below them. */
  get charts(): Record<"groups" | "scatter" | "cumulative", Area> {
    const row = this.sections.charts.header;
    const columns = this.idColumn + 1;
    const left = Math.ceil((columns - 1) / 2);
    return {
      groups: { row, column: 0, rows: chartHeight, columns: left },
      scatter: { row, column: left, rows: chartHeight, columns: columns - left },
      cumulative: { row: row + chartHeight + 1, column: 0, rows: chartHeight, columns },
    };
  }

  /** What a reader prints: everything above the workings. */
  get printedRows(): number {
    return this.sections.settings.band;
  }

  /** Every cell that may not hold an error and does not depend on the checks. */
  get checkedCells(): readonly Area[] {
    const row = this.figuresHeaderRow;
    return [{ row, column: 0, rows: this.sections.sentences.band - row, columns: this.idColumn + 1 }];
  }

  /** A figure of all options, as every cell of this sheet refers to it. */
  figure(figure: ComparisonFigure): string {
    return areaAddress(this.across(this.rowOf(figure)), absolute);
  }

  number(number: ComparisonNumber): string {
    return absolute(this.numberRow(number), this.firstOptionColumn);
  }

  place(place: SentencePlace): string {
    return absolute(this.placeRow(place), this.firstOptionColumn);
  }

  setting(setting: ComparisonSetting): string {
    return absolute(this.settingRow(setting), this.firstOptionColumn);
  }

  /** The name of the option that has a number. */
  nameOf(number: ComparisonNumber): string {
    return this.nameAt(this.number(number));
  }

  /** The same where a formula gives the number. */
  nameAt(number: string): string {
    return `INDEX(${areaAddress(this.names, absolute)},1,${number})`;
  }

  /** What each option saves a year, and its range. */
  private get savingsAYear() {
    return { first: this.aidRow("saving-year"), rows: 3 };
  }

  private withIds({ first, rows }: Pick<Section, "first" | "rows">): Area {
    return { row: first, column: 0, rows, columns: this.idColumn + 1 };
  }

  get definedNames() {
    return {
      Outsource_KeyFigures: this.figures,
      Outsource_Recommendation: cellAt(this.decisionRow + 1, this.firstOptionColumn),
      Outsource_CloseCost: cellAt(this.settingRow("close-cost"), this.firstOptionColumn),
      Outsource_CloseScore: cellAt(this.settingRow("close-score"), this.firstOptionColumn),
      [focusName]: cellAt(this.focusShownRow, this.firstOptionColumn),
      [decisionNames.sentences]: this.withIds(this.sections.sentences),
      [decisionNames.groups]: this.withIds(this.sections.groups),
      [decisionNames.savings]: this.withIds(this.savingsAYear),
      [decisionNames.breakEvens]: this.withIds({ ...this.sections.breakEvens, rows: driversShown }),
      [decisionNames.essentials]: this.withIds(this.sections.essentials),
    };
  }
}

function sectionsFor(firstRow: number, optionCount: number) {
  let next = firstRow;
  const section = (rows: number): Section => {
    const band = next;
    next += rows + 3;
    return { band, header: band + 1, first: band + 2, rows };
  };
  const years = mostYears + 1;
  return {
    figures: section(comparisonFigures.length),
    charts: section(2 * chartHeight),
    groups: section(lineGroups.length),
    savings: section(years),
    cumulative: section(years),
    breakEvens: section(driversShown + 1),
    inFavour: section(factorsShown),
    against: section(factorsShown),
    tightest: section(factorsShown),
    settings: section(comparisonSettings.length + 2),
    aids: section(comparisonAids.length),
    numbers: section(comparisonNumbers.length),
    payback: section(mostYears),
    scatter: section(optionCount + 1),
    tornado: section(driversShown + 1),
    flips: section(driversShown),
    distances: section(driversShown),
    essentials: section(essentialDrivers.length),
    leftOut: section(leftOutDrivers.length),
    factorPoints: section(factors.length),
    factorRanks: section(factors.length),
    places: section(sentencePlaces.length),
    templates: section(sentenceTemplates.length),
    sentences: section(recommendationSentences.length),
  };
}
