import { type Area, wholeRows } from "../plan/address";
import { CostBlockLayout, type CostRowId } from "./costBlock";

const firstBlock = 10;
const gap = 2;

/** Where everything stands on the Costs sheet: a timeline on top, then one block of equal rows per option. */
export class CostsLayout {
  readonly signsRow = 2;
  readonly yearRow = 4;
  readonly flagRows: CostBlockLayout["flagRows"];
  readonly columns: CostBlockLayout["columns"];

  constructor(readonly optionCount: number) {
    const { flagRows, columns } = this.block(0);
    this.flagRows = flagRows;
    this.columns = columns;
  }

  block(option: number): CostBlockLayout {
    return new CostBlockLayout(this.yearRow, firstBlock + option * (CostBlockLayout.height + gap));
  }

  rowOf(id: CostRowId, option: number): number {
    return this.block(option).rowOf(id);
  }

  yearColumn(year: number): number {
    return this.block(0).yearColumn(year);
  }

  /** The blocks of all options. */
  get blocks(): Area {
    const row = this.block(0).headerRow;
    return { row, column: 0, rows: this.lastRow - row + 1, columns: this.lastColumn + 1 };
  }

  get lastColumn(): number {
    return this.block(0).lastColumn;
  }

  /** Beside the years: the factors that a line prices. */
  get factorsColumn(): number {
    return this.lastColumn + 1;
  }

  get lastRow(): number {
    return this.block(this.optionCount - 1).lastRow;
  }

  get definedNames() {
    return { Outsource_CostLines: this.blocks };
  }

  get checkedCells(): readonly Area[] {
    return [wholeRows(this.signsRow + 1, this.lastRow, this.lastColumn)];
  }
}
