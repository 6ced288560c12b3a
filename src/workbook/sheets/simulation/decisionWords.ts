import { type DecisionWord, decisionWords } from "../../layout/simulation";
import { absolute } from "../../plan/address";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { putSentence } from "../shared/answerInWords";

/** The words and sentences on what to find out first and on the walk-away prices, from which formulas take them. */
export function putDecisionWords(sheet: SheetBuilder, { messages, simulation: layout }: Context): void {
  const { sensitivity, simulation: texts } = messages.sheets;
  const column = layout.columns.answer;
  sheet.text(layout.wordRow("find") - 1, column, sensitivity.bandWords, "band");
  for (const word of decisionWords) putSentence(sheet, layout.wordRow(word), column, texts[word]);
}

/** The cell of a word or sentence. */
export function decisionWord({ simulation: layout }: Context, id: DecisionWord): string {
  return absolute(layout.wordRow(id), layout.columns.answer);
}
