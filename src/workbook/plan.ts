import type { Area } from "./address";
import type { SheetId } from "./sheetId";
import type { StyleName } from "./styles";

/** A comparison workbook as data: what the gateway writes, and what a test can read without any Excel. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
}

/** A value as typed, a formula that begins with "=", or null for an empty cell. */
export type PlannedCell = string | number | null;

export interface SheetPlan {
  readonly id: SheetId;
  readonly title: string;
  /** Rows of equal length, from A1. Text is quoted where Excel would take it for a formula. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** One number format a cell, the same shape as `cells`. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly styles: readonly { readonly style: StyleName; readonly areas: readonly Area[] }[];
  /** In characters of the default font, a column each. */
  readonly columnWidths: readonly number[];
  /** Rows that are higher than their text asks for. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  /** Cells that hold 1 for a passed check and anything else for a failed one. */
  readonly checkAreas: readonly Area[];
  readonly charts: readonly ChartPlan[];
  readonly links: readonly { readonly cell: Area; readonly sheet: SheetId }[];
  readonly print: { readonly area: Area; readonly titleRows: number; readonly landscape: boolean };
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

export interface DefinedName {
  readonly name: string;
  readonly sheet: SheetId;
  readonly area: Area;
}
