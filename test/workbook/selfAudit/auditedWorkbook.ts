import { type Area, absolute, areaAddress, onSheet } from "../../../src/workbook/plan/address";
import type { WorkbookPlan } from "../../../src/workbook/plan/plan";
import { type Style, type StyleName, styles } from "../../../src/workbook/plan/styles";

export type CellValue = string | number | boolean | null;

/** A workbook as the audit's rules see it, whether planned or read back from a file. */
export interface AuditedWorkbook {
  readonly sheets: readonly AuditedSheet[];
  /** References as Excel writes them: 'Sheet'!$A$1:$B$2 */
  readonly names: readonly { readonly name: string; readonly reference: string }[];
  /** Addresses of other files that the workbook reads. */
  readonly externalLinks: readonly string[];
}

export interface AuditedSheet {
  readonly title: string;
  /** Rows from A1; a formula begins with "=", a text is as the reader sees it. */
  readonly cells: readonly (readonly CellValue[])[];
  /** What the cells come to, of the same shape. */
  readonly values: readonly (readonly CellValue[])[];
  /** Excel's codes, of the same shape. */
  readonly numberFormats: readonly (readonly string[])[];
  /** What goes on paper. */
  readonly printed: Area;
  readonly isHidden: boolean;
  /** Counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly Area[];
  /** Cells with a rule for what may be typed. */
  readonly validated: readonly Area[];
  /** Cells that are there to be typed into, blank or not. */
  readonly inputs: readonly Area[];
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
  /** In points, where a row has a height of its own. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly lookOf: (row: number, column: number) => Look;
}

/** What of a cell's style bears on whether it can be read. */
export interface Look {
  readonly size: number;
  readonly isBold: boolean;
  readonly isWrapped: boolean;
  readonly align?: "left" | "center" | "right" | undefined;
}

const inputStyles: readonly StyleName[] = ["input", "inputText", "optionInput"];

/** A plan as the rules see it, with the values it comes to where a rule needs them. */
export function auditedPlan(
  plan: WorkbookPlan,
  values: (sheet: WorkbookPlan["sheets"][number]) => AuditedSheet["values"] = () => [],
): AuditedWorkbook {
  const titleOf = (id: string) => plan.sheets.find((sheet) => sheet.id === id)?.title ?? "";
  return {
    externalLinks: [],
    names: plan.names.map(({ name, sheet, area }) => ({
      name,
      reference: onSheet(titleOf(sheet), areaAddress(area, absolute)),
    })),
    sheets: plan.sheets.map((sheet) => {
      const looks = new Map<string, Style>();
      for (const { style, areas } of sheet.styles)
        for (const area of areas)
          for (const [row, column] of cellsOf(area))
            looks.set(`${row},${column}`, { ...looks.get(`${row},${column}`), ...styles[style] });
      const styled = (names: readonly StyleName[]) =>
        sheet.styles.filter(({ style }) => names.includes(style)).flatMap(({ areas }) => areas);
      return {
        title: sheet.title,
        cells: sheet.cells.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell))),
        values: values(sheet),
        numberFormats: sheet.numberFormats,
        printed: sheet.print.area,
        isHidden: false,
        hiddenRows: [],
        hiddenColumns: [],
        merged: [],
        validated: sheet.validations.flatMap(({ areas }) => areas),
        inputs: styled(inputStyles),
        columnWidths: sheet.columnWidths,
        rowHeights: new Map(sheet.rowHeights.map(({ row, points }) => [row, points])),
        lookOf: (row, column) => {
          const look = looks.get(`${row},${column}`) ?? {};
          const { size = 11, bold = false, wrap = false, align } = look;
          return { size, isBold: bold, isWrapped: wrap, align };
        },
      };
    }),
  };
}

/** Every cell of an area, row by row. */
export function cellsOf({ row, column, rows, columns }: Area): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, index) => [
    row + Math.floor(index / columns),
    column + (index % columns),
  ]);
}

/** Where a finding is, as a reader finds it. */
export function at({ title }: Pick<AuditedSheet, "title">, row: number, column: number): string {
  return onSheet(title, areaAddress({ row, column, rows: 1, columns: 1 }));
}

/** The formulas of a sheet with their places. */
export function formulasOf({ cells }: Pick<AuditedSheet, "cells">): { row: number; column: number; formula: string }[] {
  return cells.flatMap((cellsInRow, row) =>
    cellsInRow.flatMap((cell, column) =>
      typeof cell === "string" && cell.startsWith("=") ? [{ row, column, formula: cell }] : [],
    ),
  );
}
