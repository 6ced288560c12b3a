import { cashflowSums } from "../../model/answers";
import { type LineGroup, type LineId, lineGroups, moneyLines } from "../../model/cost/moneyLine";
import { mostYears } from "../../model/catalogue/drivers";

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

/** Each group's lines under it with their sum, then tax and totals. */
const amountRows: readonly CostRowId[] = [
  ...lineGroups.flatMap((group) => [...moneyLines.filter((line) => line.group === group).map(({ id }) => id), group]),
  ...sums,
];

/** What else of a block does not stand right above its amounts, row by row: the flags of the years, and the workings. */
interface Apart {
  readonly flagsRow: number;
  readonly workingsRow: number;
}

/** Where one option's money lines stand: a timeline, and a block of rows that may lie further down, with its workings or without. */
export class CostBlockLayout {
  readonly columns = { label: 0, unit: 1, id: 2, present: 3, firstYear: 4 };
  readonly flagRows: { year0: number; firstYear: number; inHorizon: number; discount: number };

  private readonly workingsRow: number;
  private readonly amountsRow: number;

  constructor(
    readonly yearRow: number,
    readonly headerRow: number,
    apart?: Apart,
  ) {
    const first = apart?.flagsRow ?? yearRow + 1;
    this.flagRows = { year0: first, firstYear: first + 1, inHorizon: first + 2, discount: first + 3 };
    this.workingsRow = apart?.workingsRow ?? headerRow + 1;
    this.amountsRow = headerRow + 1 + (apart ? 0 : workings.length);
  }

  rowOf(id: CostRowId): number {
    const working = workings.indexOf(id as WorkingId);
    return working >= 0 ? this.workingsRow + working : this.amountsRow + amountRows.indexOf(id);
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

  /** Rows of a block with its header, and without its workings. */
  static readonly height = amountRows.length + 1;
}
