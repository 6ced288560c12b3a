import { lineGroups, moneyLines } from "../model/cost/moneyLine";
import type { LineId, LineGroup } from "../model/cost/moneyLine";
import type { Area } from "./address";
import { mostYears } from "./request";

/** The steps from calls to the units a vendor charges for, above the money lines. */
export const workings = [
  "calls",
  "contacts",
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
] as const;
export type WorkingId = (typeof workings)[number];

export const sums = ["before-tax", "tax", "total", "present"] as const;
export type SumId = (typeof sums)[number];

export type CostRowId = WorkingId | LineId | LineGroup | SumId;

/** The order of a block: workings, each group's lines under it with their sum, then tax and totals. */
const blockRows: readonly CostRowId[] = [
  ...workings,
  ...lineGroups.flatMap((group) => [...moneyLines.filter((line) => line.group === group).map(({ id }) => id), group]),
  ...sums,
];

/** Where everything stands on the Costs sheet: a timeline on top, then one block of equal rows per option. */
export class CostsLayout {
  readonly yearRow = 4;
  readonly flagRows = { year0: 5, firstYear: 6, inHorizon: 7, discount: 8 };
  readonly columns = { label: 0, unit: 1, id: 2, present: 3, firstYear: 4 };
  private readonly firstBlock = 10;
  private readonly blockHeight = blockRows.length + 3;

  constructor(readonly optionCount: number) {}

  headerOf(option: number): number {
    return this.firstBlock + option * this.blockHeight;
  }

  rowOf(id: CostRowId, option: number): number {
    return this.headerOf(option) + 1 + blockRows.indexOf(id);
  }

  /** Year 0 is preparation. */
  yearColumn(year: number): number {
    return this.columns.firstYear + year;
  }

  /** The blocks of all options. */
  get blocks(): Area {
    const row = this.headerOf(0);
    return { row, column: 0, rows: this.lastRow - row + 1, columns: this.lastColumn + 1 };
  }

  get lastColumn(): number {
    return this.yearColumn(mostYears);
  }

  get lastRow(): number {
    return this.rowOf("present", this.optionCount - 1);
  }
}
