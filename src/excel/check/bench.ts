import { columnLetters } from "../../workbook/plan/address";
import type { ExcelCheckId } from "../Gateway";
import { type Patience, answersIn } from "../read/answersIn";

/** What a check works on: cells of a sheet of its own, which no other check touches. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly title: string;
  readonly patience: Patience;
  /** Sheets on which nothing stands. */
  readonly blankSheets: readonly CheckSheet[];
  /** What cells show once they have answered, and as is hoped for; waited for so many times as long as is usual. */
  answers(
    ranges: Excel.Range | readonly Excel.Range[],
    isHopedFor?: (values: readonly unknown[]) => boolean,
    times?: number,
  ): Promise<unknown[]>;
  /** Cells of the check's own, from its first. */
  cells(row: number, column: number, rows?: number, columns?: number): Excel.Range;
  /** The address of one of them: "B21". */
  address(row: number, column: number): string;
}

/** Something the add-in needs of Excel. */
export interface Check {
  readonly id: ExcelCheckId;
  /** What is found where Excel does as the add-in needs; several where it copes with more. */
  readonly wanted: readonly string[];
  readonly find: (bench: Bench) => Promise<string>;
}

/** How many rows a check has to itself. */
const rowsEach = 40;

/** What checks put into the workbook beside their sheets, to be taken away with them; several names begin with it. */
export const triedName = "Outsource_ExcelCheck";
export const triedSetting = "outsource.check";

/** A sheet that was added for checks; its id stays, whatever the user calls it. */
export interface CheckSheet {
  readonly id: string;
  readonly title: string;
}

/** Cells for the check of a place in the list. */
export function benchFor(
  context: Excel.RequestContext,
  { id, title }: CheckSheet,
  place: number,
  patience: Patience,
  blankSheets: readonly CheckSheet[],
): Bench {
  const sheet = context.workbook.worksheets.getItem(id);
  const first = place * rowsEach;
  return {
    context,
    sheet,
    title,
    patience,
    blankSheets,
    answers: (ranges, isHopedFor, times = 1) =>
      answersIn(context, [ranges].flat(), { ...patience, most: times * patience.most }, isHopedFor),
    cells: (row, column, rows = 1, columns = 1) => sheet.getRangeByIndexes(first + row, column, rows, columns),
    address: (row, column) => `${columnLetters(column)}${first + row + 1}`,
  };
}
