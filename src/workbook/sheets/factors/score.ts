import { relative } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { optionsOf } from "../common/optionTable";
import { putFrozenMark } from "../common/handedOff";

/** The score of each option, below the factors. */
export function putScore(sheet: SheetBuilder, context: Context): void {
  const { factors: layout, messages } = context;
  const { columns, scores } = layout;
  const texts = messages.sheets.factors;
  const { row } = scores;
  sheet.text(row, columns.factor, texts.score, "total");
  sheet.style({ row, column: columns.side, rows: 1, columns: columns.rationale - columns.side }, "total");
  sheet.text(row, columns.at1, texts.points, "unit");
  putScoreAbove(sheet, context);
  const score = "OUTSOURCE_SCORE(Outsource_FactorRatings,Outsource_FactorWeights,Outsource_FactorSides)";
  sheet.formula(row, columns.inForce, score, numberFormats.points, "total");
  sheet.reserve(scores, numberFormats.points, "total");
  putFrozenMark(sheet, context, { row, column: columns.side }, "score");
}

/** The same above the factors, in view while one rates them. */
function putScoreAbove(sheet: SheetBuilder, context: Context): void {
  const { factors: layout, messages } = context;
  const { scaleRow: row, columns, scores } = layout;
  sheet.text(row, columns.typed, messages.sheets.factors.score, "total");
  for (const option of optionsOf(context)) {
    const column = columns.inForce + option;
    sheet.formula(row, column, relative(scores.row, column), numberFormats.points, "total");
  }
}
