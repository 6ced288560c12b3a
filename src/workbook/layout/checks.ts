import { type CostMetric, costMetrics } from "../../model/catalogue/metric";
import { type Area, cellAt } from "../plan/address";
import { verdicts } from "../plan/verdicts";

/** The name of the checks with how each comes out. */
export const checkResultsName = "Outsource_CheckResults";
/** Which of its columns that is. */
export const checkResultColumn = 4;
/** And which says where a check fails first, of those that can say it. */
export const checkPlaceColumn = 5;
export const frozenCheck = verdicts.frozen.value;

/** Checks of what is typed: where one of them fails, others fail because of it. */
const typedChecks = [
  "inputsInDomain",
  "handleTime",
  "ratings",
  "weights",
  "names",
  "quotes",
  "priceAlone",
  "ownRiskRows",
  "patience",
  "channels",
  "textForNumber",
] as const;

/** Checks of one row each. */
export const singleChecks = [
  ...typedChecks,
  "load",
  "groups",
  "suggestedRatings",
  "staffing",
  "staffedFte",
  "rateOfReturn",
  "payback",
  "register",
  "ownRisks",
  "baseWorkings",
  "audit",
  "errors",
] as const;
export type SingleCheck = (typeof singleChecks)[number];

/** Below the reconciled figures stand a heading and a header. */
const firstSingle = costMetrics.length + 3;

/** Whether the check of a row, counted from the first result, is one of what is typed. */
export function isTypedCheck(row: number): boolean {
  return row >= firstSingle && row < firstSingle + typedChecks.length;
}

/** What the functions read and the user may change, each with the defined name of its cells. */
export const watchedNames = {
  inForce: "Outsource_Assumptions",
  base: "Outsource_BaseAssumptions",
  ratings: "Outsource_FactorRatings",
  weights: "Outsource_FactorWeights",
  shape: "Outsource_StaffingProfile",
  targets: "Outsource_StaffingTargets",
  demand: "Outsource_StaffingDemand",
  queues: "Outsource_StaffingQueues",
  ownRisks: "Outsource_OwnRisks",
  simulation: "Outsource_SimulationSettings",
  histogram: "Outsource_HistogramOption",
  sensitivity: "Outsource_SensitivityOption",
  audit: "Outsource_AuditSettings",
  closeCost: "Outsource_CloseCost",
  closeScore: "Outsource_CloseScore",
} as const;
export type WatchedInput = keyof typeof watchedNames;
export const watchedInputs = Object.keys(watchedNames) as readonly WatchedInput[];

/**
 * What a hand-off freezes, each with the inputs that it rests on. The agent hours stay live on what their table follows. The option
 * of the histogram may follow from the costs simulated, which therefore cannot rest on it.
 */
export const frozenParts = {
  costs: ["inForce"],
  ratings: ["inForce"],
  score: ["inForce", "ratings", "weights"],
  returns: ["inForce"],
  breakEvens: ["inForce", "base", "ratings", "weights", "simulation", "closeCost", "closeScore"],
  sensitivity: ["base", "sensitivity"],
  simulation: ["base", "simulation"],
  histogram: ["base", "simulation", "histogram"],
  staffing: ["shape", "targets", "demand", "queues"],
  agentHours: ["shape", "targets", "queues"],
  ownRisks: ["ownRisks"],
  audit: ["base", "simulation", "audit"],
} as const satisfies Readonly<Record<string, readonly WatchedInput[]>>;
export type FrozenPart = keyof typeof frozenParts;
export const frozenPartIds = Object.keys(frozenParts) as readonly FrozenPart[];
/** What ERROR.TYPE answers for #GETTING_DATA, and the highest that it answers for an error which stays; for #BUSY! it has none. */
export const errorKinds = { unfinished: 8, last: 14 } as const;

/** Where everything stands on the Checks sheet: every check has value, tolerance and result in the same three columns. */
export class ChecksLayout {
  readonly signsRow = 2;
  readonly checkedCells = [];
  readonly masterRow = 3;
  /** Below the master check: the first check that fails, every cell with an error, and how many of them still compute. */
  readonly failedRow = this.masterRow + 1;
  readonly errorsRow = this.masterRow + 2;
  readonly pendingRow = this.masterRow + 3;
  readonly headerRow = this.pendingRow + 4;
  readonly singlesRow: number;
  readonly columns: ReturnType<typeof columnsFor>;

  constructor(readonly optionCount: number) {
    this.columns = columnsFor(optionCount);
    this.singlesRow = this.headerRow + firstSingle;
  }

  metricRow(metric: CostMetric): number {
    return this.headerRow + 1 + costMetrics.indexOf(metric);
  }

  checkRow(check: SingleCheck): number {
    return this.singlesRow + 1 + singleChecks.indexOf(check);
  }

  /** The heading over what a hand-off freezes. */
  get partsRow(): number {
    return this.checkRow("errors") + 2;
  }

  partRow(part: FrozenPart): number {
    return this.partsRow + 2 + frozenPartIds.indexOf(part);
  }

  /** The heading over the inputs that are watched after a hand-off. */
  get watchedRow(): number {
    return this.partsRow + 2 + frozenPartIds.length + 1;
  }

  inputRow(input: WatchedInput): number {
    return this.watchedRow + 2 + watchedInputs.indexOf(input);
  }

  /** How many cells of each input have changed since a hand-off, which writes the formulas that count them. */
  get changedCounts(): Area {
    return { row: this.watchedRow + 2, column: this.columns.value, rows: watchedInputs.length, columns: 1 };
  }

  /** Below them, the word that a check shows whose figures are out of date. */
  get wordRow(): number {
    return this.watchedRow + 2 + watchedInputs.length;
  }

  get lastColumn(): number {
    return this.columns.difference + this.optionCount - 1;
  }

  /** Every result, blank rows between the two tables included. */
  get results(): Area {
    const row = this.headerRow + 1;
    const rows = this.checkRow("errors") - row + 1;
    return { row, column: this.columns.result, rows, columns: 1 };
  }

  get typedResults(): Area {
    return { ...this.results, row: this.checkRow(typedChecks[0]), rows: typedChecks.length };
  }

  /** The checks by name, with how each comes out and where it fails first. */
  get namedResults(): Area {
    return { ...this.results, column: this.columns.check, columns: checkPlaceColumn + 1 };
  }

  /** The kinds of error that tell those which stay from a cell that still computes. */
  get errorKinds(): Area {
    return { row: this.headerRow + 1, column: this.lastColumn + 2, rows: 2, columns: 1 };
  }

  get definedNames() {
    return {
      Outsource_MasterCheck: cellAt(this.masterRow, this.columns.unit),
      Outsource_ChangedInputs: this.changedCounts,
      Outsource_FailedCheck: cellAt(this.failedRow, this.columns.unit),
      [checkResultsName]: this.namedResults,
    };
  }
}

function columnsFor(optionCount: number) {
  const sheet = checkPlaceColumn;
  const computed = sheet + optionCount;
  const difference = computed + optionCount;
  return {
    check: 0,
    unit: 1,
    value: 2,
    tolerance: 3,
    result: checkResultColumn,
    place: checkPlaceColumn,
    // The bounds of a condition stand where there is room for the place beside it.
    least: checkPlaceColumn + 2,
    most: checkPlaceColumn + 3,
    sheet,
    computed,
    difference,
  };
}
