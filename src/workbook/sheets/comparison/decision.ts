import type { Context } from "../context";
import { decisionCells } from "../common/decisionCells";
import { putFrozenMark, unlessOutOfDate } from "../common/handedOff";
import { putBand } from "../common/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The answer in five lines: what is recommended, what it costs and saves, and who comes first on cost and on score. */
export function putDecision(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, request } = context;
  const texts = messages.sheets.comparison;
  putBand(sheet, layout.decisionRow, texts.bandDecision, layout.idColumn + 1);
  putFrozenMark(sheet, context, { row: layout.decisionRow, column: layout.unitColumn }, "score");
  const ofScore = (formula: string) => unlessOutOfDate(context, "score", formula);
  const inMoney = { format: numberFormats.money, unit: request.currency };
  const { nameOf, number } = decisionCells(context, "comparison");
  const recommended = (figure: "npv" | "saving") => `INDEX(${layout.figure(figure)},1,${number("recommended")})`;
  const lines: DecisionLine[] = [
    { label: texts.recommended, formula: ofScore(nameOf("recommended")), format: numberFormats.general },
    { label: texts.cheapestCost, formula: ofScore(recommended("npv")), ...inMoney },
    { label: texts.cheapestSaving, formula: ofScore(recommended("saving")), ...inMoney },
    { label: texts.cheapest, formula: nameOf("cheapest"), format: numberFormats.general },
    { label: texts.strongest, formula: ofScore(nameOf("strongest")), format: numberFormats.general },
  ];
  for (const [index, line] of lines.entries()) putLine(sheet, context, layout.decisionRow + 1 + index, line);
}

interface DecisionLine {
  readonly label: string;
  readonly formula: string;
  readonly format: string;
  readonly unit?: string;
}

function putLine(sheet: SheetBuilder, { comparison: layout }: Context, row: number, line: DecisionLine): void {
  const column = layout.firstOptionColumn;
  sheet.text(row, layout.labelColumn, line.label, "label");
  sheet.formula(row, column, line.formula, line.format, "decision");
  sheet.style({ row, column, rows: 1, columns: 2 }, "decision");
  sheet.text(row, layout.unitColumn, line.unit ?? "", "unit");
}
