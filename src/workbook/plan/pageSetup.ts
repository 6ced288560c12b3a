import { columnPoints } from "./columnWidth";
import type { PrintPlan, SheetPlan } from "./plan";
import type { PlannedSheetId } from "./sheetId";

/** Between Excel's usual margins, in points: the width of Letter where it lies, of A4 where it stands, the narrower of both. */
const pageWidth = { landscape: 691, portrait: 494 };
const slack = 0.97;
const smallest = 10;

export interface PageSetup extends Required<PrintPlan> {
  /** In percent; null where the sheet is made as wide as one page, and as many pages high as it needs or as high as one. */
  readonly scale: number | null;
}

/** How a sheet goes on paper, in Excel and in a file alike. */
export function pageSetup(plan: Pick<SheetPlan<PlannedSheetId>, "columnWidths" | "print">): PageSetup {
  const { titleColumns = 0, isOnePage = false, rowBreaks = [], columnBreaks = [] } = plan.print;
  const print = { ...plan.print, titleColumns, isOnePage, rowBreaks, columnBreaks };
  return { ...print, scale: columnBreaks.length > 0 ? printScale(print, plan.columnWidths) : null };
}

/** The percentage at which a sheet is no wider than a page, for an Excel that does not fit it to the page by itself. */
export function widthScale({ columnWidths, print }: Pick<SheetPlan<PlannedSheetId>, "columnWidths" | "print">): number {
  return printScale({ ...print, titleColumns: 0, isOnePage: false, rowBreaks: [], columnBreaks: [] }, columnWidths);
}

/**
 * The percentage at which every part of a sheet that is broken across is no wider than a page, with its title columns.
 * Excel leaves out breaks between columns where it fits a sheet to the page by itself.
 */
function printScale(print: Required<PrintPlan>, columnWidths: readonly number[]): number {
  const { area, titleColumns, columnBreaks, landscape } = print;
  const widthOf = (from: number, to: number) =>
    columnWidths.slice(from, to).reduce((points, characters) => points + columnPoints(characters), 0);
  const begins = [area.column, ...columnBreaks];
  const ends = [...columnBreaks, area.column + area.columns];
  const widths = begins.map(
    (from, index) => widthOf(from, ends[index]!) + (index === 0 ? 0 : widthOf(0, titleColumns)),
  );
  const page = (landscape ? pageWidth.landscape : pageWidth.portrait) * slack;
  return Math.max(smallest, Math.min(100, Math.floor((100 * page) / Math.max(...widths))));
}
