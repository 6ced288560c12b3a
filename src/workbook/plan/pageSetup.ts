import { columnPoints } from "./columnWidth";
import type { PrintPlan, SheetPlan } from "./plan";
import type { PlannedSheetId } from "./sheetId";

/** In points, from the edges of the paper; the footer stands inside the lower one. */
export const margins = { left: 36, right: 36, top: 36, bottom: 45, footer: 22 } as const;

/** What lies between the margins, in points: of A4 and of Letter the narrower and the lower. */
const sizes = { landscape: { width: 792, height: 595 }, portrait: { width: 595, height: 792 } } as const;
/** Programs round the width of a digit, and so columns, differently; rows they measure nearly alike. */
const slack = { width: 0.94, height: 0.99 };
const smallest = 10;
/** Below that, in percent, a sheet is hard to read on paper. */
export const leastLegible = 55;

const pointsOfRow = 15;
const pointsOfTitle = 24;

export interface PageSetup extends Required<PrintPlan> {
  /** In percent; null where the sheet is made as wide as one page, and as many pages high as it needs or as high as one. */
  readonly scale: number | null;
}

type Printed = Pick<SheetPlan<PlannedSheetId>, "columnWidths" | "rowHeights" | "print">;

/** How a sheet goes on paper, in Excel and in a file alike. */
export function pageSetup(plan: Printed): PageSetup {
  const { titleColumns = 0, isOnePage = false, isPartAPage = false, rowBreaks = [], columnBreaks = [] } = plan.print;
  const print = { ...plan.print, titleColumns, isOnePage, isPartAPage, rowBreaks, columnBreaks };
  const isScaled = isPartAPage || columnBreaks.length > 0;
  return { ...print, scale: isScaled ? printScale({ ...plan, print }) : null };
}

/** The percentage at which a sheet is no wider than a page, for an Excel that does not fit it to the page by itself. */
export function widthScale({ columnWidths, print: { area, titleRows, landscape } }: Printed): number {
  return printScale({ columnWidths, rowHeights: [], print: { area, titleRows, landscape } });
}

/**
 * The percentage at which every part of a sheet goes on a page: by width, with the title columns, and where each part is to have
 * a page of its own, by height, with the title rows. Excel leaves out breaks between columns where it fits a sheet to the page
 * by itself.
 */
export function printScale({ print, columnWidths, rowHeights }: Printed): number {
  const { area, titleRows, titleColumns = 0, rowBreaks = [], columnBreaks = [], isOnePage, isPartAPage } = print;
  const across = parts(area.column, area.columns, columnBreaks, titleColumns, (column) =>
    columnPoints(columnWidths[column] ?? 0),
  );
  const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
  const height = (row: number) => heights.get(row) ?? (row === 0 ? pointsOfTitle : pointsOfRow);
  const down = parts(area.row, area.rows, rowBreaks, titleRows, height);
  const page = pageSize(print.landscape);
  const byWidth = (slack.width * page.width) / Math.max(...across);
  const byHeight = isOnePage || isPartAPage ? (slack.height * page.height) / Math.max(...down) : Infinity;
  return Math.max(smallest, Math.min(100, Math.floor(100 * Math.min(byWidth, byHeight))));
}

function pageSize(isLandscape: boolean) {
  const { width, height } = sizes[isLandscape ? "landscape" : "portrait"];
  return { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
}

/** How large each part between two breaks is; those after the first have the titles with them. */
function parts(
  first: number,
  count: number,
  breaks: readonly number[],
  titles: number,
  sizeOf: (line: number) => number,
): number[] {
  const ends = [...breaks, first + count];
  const sum = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => sizeOf(from + index)).reduce(
      (all, one) => all + one,
      0,
    );
  return [first, ...breaks].map((from, index) => sum(from, ends[index]!) + (index === 0 ? 0 : sum(0, titles)));
}

/** Of several ways to print a sheet the first that can be read, or else the one that is printed largest. */
export function legiblePrint(plan: Omit<Printed, "print">, ways: readonly PrintPlan[]): PrintPlan {
  const scales = ways.map((print) => printScale({ ...plan, print }));
  const first = scales.findIndex((scale) => scale >= leastLegible);
  return ways[first < 0 ? scales.indexOf(Math.max(...scales)) : first]!;
}
