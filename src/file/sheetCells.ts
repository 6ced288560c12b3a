import type { Area } from "../workbook/plan/address";

export type CellValue = string | number | boolean | null;

/** What a sheet holds, whoever wrote it: formulas as text with "=", anything else as a value. */
export interface SheetCells {
  readonly title: string;
  readonly cells: readonly (readonly CellValue[])[];
  /** What formulas that answer several cells may fill. */
  readonly spills?: readonly Area[];
}

/** The values of sheets by their titles, a cell for each of a sheet's. */
export type SheetValues = Map<string, CellValue[][]>;

export interface NamedArea {
  readonly name: string;
  /** 'Sheet'!$A$1:$B$2 */
  readonly reference: string;
}
