import { factors } from "../../../model/catalogue/factors";
import { relative } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { putOptionTable } from "../common/optionTable";
import { putFrozenMark } from "../common/handedOff";

/** What each factor adds to each option's score, how much the factor counts, and how far that may move. */
export function putExplanation(sheet: SheetBuilder, context: Context): void {
  const { factors: layout, messages } = context;
  const { columns, explanation, explanationHeaderRow: headerRow } = layout;
  const texts = messages.sheets.factors;
  sheet.text(headerRow - 1, columns.factor, texts.explanation, "band");
  putOptionTable(sheet, context, {
    headerRow,
    filled: columns.rationale,
    headings: [
      { column: columns.factor, text: texts.factor },
      { column: columns.at1, text: messages.choices.headers.unit },
    ],
    groups: [{ first: columns.inForce }],
  });
  for (const [index, { id }] of factors.entries()) {
    const row = explanation.row + index;
    const title = relative(layout.rowOf(id), columns.factor);
    sheet.formula(row, columns.factor, title, numberFormats.general, "label");
    sheet.text(row, columns.at1, texts.points, "unit");
  }
  putFrozenMark(sheet, context, { row: headerRow - 1, column: columns.side }, "score");
  putStability(sheet, context);
  const explain = "OUTSOURCE_EXPLAIN(Outsource_FactorRatings,Outsource_FactorWeights,Outsource_FactorSides)";
  sheet.formula(explanation.row, explanation.column, explain, numberFormats.points);
  sheet.reserve(explanation, numberFormats.points);
}

/**
 * How much each factor counts, and how far that may move before another option leads: of all weight, and not within its side as
 * points move it.
 */
function putStability(sheet: SheetBuilder, { factors: layout, messages }: Context): void {
  const { shares, stability, weights, explanationHeaderRow } = layout;
  const texts = messages.sheets.factors;
  const header = (column: number, text: string) => sheet.text(explanationHeaderRow, column, text, "optionHeader");
  sheet.text(explanationHeaderRow - 1, shares.column, texts.sharesNote, "evidence");
  header(shares.column, texts.share);
  header(stability.column, texts.lowestShare);
  header(stability.column + 1, texts.highestShare);
  for (let index = 0; index < shares.rows; index++) {
    const share = `${relative(weights.row + index, weights.column)}/SUM(Outsource_FactorWeights)`;
    sheet.formula(shares.row + index, shares.column, share, numberFormats.percent);
  }
  const limits = "OUTSOURCE_STABILITY(Outsource_FactorRatings,Outsource_FactorWeights,Outsource_FactorSides)";
  sheet.formula(stability.row, stability.column, limits, numberFormats.percent);
  sheet.reserve(stability, numberFormats.percent);
}
