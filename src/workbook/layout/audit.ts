import { type NumericDriverId, numericDrivers } from "../../model/catalogue/drivers";
import { type Area, wholeRows } from "../plan/address";
import { absolute } from "../plan/address";
import { CostBlockLayout } from "./costBlock";
import { mostYears } from "../../model/catalogue/drivers";
import { type YearlyEvent, yearlyEvents } from "../../model/catalogue/yearlyEvent";

/** What the sheet shows of the trial, from top to bottom. */
export const auditSettings = [
  "trial",
  "shown",
  "option",
  "optionShown",
  "number",
  "seed",
  "sampling",
  "points",
  "point",
  "hdrTrial",
  "priceUnit",
  "forecastUnits",
] as const;
export type AuditSetting = (typeof auditSettings)[number];

const auditAnswers = ["native", "computed", "largest", "tolerance"] as const;
export type AuditAnswer = (typeof auditAnswers)[number];

/** The sentences that a formula picks from. */
export const auditWords = ["agree", "differ", "beyondLattice"] as const;
export type AuditWord = (typeof auditWords)[number];

/** The generator's constants that have one value in each half of the sum. */
export const halfConstants = [
  "trial",
  "variable",
  "entity",
  "event",
  "seed",
  "modulus",
  "factor",
  "shift",
  "scale",
  "base",
  "weight",
  "start",
] as const;
export type HalfConstant = (typeof halfConstants)[number];
export const halves = ["first", "second"] as const;
export type Half = (typeof halves)[number];

/** The generator's constants for both halves, and those of the distributions. */
export const wholeConstants = [
  "leading",
  "thousand",
  "trailing",
  "range",
  "middle",
  "modeWeight",
  "odds",
  "logOdds",
  "within",
  "shifts",
] as const;
export type WholeConstant = (typeof wholeConstants)[number];

/**
 * Where everything stands on the Audit sheet: the choice of the trial, the answer, the constants, the draws beside what
 * OUTSOURCE_TRIAL answers, row by row, and the money lines that follow from the draws.
 */
export class AuditLayout {
  readonly signsRow = 2;
  readonly settingsRow = 3;
  readonly answerRow = this.settingsRow + auditSettings.length + 1;
  readonly constantsRow = this.answerRow + auditAnswers.length + 3;
  readonly drawsRow = this.constantsRow + 4 + halfConstants.length + wholeConstants.length + 1;
  readonly headerRow = this.drawsRow + 2;
  readonly npvRow = this.headerRow + 1 + numericDrivers.length + yearlyEvents.length * mostYears;
  readonly costsRow = this.npvRow + 2;
  readonly block: CostBlockLayout;
  readonly columns = {
    label: 0,
    unit: 1,
    id: 2,
    value: 3,
    variable: 3,
    entity: 4,
    year: 5,
    base: 6,
    low: 7,
    high: 8,
    distribution: 9,
    firstDivisor: 10,
    secondDivisor: 11,
    hdr: 12,
    generator: 13,
    uniform: 14,
    multiplier: 15,
    drawn: 16,
    model: 17,
    difference: 18,
    answer: 20,
  };

  constructor(readonly optionCount: number) {
    const yearRow = this.costsRow + 1;
    this.block = new CostBlockLayout(yearRow, yearRow + 5 + yearlyEvents.length);
  }

  settingRow(setting: AuditSetting): number {
    return this.settingsRow + auditSettings.indexOf(setting);
  }

  /** The trial and the option that are shown, the seed and how is drawn. */
  get settings(): Area {
    return { ...this.inputs, rows: auditSettings.length };
  }

  setting(setting: AuditSetting): string {
    return absolute(this.settingRow(setting), this.columns.value);
  }

  /** Everything that is typed, with what stands between. */
  get inputs(): Area {
    const row = this.settingRow("trial");
    return { row, column: this.columns.value, rows: this.settingRow("option") - row + 1, columns: 1 };
  }

  resultRow(answer: AuditAnswer): number {
    return this.answerRow + 2 + auditAnswers.indexOf(answer);
  }

  result(answer: AuditAnswer): string {
    return absolute(this.resultRow(answer), this.columns.value);
  }

  halfRow(constant: HalfConstant): number {
    return this.constantsRow + 4 + halfConstants.indexOf(constant);
  }

  half(constant: HalfConstant, half: Half): string {
    return absolute(this.halfRow(constant), this.halfColumn(half));
  }

  halfColumn(half: Half): number {
    return this.columns.value + (half === "first" ? 0 : 1);
  }

  wholeRow(constant: WholeConstant): number {
    return this.constantsRow + 4 + halfConstants.length + wholeConstants.indexOf(constant);
  }

  whole(constant: WholeConstant): string {
    return absolute(this.wholeRow(constant), this.columns.value);
  }

  driverRow(driver: NumericDriverId): number {
    return this.headerRow + 1 + numericDrivers.findIndex(({ id }) => id === driver);
  }

  /** Years count from 1. */
  eventRow(event: YearlyEvent, year: number): number {
    return this.headerRow + numericDrivers.length + yearlyEvents.indexOf(event) * mostYears + year;
  }

  /** Whether an event happens, by year, above the money lines. */
  happeningRow(event: YearlyEvent): number {
    return this.block.flagRows.discount + 1 + yearlyEvents.indexOf(event);
  }

  /** What OUTSOURCE_TRIAL fills, its header row included. */
  get answer(): Area {
    const rows = this.npvRow - this.headerRow + 1;
    return { row: this.headerRow, column: this.columns.answer, rows, columns: 1 + this.optionCount };
  }

  /** The numbers of the generating vector beside each draw: of what all options share, then of each option. */
  generatorsOf(row: number): Area {
    const { column, columns } = this.answer;
    return { row, column: column + columns + 1, rows: 1, columns: 1 + this.optionCount };
  }

  /** One column of the draws, events and cost, header left out. */
  overDraws(column: number): Area {
    return { row: this.headerRow + 1, column, rows: this.npvRow - this.headerRow, columns: 1 };
  }

  /** From the draws' header to the cost of the trial. */
  get draws(): Area {
    return { ...this.answer, column: 0, columns: this.columns.difference + 1 };
  }

  get definedNames() {
    return { Outsource_Draws: this.draws, Outsource_AuditSettings: this.settings };
  }

  get checkedCells(): readonly Area[] {
    const { column, columns } = this.generatorsOf(this.headerRow);
    const lastColumn = Math.max(this.block.lastColumn, column + columns - 1);
    return [wholeRows(this.settingsRow, this.block.lastRow, lastColumn)];
  }
}
