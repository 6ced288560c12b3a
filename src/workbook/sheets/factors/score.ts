import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { putFrozenMark } from "../shared/handedOff";

/** The score of each option, below the factors. */
export function putScore(sheet: SheetBuilder, context: Context): void {
  const { factors: layout, messages } = context;
  const { columns, scores } = layout;
  const texts = messages.sheets.factors;
  const { row } = scores;
  sheet.text(row, columns.factor, texts.score, "total");
  sheet.style({ row, column: columns.side, rows: 1, columns: columns.rationale - columns.side }, "total");
  sheet.text(row, columns.unit, texts.points, "unit");
  const score = "OUTSOURCE_SCORE(Outsource_FactorRatings,Outsource_FactorWeights,Outsource_FactorSides)";
  sheet.formula(row, columns.inForce, score, numberFormats.points, "total");
  sheet.reserve(scores, numberFormats.points, "total");
  putFrozenMark(sheet, context, { row, column: columns.side }, "score");
}
