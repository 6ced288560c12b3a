import { type FactorId, factors } from "../../../model/catalogue/factors";
import { anyShare } from "../../../model/domain";
import { evenBalance } from "../../../model/scoring/balancedWeights";
import { commitmentMonths } from "../../../model/scoring/suggestedRatings";
import { cellAt } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { acceptNumbers } from "../common/acceptNumbers";
import { numberFormats } from "../../plan/numberFormat";
import type { RowHeight, SheetPlan } from "../../plan/plan";
import { legiblePrint } from "../../plan/pageSetup";
import { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { columnWidths } from "../common/columnWidths";
import { namesHeight, putHeading, tallHeaderHeight } from "../common/heading";
import { wrappedHeight } from "../common/wrappedHeight";
import { putExplanation } from "./explanation";
import { putRatings } from "./ratings";
import { putScore } from "./score";

/** The 18 factors of the articles, how strongly each holds for each option, and the score that follows. */
export function factorsSheet(context: Context): SheetPlan {
  const { messages, factors: layout, titles } = context;
  const { columns, headerRow, explanationHeaderRow } = layout;
  const texts = messages.sheets.factors;
  const sheet = new SheetBuilder("factors", titles.factors);
  sheet.style(
    {
      row: layout.firstRow,
      column: 0,
      rows: layout.explanation.row + factors.length - layout.firstRow,
      columns: columns.rationale + 1,
    },
    "small",
  );
  putHeading(sheet, context, texts.howTo);
  sheet.text(layout.scaleRow, columns.factor, texts.scale, "evidence");
  sheet.number(layout.scaleRow, columns.side, 5, numberFormats.year, "leftAligned");
  putBalance(sheet, context);
  putRatings(sheet, context);
  putScore(sheet, context);
  putExplanation(sheet, context);
  const looks = {
    columnWidths: widths(context),
    rowHeights: [
      namesHeight(context, headerRow, ratingWidth, tallHeaderHeight),
      ...factors.map(({ id }) => factorHeight(context, id)),
      namesHeight(context, explanationHeaderRow, ratingWidth, tallHeaderHeight),
      ...factors.map((_, index) => ({ row: layout.explanation.row + index, points: lowRow })),
    ],
  };
  const area = { row: 0, column: 0, rows: layout.explanation.row + factors.length, columns: columns.rationale + 1 };
  const onePage = { area, titleRows: headerRow + 1, landscape: true, isOnePage: true };
  // Of many options the ratings in force have a page of their own.
  const twoPages = {
    ...onePage,
    isOnePage: false,
    isPartAPage: true,
    titleColumns: 1,
    columnBreaks: [columns.inForce],
  };
  return sheet.plan({
    ...looks,
    frozen: { rows: headerRow + 1, columns: 1 },
    print: legiblePrint(looks, [onePage, twoPages]),
  });
}

/** In characters of the default font: what a rating means is in view beside the cells to rate, beside the pane too. */
const factorWidth = 27;
const ratingWidth = 10.1;
const meaningWidth = 24;
const rationaleWidth = 30;
const summaryWidth = 110;
const listWidth = 150;
/** In points. */
const lowRow = 12.75;

function widths({ factors: { columns } }: Context): number[] {
  return columnWidths(columns.lines + 1, {
    [columns.factor]: factorWidth,
    [columns.side]: 16,
    [columns.at1]: meaningWidth,
    [columns.points]: 9.5,
    [columns.weight]: 10.1,
    [columns.typed]: ratingWidth,
    [columns.rationale]: rationaleWidth,
    [columns.suggested]: 15,
    [columns.counted]: 11,
    [columns.unit]: 16,
    [columns.id]: 15,
    [columns.source]: 28,
    [columns.summary]: summaryWidth,
    [columns.measure]: 15,
    [columns.drivers]: listWidth,
  });
}

function factorHeight({ factors: layout, messages }: Context, id: FactorId): RowHeight {
  const { title, at1, at5, summary } = messages.factors[id];
  return wrappedHeight(layout.rowOf(id), [
    { text: title, columnWidth: factorWidth, size: 10 },
    { text: at1, columnWidth: meaningWidth, size: 9 },
    { text: at5, columnWidth: meaningWidth, size: 9 },
    { text: summary, columnWidth: summaryWidth, size: 9 },
  ]);
}

/** What the advantages weigh together, and what a commitment counts as in the measure of lock-in. */
function putBalance(sheet: SheetBuilder, context: Context): void {
  const { factors: layout, messages, typed } = context;
  const { balanceRow: row, commitmentRow, columns } = layout;
  const texts = messages.sheets.factors;
  sheet.text(row, columns.factor, texts.balance, "evidence");
  sheet.input(row, columns.side, asCell(typed.sideBalance ?? evenBalance), numberFormats.percent);
  const share = { areas: [cellAt(row, columns.side)], ...anyShare, whole: false };
  acceptNumbers(sheet, context, { ...share, title: texts.balance, text: texts.balanceHelp });
  sheet.text(commitmentRow, columns.factor, texts.commitment, "evidence");
  sheet.number(commitmentRow, columns.side, commitmentMonths, numberFormats.year, "leftAligned");
}
