import { cashflowSums } from "../../model/answers";
import { type LineGroup, type LineId, lineGroups, moneyLines } from "../../model/cost/moneyLine";
import { mostYears } from "../request/request";

/** The steps from calls to the units a vendor charges for, above the money lines. */
export const workings = [
  "calls",
  "contacts",
  "automated",
  "handled",
  "handle-seconds",
  "work-hours",
  "productive-hours",
  "paid-hours",
  "fte",
  "wage-index",
  "price-index",
  "vendor-index",
  "resolved",
  "units",
  "committed",
  "oversight-gap",
  "selection-gap",
  "felt-dissatisfied",
  "felt-reputation",
  "felt-service-failure",
  "felt-exit",
] as const;
export type WorkingId = (typeof workings)[number];

export const sums = [...cashflowSums, "present"] as const;
export type SumId = (typeof sums)[number];

export type CostRowId = WorkingId | LineId | LineGroup | SumId;

/** The order of a block: workings, each group's lines under it with their sum, then tax and totals. */
const blockRows: readonly CostRowId[] = [
  ...workings,
  ...lineGroups.flatMap((group) => [...moneyLines.filter((line) => line.group === group).map(({ id }) => id), group]),
  ...sums,
];

/** Where one option's money lines stand: a timeline, and a block of equal rows that may lie further down. */
export class CostBlockLayout {
  readonly columns = { label: 0, unit: 1, id: 2, present: 3, firstYear: 4 };
  readonly flagRows: { year0: number; firstYear: number; inHorizon: number; discount: number };

  constructor(
    readonly yearRow: number,
    readonly headerRow: number,
  ) {
    this.flagRows = { year0: yearRow + 1, firstYear: yearRow + 2, inHorizon: yearRow + 3, discount: yearRow + 4 };
  }

  rowOf(id: CostRowId): number {
    return this.headerRow + 1 + blockRows.indexOf(id);
  }

  /** Year 0 is preparation. */
  yearColumn(year: number): number {
    return this.columns.firstYear + year;
  }

  get lastColumn(): number {
    return this.yearColumn(mostYears);
  }

  get lastRow(): number {
    return this.rowOf("present");
  }

  /** Rows of a block with its header. */
  static readonly height = blockRows.length + 1;
}
