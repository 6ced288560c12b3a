import { factors } from "../../../model/catalogue/factors";
import { anyShare } from "../../../model/domain";
import { evenBalance } from "../../../model/scoring/balancedWeights";
import { commitmentMonths } from "../../../model/scoring/suggestedRatings";
import { cellAt } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { acceptNumbers } from "../shared/acceptNumbers";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetPlan } from "../../plan/plan";
import { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { columnWidths } from "../shared/columnWidths";
import { headerHeight, putHeading, tallHeaderHeight } from "../shared/heading";
import { putExplanation } from "./explanation";
import { putRatings } from "./ratings";
import { putScore } from "./score";

/** The 18 factors of the articles, how strongly each holds for each option, and the score that follows. */
export function factorsSheet(context: Context): SheetPlan {
  const { messages, factors: layout, titles } = context;
  const { columns, headerRow, explanationHeaderRow } = layout;
  const texts = messages.sheets.factors;
  const sheet = new SheetBuilder("factors", titles.factors);
  putHeading(sheet, context, texts.howTo);
  sheet.text(layout.scaleRow, columns.factor, texts.scale, "label");
  sheet.number(layout.scaleRow, columns.side, 5, numberFormats.year, "leftAligned");
  putBalance(sheet, context);
  putRatings(sheet, context);
  putScore(sheet, context);
  putExplanation(sheet, context);
  return sheet.plan({
    columnWidths: columnWidths(columns.lines + 1, {
      [columns.factor]: 34,
      [columns.side]: 20,
      [columns.source]: 28,
      [columns.points]: 11,
      [columns.counted]: 11,
      [columns.weight]: 11,
      [columns.unit]: 16,
      [columns.id]: 15,
      [columns.rationale]: 34,
      [columns.summary]: 60,
      [columns.at1]: 34,
      [columns.drivers]: 60,
      [columns.lines]: 42,
    }),
    rowHeights: [
      { row: headerRow, points: headerHeight },
      { row: explanationHeaderRow, points: tallHeaderHeight },
    ],
    frozen: { rows: headerRow + 1, columns: 1 },
    print: {
      area: { row: 0, column: 0, rows: layout.explanation.row + factors.length, columns: columns.rationale + 1 },
      titleRows: headerRow + 1,
      landscape: true,
      isOnePage: true,
    },
  });
}

/** What the advantages weigh together, and what a commitment counts as in the measure of lock-in. */
function putBalance(sheet: SheetBuilder, context: Context): void {
  const { factors: layout, messages, typed } = context;
  const { balanceRow: row, commitmentRow, columns } = layout;
  const texts = messages.sheets.factors;
  sheet.text(row, columns.factor, texts.balance, "label");
  sheet.input(row, columns.side, asCell(typed.sideBalance ?? evenBalance), numberFormats.percent);
  const share = { areas: [cellAt(row, columns.side)], ...anyShare, whole: false };
  acceptNumbers(sheet, context, { ...share, title: texts.balance, text: texts.balanceHelp });
  sheet.text(commitmentRow, columns.factor, texts.commitment, "label");
  sheet.number(commitmentRow, columns.side, commitmentMonths, numberFormats.year, "leftAligned");
}
