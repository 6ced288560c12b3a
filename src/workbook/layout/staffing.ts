import { type Area, cellAt } from "../plan/address";
import { type IntervalMinutes, intervalLengths, intervalsADay, usualInterval } from "../request/intervals";

/** What the user types for each option. */
export const targets = ["service-level", "answer-within", "patience", "max-occupancy"] as const;
export type TargetId = (typeof targets)[number];

/** What other sheets say about each option. */
export const demands = [
  "patience-in-force",
  "contacts-per-week",
  "peak-contacts",
  "handle-seconds",
  "shrinkage",
  "hours-per-fte",
] as const;
export type DemandId = (typeof demands)[number];

/** What agents are found by: the targets, and the patience that follows from them and from that of all options. */
export const agentTargets = [...targets, demands[0]] as const;

/** What follows for each option's week. */
export const staffingResults = [
  "peak-interval",
  "peak-calls",
  "peak-agents",
  "seats",
  "peak-agents-uncapped",
  "binding",
  "agent-hours",
  "week-service-level",
  "asa",
  "abandonment",
  "busy-share",
  "occupancy",
  "fte",
  "function-fte",
  "costs-fte",
  "fte-difference",
  "overloaded",
] as const;
export type StaffingResultId = (typeof staffingResults)[number];

/** What the busiest week of the year needs, where the user says how much busier it is. */
export const peakWeekResults = [
  "peak-week-agents",
  "peak-week-hours",
  "peak-week-occupancy",
  "peak-week-fte",
  "peak-week-more",
] as const;
export type PeakWeekResultId = (typeof peakWeekResults)[number];

/** What agents are paid for away from their customers, as shares of paid hours that add up. */
export const shrinkageKinds = [
  "shrinkage-holiday",
  "shrinkage-sick",
  "shrinkage-training",
  "shrinkage-meetings",
  "shrinkage-other",
] as const;

/** The kinds, what they come to, and the figure on Inputs that goes before that. */
const shrinkageRows = [...shrinkageKinds, "shrinkage-sum", "shrinkage-own"] as const;

/** What the user types of contacts that come by chat or e-mail, for each option. */
export const queueInputs = [
  "chat-share",
  "chat-handle",
  "chats-at-once",
  "chat-within",
  "mail-share",
  "mail-handle",
] as const;
export type QueueInputId = (typeof queueInputs)[number];

/** What follows for the queues of a week. */
export const queueResults = [
  "chats-per-week",
  "mails-per-week",
  "other-agents",
  "other-hours",
  "calls-per-week",
  "call-handle",
] as const;
export type QueueResultId = (typeof queueResults)[number];

export type StaffingRowId =
  | TargetId
  | DemandId
  | StaffingResultId
  | PeakWeekResultId
  | (typeof shrinkageRows)[number]
  | QueueInputId
  | "mail-hours"
  | QueueResultId;

/** What a week's work and agent hours are, above the points of their table. */
export const weekRows = [
  "contacts",
  "handle",
  "chats",
  "chat-seconds",
  "chat-within",
  "mails",
  "mail-seconds",
  "calls",
  "call-seconds",
  "queue-work",
  "work",
  "function-hours",
  "work-then",
] as const;
/** What follows from the points, below them. */
export const pointResults = ["share", "point", "table-hours", "hours"] as const;
export type HoursRowId = (typeof weekRows)[number] | (typeof pointResults)[number];

/** Loads as shares of the load at hand-off, in tenths: from half of it to twice as much. */
export const loadTenths = Array.from({ length: 16 }, (_, point) => 5 + point);

/** Whose week it is: with the scenario in force, or of the base, which no scenario moves. */
export const weekKinds = ["inForce", "base"] as const;
export type WeekKind = (typeof weekKinds)[number];

/** The intervals of a week that each option has, one grid below the other. */
export const grids = ["calls", "others", "agents", "serviceLevel", "occupancy"] as const;
export type GridId = (typeof grids)[number];

/** The week of e-mails, one grid below the other: which open interval it is, counted from 1, and what is worked on in it. */
export const mailGrids = ["order", "worked"] as const;
export type MailGridId = (typeof mailGrids)[number];

/** What the charts show of an average weekday. */
export const averages = ["agents", "occupancy"] as const satisfies readonly GridId[];
export type AverageId = (typeof averages)[number];

export const weekdays = 7;

const chartRows = 20;

/**
 * Where everything stands on the Staffing sheet. From top to bottom: targets, demand and results with the options across,
 * charts, shrinkage by kind, chat and e-mail, the shape of the week, the average weekday behind the charts, a block of grids per option, and the agent hours
 * by load, from which they come once formulas are handed off.
 */
export class StaffingLayout {
  readonly signsRow = null;
  readonly columns = { label: 0, unit: 1, id: 2, value: 3, left: 3 };
  readonly weeksRow = 2;
  readonly intervalRow = 3;
  readonly patienceRow = 4;
  readonly peakWeekRow = 5;
  readonly targetsHeaderRow = 8;
  readonly resultsHeaderRow = this.targetsHeaderRow + targets.length + demands.length + 3;
  readonly peakHeaderRow = this.resultsHeaderRow + staffingResults.length + 3;
  readonly notesRow = this.peakHeaderRow + peakWeekResults.length + 1;
  readonly chartsRow = this.notesRow + 4;
  readonly shrinkageHeaderRow = this.chartsRow + chartRows + 2;
  /** Below the kinds of shrinkage, where what was typed of them is not passed on. */
  readonly shrinkageRemarkRow = this.shrinkageHeaderRow + shrinkageRows.length + 1;
  readonly queuesHeaderRow = this.shrinkageRemarkRow + 3;
  /** Below the queues, where one of them is half typed, and what they change. */
  readonly queuesRemarkRow = this.queuesHeaderRow + queueInputs.length + 1 + queueResults.length + 1;
  readonly shapeRow = this.queuesRemarkRow + 3;
  readonly daySumRow: number;
  readonly weekSumRow: number;
  /** Below the sum of the week, what it comes to in a year. */
  readonly yearSumRow: number;
  /** When e-mails are worked on: how many intervals the week is open, and in how many they are answered. */
  readonly mailRow: number;
  readonly openRow: number;
  readonly answerRow: number;
  readonly averagesRow: number;
  /** How many rows a day has. */
  readonly intervals: number;
  /** A heading, the weekdays, the intervals and a row of air. */
  private readonly gridHeight: number;
  private readonly rows: ReadonlyMap<StaffingRowId, number>;

  constructor(
    readonly optionCount: number,
    readonly intervalMinutes: IntervalMinutes = usualInterval,
  ) {
    this.intervals = intervalsADay(intervalMinutes);
    this.gridHeight = 1 + 1 + this.intervals + 1;
    this.daySumRow = this.shape.row + this.intervals;
    this.weekSumRow = this.daySumRow + 1;
    this.yearSumRow = this.weekSumRow + 1;
    this.mailRow = this.yearSumRow + 2;
    this.openRow = this.mailRow + 2;
    this.answerRow = this.mailRow + 3;
    this.averagesRow = this.answerRow + 2 + mailGrids.length * this.gridHeight;
    const below = (headerRow: number, ids: readonly StaffingRowId[]) =>
      ids.map((id, index) => [id, headerRow + 1 + index] as const);
    this.rows = new Map([
      ...below(this.targetsHeaderRow, [...targets, ...demands]),
      ...below(this.resultsHeaderRow, staffingResults),
      ...below(this.peakHeaderRow, peakWeekResults),
      ...below(this.shrinkageHeaderRow, shrinkageRows),
      ...below(this.queuesHeaderRow, [...queueInputs, "mail-hours", ...queueResults]),
    ]);
  }

  rowOf(id: StaffingRowId): number {
    return this.rows.get(id)!;
  }

  optionColumn(option: number): number {
    return this.columns.value + option;
  }

  /** One row of all options. */
  across(id: StaffingRowId): Area {
    return { row: this.rowOf(id), column: this.columns.value, rows: 1, columns: this.optionCount };
  }

  /** The shares of paid hours that the user types. */
  get shrinkage(): Area {
    return { ...this.across(shrinkageKinds[0]), rows: shrinkageKinds.length };
  }

  /** What the user types of the queues beside the calls. */
  get queues(): Area {
    return { ...this.across(queueInputs[0]), rows: queueInputs.length + 1 };
  }

  /** The weights that the user types or pastes: intervals down, Monday to Sunday across. */
  get shape(): Area {
    return { row: this.shapeRow + 3, column: this.columns.left, rows: this.intervals, columns: weekdays };
  }

  mailGrid(grid: MailGridId): Area {
    const row = this.answerRow + 3 + mailGrids.indexOf(grid) * this.gridHeight;
    return { row, column: this.columns.left, rows: this.intervals, columns: weekdays };
  }

  /** Everything from A1 that holds what the user types. */
  get inputs(): Area {
    return {
      row: 0,
      column: 0,
      rows: this.daySumRow,
      columns: this.columns.value + Math.max(weekdays, this.optionCount),
    };
  }

  /** Times down and options across with their headings, as a chart reads them; the times stand just left of the grids. */
  average(grid: AverageId): Area {
    const row = this.averagesRow + 2 + averages.indexOf(grid) * this.gridHeight;
    return { row, column: this.columns.left - 1, rows: this.intervals + 1, columns: this.optionCount + 1 };
  }

  /** The row with an option's name. */
  blockRow(option: number): number {
    const first = this.averagesRow + 1 + averages.length * this.gridHeight;
    return first + option * (1 + grids.length * this.gridHeight);
  }

  /** The numbers of a grid; weekdays stand in the row above, the grid's name above them. */
  grid(grid: GridId, option: number): Area {
    const row = this.blockRow(option) + 3 + grids.indexOf(grid) * this.gridHeight;
    return { row, column: this.columns.left, rows: this.intervals, columns: weekdays };
  }

  /** The heading of the table of agent hours by load. */
  get hoursBand(): number {
    const { row, rows } = this.grid("occupancy", this.optionCount - 1);
    return row + rows + 1;
  }

  /** Option names above the table, the kinds of weeks side by side. */
  get hoursHeaderRow(): number {
    return this.hoursBand + 4;
  }

  hoursRow(id: HoursRowId): number {
    const above = weekRows.indexOf(id as (typeof weekRows)[number]);
    if (above >= 0) return this.hoursHeaderRow + 1 + above;
    return this.points.row + this.points.rows + pointResults.indexOf(id as (typeof pointResults)[number]);
  }

  hoursColumn(kind: WeekKind, option: number): number {
    return this.columns.value + (kind === "base" ? this.optionCount : 0) + option;
  }

  /** One row of the table, of both kinds of weeks. */
  acrossWeeks(id: HoursRowId): Area {
    const columns = weekKinds.length * this.optionCount;
    return { row: this.hoursRow(id), column: this.columns.value, rows: 1, columns };
  }

  /** How many options have a queue that is half typed. */
  get halfTyped(): Area {
    return cellAt(this.queuesRemarkRow, this.asides);
  }

  /** The loads of the table, each as a share of the load at hand-off. */
  get points(): Area {
    const row = this.hoursHeaderRow + 1 + weekRows.length;
    return { row, column: this.columns.id, rows: loadTenths.length, columns: 1 };
  }

  /** What a hand-off writes: the load in the first row, agent hours at each point below it. */
  get hoursTable(): Area {
    const { row, rows } = this.points;
    return { row: row - 1, column: this.columns.value, rows: rows + 1, columns: 2 * this.optionCount };
  }

  /** What each option's agents are found by, headings left out, and below it the rest of its demand. */
  get targets(): Area {
    return { ...this.across(agentTargets[0]), rows: agentTargets.length };
  }

  get demand(): Area {
    const rows = targets.length + demands.length - agentTargets.length;
    return { row: this.targets.row + agentTargets.length, column: this.columns.value, rows, columns: this.optionCount };
  }

  /** Contacts, handle times, work and the hours by functions, of both kinds of weeks. */
  get weeks(): Area {
    const { row, column, columns } = this.hoursTable;
    return { row: row - weekRows.length + 1, column, rows: weekRows.length - 1, columns };
  }

  /** Right of everything shown: what formulas compare with, and what they say. */
  get asides(): number {
    return this.lastColumn + 2;
  }

  /** How long the intervals of the rows are, right of everything shown: what is typed counts once they are written again. */
  get rowsInterval(): Area {
    return cellAt(this.intervalRow, this.asides);
  }

  /** The lengths to choose from. */
  get intervalChoices(): Area {
    return { row: this.intervalRow, column: this.asides + 1, rows: 1, columns: intervalLengths.length };
  }

  /** What is said while the rows are of another length than was chosen. */
  get intervalRemark(): Area {
    return cellAt(this.intervalRow, this.intervalChoices.column + intervalLengths.length);
  }

  chart(side: "left" | "right"): Area {
    const { left } = this.columns;
    const across = side === "left" ? { column: 0, columns: left } : { column: left, columns: weekdays };
    return { row: this.chartsRow, rows: chartRows, ...across };
  }

  get lastRow(): number {
    return this.hoursRow("hours");
  }

  get lastColumn(): number {
    return this.columns.value + Math.max(weekdays, weekKinds.length * this.optionCount) - 1;
  }

  /** What goes on paper: what is typed and what follows from it, and not its intervals. */
  get printed(): Area {
    const columns = this.columns.value + Math.max(weekdays, this.optionCount);
    return { row: 0, column: 0, rows: this.yearSumRow + 1, columns };
  }

  /** Everything below the title, where the master check stands. */
  get body(): Area {
    const row = this.targetsHeaderRow;
    return { row, column: 0, rows: this.lastRow - row + 1, columns: this.lastColumn + 1 };
  }

  get definedNames() {
    return {
      Outsource_StaffingProfile: this.shape,
      Outsource_StaffingTargets: this.targets,
      Outsource_StaffingDemand: this.demand,
      Outsource_StaffingQueues: this.queues,
      Outsource_StaffingMail: this.mailGrid("worked"),
      Outsource_StaffingWeeks: this.weeks,
      Outsource_StaffingHours: this.hoursTable,
      Outsource_Patience: cellAt(this.patienceRow, this.columns.value),
    };
  }

  get checkedCells(): readonly Area[] {
    return [this.body, cellAt(this.intervalRow, this.columns.value + 1), this.halfTyped];
  }
}
