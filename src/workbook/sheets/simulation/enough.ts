import { absolute, areaAddress } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import { filledIn } from "../../plan/filledIn";
import type { SimulatedStatistic } from "../../../model/answers";
import type { Context } from "../context";
import { putAnswerInWords } from "../common/answerInWords";
import { putBand } from "../common/heading";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { putFrozenMark } from "../common/handedOff";
import { word } from "../common/word";

/** Whether the trials are enough for every option, and what the figures are of, in words. */
export function putEnough(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const { columns, enoughRow } = layout;
  putBand(sheet, enoughRow, messages.sheets.simulation.bandEnough, columns.unit + 1);
  putFrozenMark(sheet, context, { row: enoughRow, column: columns.unit }, "simulation");
  const formula = enoughFormula(context);
  putAnswerInWords(sheet, { row: enoughRow + 1, formula, columns: columns.unit + 1 });
  sheet.formula(enoughRow + 2, columns.label, figuresFormula(context), numberFormats.general, "label");
}

/**
 * What the figures are of: all trials that are asked for, more where a lattice has more, those before a stop, or the default's until
 * a long run is asked for.
 */
function figuresFormula(context: Context): string {
  const { messages, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  const { costAnswer, asked } = layout;
  const shown = absolute(layout.answeredRow(costAnswer, "trials"), costAnswer.column + 1);
  const [inForce, drawn] = [layout.setting("trials"), layout.setting("drawn")];
  const filled = (id: "figures" | "figuresLattice" | "figuresStopped" | "figuresWaiting") =>
    filledIn(word(context, id), texts[id], {
      trials: `FIXED(${shown},0)`,
      // What is stopped was to draw more than were asked for where it draws from a lattice.
      asked: `FIXED(${id === "figuresStopped" ? drawn : asked},0)`,
      seed: `FIXED(${layout.setting("seed")},0)`,
    });
  const all = `IF(${drawn}=${inForce},${filled("figures")},${filled("figuresLattice")})`;
  const sentence = `IF(${drawn}<${layout.drawnOf(asked)},${filled("figuresWaiting")},IF(${shown}<${drawn},${filled("figuresStopped")},${all}))`;
  return `IF(ISNUMBER(${shown}),${sentence},"")`;
}

/** Picks one of the sentences, and names the first option that needs more trials. */
function enoughFormula(context: Context): string {
  const { messages, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  const { costAnswer, optionCount } = layout;
  const answered = (id: SimulatedStatistic) => {
    const [row, column] = [layout.answeredRow(costAnswer, id), costAnswer.column + 1];
    return areaAddress({ row, column, rows: 1, columns: optionCount }, absolute);
  };
  const at = (area: string) => `INDEX(${area},1,MATCH(0,${answered("enough")},0))`;
  const mean = at(answered("mean"));
  const places = {
    trials: `FIXED(INDEX(${answered("trials")},1,1),0)`,
    option: at(areaAddress(layout.across(layout.headerRow("costs")), absolute)),
    share: `IF(${mean}=0,"–",FIXED(100*${at(answered("standard-error"))}/ABS(${mean}),1))`,
  };
  const filled = (id: "enough" | "notEnough") => filledIn(word(context, id), texts[id], places);
  // Without a standard error there is no share to fill in.
  const not = `IF(COUNT(${answered("standard-error")})>0,${filled("notEnough")},${word(context, "oneTrial")})`;
  const answer = `IF(MIN(${answered("enough")})=1,${filled("enough")},${not})`;
  return `IF(COUNT(${answered("enough")})>0,${answer},${word(context, "noFigures")})`;
}
