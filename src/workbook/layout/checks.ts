import { type CostMetric, costMetrics } from "../../model/catalogue/metric";
import { type Area, cellAt } from "../plan/address";
import { verdicts } from "../plan/looks";

export const frozenCheck = verdicts.frozen.value;

/** Checks of one row each. */
export const singleChecks = [
  "groups",
  "inputsInDomain",
  "ratings",
  "weights",
  "names",
  "load",
  "staffing",
  "rateOfReturn",
  "payback",
  "register",
  "ownRisks",
  "baseWorkings",
  "ownRiskRows",
  "audit",
  "errors",
] as const;
export type SingleCheck = (typeof singleChecks)[number];

/** Where everything stands on the Checks sheet: every check has value, tolerance and result in the same three columns. */
export class ChecksLayout {
  readonly signsRow = 2;
  readonly checkedCells = [];
  readonly masterRow = 3;
  readonly headerRow = 7;
  readonly singlesRow: number;
  readonly columns: ReturnType<typeof columnsFor>;

  constructor(readonly optionCount: number) {
    this.columns = columnsFor(optionCount);
    this.singlesRow = this.headerRow + costMetrics.length + 3;
  }

  metricRow(metric: CostMetric): number {
    return this.headerRow + 1 + costMetrics.indexOf(metric);
  }

  checkRow(check: SingleCheck): number {
    return this.singlesRow + 1 + singleChecks.indexOf(check);
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

  get definedNames() {
    return { Outsource_MasterCheck: cellAt(this.masterRow, this.columns.unit) };
  }
}

function columnsFor(optionCount: number) {
  const sheet = 5;
  const computed = sheet + optionCount;
  const difference = computed + optionCount;
  return { check: 0, unit: 1, value: 2, tolerance: 3, result: 4, sheet, computed, difference };
}
