import { recommendationSentences } from "../../layout/comparisonRows";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { type Context, cellOn } from "../context";
import { putFrozenMark } from "../common/handedOff";
import { putBand } from "../common/heading";

/** Beside the heading, where no other word of it stands. */
const scenarioColumn = 3;

/** What is recommended, under which scenario, and the sentences of the Comparison sheet that say why. */
export function putSummaryDecision(sheet: SheetBuilder, context: Context): void {
  const { comparison, messages, summary: layout } = context;
  const { comparison: texts, inputs } = messages.sheets;
  const { decisionRow, sentencesRow, labelColumn, firstOptionColumn, unitColumn } = layout;
  putBand(sheet, decisionRow, texts.bandDecision, unitColumn + 1);
  sheet.text(decisionRow, scenarioColumn, inputs.scenario, "subtitle");
  sheet.formula(decisionRow, scenarioColumn + 1, "Outsource_Scenario", numberFormats.general, "scenario");
  putFrozenMark(sheet, context, { row: decisionRow, column: unitColumn }, "score");
  sheet.text(decisionRow + 1, labelColumn, texts.recommended, "decision");
  sheet.formula(decisionRow + 1, firstOptionColumn, "Outsource_Recommendation", numberFormats.general, "decision");
  sheet.style({ row: decisionRow + 1, column: firstOptionColumn + 1, rows: 1, columns: unitColumn - 1 }, "decision");
  for (const index of recommendationSentences.keys()) {
    const sentence = cellOn(context, "comparison", comparison.recommendationRow + 1 + index, comparison.labelColumn);
    sheet.formula(sentencesRow + index, labelColumn, sentence, numberFormats.general, "label");
  }
}
