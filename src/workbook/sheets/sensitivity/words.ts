import { absolute } from "../../plan/address";
import { type SensitivityWord, sensitivityWords } from "../../layout/sensitivity";
import type { Context } from "../context";
import { putSentence } from "../shared/answerInWords";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The words and sentences that the sheet's formulas show or fill in. */
export function putWords(sheet: SheetBuilder, { messages, sensitivity: layout }: Context): void {
  const texts = messages.sheets.sensitivity;
  const column = layout.columns.answer;
  sheet.text(layout.wordRow("all") - 1, column, texts.bandWords, "band");
  for (const word of sensitivityWords) putSentence(sheet, layout.wordRow(word), column, texts[word]);
}

/** The cell of a word or sentence. */
export function word({ sensitivity: layout }: Context, id: SensitivityWord): string {
  return absolute(layout.wordRow(id), layout.columns.answer);
}
