import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { headerHeight, namesHeight, putHeading } from "../common/heading";
import { putSummaryBreakEvens } from "./breakEvens";
import { putSummaryCharts } from "./charts";
import { putSummaryDecision } from "./decision";
import { putSummaryFacts } from "./facts";
import { putSummaryFigures } from "./figures";

/** In characters: what the columns of options have together, so that a sentence fits a line, and one at least, for its name. */
const optionsRoom = 144;
const leastWidth = 18;
/** In points. */
const gapHeight = 6;
const lineHeight = 16;

/** One page for those who decide: what every other sheet comes to. It computes nothing of its own. */
export function summarySheet(context: Context): SheetPlan {
  const { messages, summary: layout, titles } = context;
  const sheet = new SheetBuilder("summary", titles.summary);
  putHeading(sheet, context, messages.sheets.summary.howTo);
  putSummaryDecision(sheet, context);
  putSummaryFigures(sheet, context);
  putSummaryCharts(sheet, context);
  putSummaryBreakEvens(sheet, context);
  putSummaryFacts(sheet, context);

  const options = layout.unitColumn - layout.firstOptionColumn;
  const optionWidth = Math.max(leastWidth, Math.floor(optionsRoom / options));
  const { charts, figuresRow, breakEvensRow, groups, savings, page } = layout;
  const drawn = Array.from({ length: charts.groups.rows }, (_, index) => charts.groups.row + index);
  return sheet.plan({
    columnWidths: [46, optionWidth + 2, ...new Array<number>(options - 1).fill(optionWidth), 20],
    rowHeights: [
      ...layout.gaps.map((row) => ({ row, points: gapHeight })),
      { row: breakEvensRow + 1, points: headerHeight },
      ...[figuresRow + 1, groups.row, savings.row].map((row) => namesHeight(context, row, optionWidth, headerHeight)),
      ...drawn.map((row) => ({ row, points: lineHeight })),
    ],
    frozen: { rows: 2, columns: 1 },
    print: { area: page, titleRows: 1, landscape: true, isOnePage: true },
  });
}
