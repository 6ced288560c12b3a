import { type Area, wholeRows } from "../plan/address";
import { CostBlockLayout, type CostRowId, workings } from "./costBlock";

const gap = 1;

/**
 * Where everything stands on the Costs sheet: the years on top, then one block of equal rows per option, then what they rest on:
 * the flags of the years, and each option's workings.
 */
export class CostsLayout {
  readonly signsRow = 2;
  readonly yearRow = 4;
  readonly amounts = { first: this.yearRow + 2, height: CostBlockLayout.height + gap };
  readonly workings: { readonly band: number; readonly first: number; readonly height: number };
  readonly flagRows: CostBlockLayout["flagRows"];
  readonly columns: CostBlockLayout["columns"];

  constructor(readonly optionCount: number) {
    const band = this.amounts.first + optionCount * this.amounts.height + 1;
    // The flags of the years stand between the heading and the first option's workings.
    this.workings = { band, first: band + 6, height: workings.length + 1 + gap };
    const { flagRows, columns } = this.block(0);
    this.flagRows = flagRows;
    this.columns = columns;
  }

  block(option: number): CostBlockLayout {
    return new CostBlockLayout(this.yearRow, this.amounts.first + option * this.amounts.height, {
      flagsRow: this.workings.band + 1,
      workingsRow: this.workingsHeaderRow(option) + 1,
    });
  }

  /** The row with an option's name above its workings. */
  workingsHeaderRow(option: number): number {
    return this.workings.first + option * this.workings.height;
  }

  rowOf(id: CostRowId, option: number): number {
    return this.block(option).rowOf(id);
  }

  yearColumn(year: number): number {
    return this.block(0).yearColumn(year);
  }

  /** The blocks of all options, their workings among them. */
  get blocks(): Area {
    const row = this.block(0).headerRow;
    return { row, column: 0, rows: this.lastRow - row + 1, columns: this.lastColumn + 1 };
  }

  /** What a reader prints: everything above the workings. */
  get printedRows(): number {
    return this.workings.band - 1;
  }

  get lastColumn(): number {
    return this.block(0).lastColumn;
  }

  /** Beside the years: the factors that a line prices. */
  get factorsColumn(): number {
    return this.lastColumn + 1;
  }

  get lastRow(): number {
    return this.workingsHeaderRow(this.optionCount) - 1 - gap;
  }

  get definedNames() {
    return { Outsource_CostLines: this.blocks };
  }

  get checkedCells(): readonly Area[] {
    return [wholeRows(this.signsRow + 1, this.lastRow, this.lastColumn)];
  }
}
