import type { Area } from "./address";
import type { PlannedSheetId, SheetId } from "./sheetId";
import type { StyleName } from "./styles";
import type { CheckWords } from "./verdicts";

/** A comparison workbook as data: what the gateway writes, and what a test can read without any Excel. */
export interface WorkbookPlan<Id extends PlannedSheetId = SheetId> {
  readonly sheets: readonly SheetPlan<Id>[];
  readonly names: readonly DefinedName<Id>[];
}

/** A value as typed, a formula that begins with "=", or null for an empty cell. */
export type PlannedCell = string | number | null;

export interface SheetPlan<Id extends PlannedSheetId = SheetId> {
  readonly id: Id;
  readonly title: string;
  /** Rows of equal length, from A1. Text is quoted where Excel would take it for a formula. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** One number format a cell, the same shape as `cells`. */
  readonly numberFormats: readonly (readonly string[])[];
  /** What the user fills. */
  readonly inputs: readonly Area[];
  /** What spilled formulas fill, their own cells included: nothing may stand there, and no line of the user's in between. */
  readonly spills: readonly Area[];
  /** Tables whose columns or rows the functions read without a gap. */
  readonly unbroken: readonly { readonly area: Area; readonly axis: "rows" | "columns" }[];
  readonly styles: readonly { readonly style: StyleName; readonly areas: readonly Area[] }[];
  /** In characters of the default font, a column each; 0 for one that keeps the width it has. */
  readonly columnWidths: readonly number[];
  /** Rows that are higher than their text asks for. */
  readonly rowHeights: readonly RowHeight[];
  /** Rows that a new sheet shows only once the user opens their group: the parts that a reader seldom needs. */
  readonly closedRows: readonly RowGroup[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  /** Cells that hold the value of a check's verdict, and the words among those values. */
  readonly checkAreas: readonly Area[];
  readonly checkWords: CheckWords;
  readonly charts: readonly ChartPlan[];
  readonly links: readonly CellLink[];
  readonly print: PrintPlan;
}

/** Where a cell leads: to another sheet, or to a page of the help, by its path below the help's folder. */
export type CellLink = { readonly cell: Area } & ({ readonly sheet: SheetId } | { readonly helpPage: string });

export interface RowHeight {
  readonly row: number;
  readonly points: number;
}

export interface RowGroup {
  readonly first: number;
  readonly last: number;
}

/** How a sheet goes on paper: as wide as a page, as wide as its parts where it is broken across, or on a single page. */
export interface PrintPlan {
  readonly area: Area;
  /** Rows from the top, and columns from the left, that stand on every page. */
  readonly titleRows: number;
  readonly titleColumns?: number;
  readonly landscape: boolean;
  /** Whether everything goes on a single page. */
  readonly isOnePage?: boolean;
  /** Whether each part between two breaks goes on a single page. */
  readonly isPartAPage?: boolean;
  /** Rows and columns with which a page begins. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
}

/** What a cell accepts from the keyboard. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: "number"; readonly least: number; readonly most: number; readonly whole: boolean }
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "text"; readonly longest: number };
  /** Shown when the cell is selected. */
  readonly prompt: { readonly title: string; readonly text: string };
  /** Shown when an entry is refused. */
  readonly refusal: string;
}

/** What the names of our charts begin with, so that the user's own are told from them. */
export const chartPrefix = "Outsource ";

export interface ChartPlan {
  /** "scatter": the first column, or the first row where series run along rows, holds the x values of every series. */
  readonly kind: "stackedColumns" | "columns" | "bars" | "lines" | "scatter";
  readonly name: string;
  readonly title: string;
  readonly categoryAxisTitle?: string;
  /** Where the categories are numbers, as in a scatter. */
  readonly categoryFormat?: string;
  readonly valueAxisTitle: string;
  readonly valueFormat: string;
  /** Texts in the first row and column name the series and the categories. */
  readonly source: Area;
  /** Whether a series runs along a row or down a column. */
  readonly seriesBy: "rows" | "columns";
  /** One a series. */
  readonly colors: readonly string[];
  readonly position: Area;
}

export interface DefinedName<Id extends PlannedSheetId = SheetId> {
  readonly name: string;
  readonly sheet: Id;
  readonly area: Area;
}
