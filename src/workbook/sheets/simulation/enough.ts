import { absolute, areaAddress } from "../../plan/address";
import { filledIn } from "../../plan/filledIn";
import type { SimulatedStatistic } from "../../../model/answers";
import type { Context } from "../context";
import { putAnswerInWords, putSentence } from "../shared/answerInWords";
import { putBand } from "../shared/heading";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { putFrozenMark } from "../shared/handedOff";

/** Whether the trials are enough for every option, in words. */
export function putEnough(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const { columns, enoughRow } = layout;
  putBand(sheet, enoughRow, messages.sheets.simulation.bandEnough, columns.unit + 1);
  putFrozenMark(sheet, context, { row: enoughRow, column: columns.unit }, "simulation");
  const formula = enoughFormula(sheet, context);
  putAnswerInWords(sheet, { row: enoughRow + 1, formula, columns: columns.unit + 1 });
}

/** Puts the sentences, and gives the formula that picks one of them and names the first option that needs more trials. */
function enoughFormula(sheet: SheetBuilder, { messages, simulation: layout }: Context): string {
  const texts = messages.sheets.simulation;
  const { costAnswer, optionCount } = layout;
  const answered = (id: SimulatedStatistic) => {
    const [row, column] = [layout.answeredRow(costAnswer, id), costAnswer.column + 1];
    return areaAddress({ row, column, rows: 1, columns: optionCount }, absolute);
  };
  const at = (area: string) => `INDEX(${area},1,MATCH(0,${answered("enough")},0))`;
  const places = {
    trials: `FIXED(${layout.setting("trials")},0)`,
    option: at(areaAddress(layout.across(layout.headerRow("costs")), absolute)),
    share: `FIXED(100*${at(answered("standard-error"))}/ABS(${at(answered("mean"))}),1)`,
  };
  const put = (index: number, sentence: string) =>
    putSentence(sheet, layout.sentenceRow(index), costAnswer.column, sentence);
  const enough = filledIn(put(0, texts.enough), texts.enough, places);
  const notEnough = filledIn(put(1, texts.notEnough), texts.notEnough, places);
  const oneTrial = put(2, texts.oneTrial);
  const noFigures = put(3, texts.noFigures);
  // Without a standard error there is no share to fill in.
  const not = `IF(COUNT(${answered("standard-error")})>0,${notEnough},${oneTrial})`;
  const answer = `IF(MIN(${answered("enough")})=1,${enough},${not})`;
  return `IF(COUNT(${answered("enough")})>0,${answer},${noFigures})`;
}
