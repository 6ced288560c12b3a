import { relative } from "../../plan/address";
import type { Context } from "../context";
import { putFrozenMark, unlessOutOfDate } from "../shared/handedOff";
import { putBand } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The answer in five lines: who costs least, by how much, and whether the score agrees. */
export function putDecision(sheet: SheetBuilder, context: Context): void {
  const { comparison: layout, messages, request } = context;
  const texts = messages.sheets.comparison;
  putBand(sheet, layout.decisionRow, texts.bandDecision, layout.idColumn + 1);
  putFrozenMark(sheet, context, { row: layout.decisionRow, column: layout.unitColumn }, "score");
  const lowest = `MIN(${layout.figure("npv")})`;
  const baseline = relative(layout.rowOf("npv"), layout.firstOptionColumn);
  const isSame = `IF(${layout.number("cheapest")}=${layout.number("strongest")},1,0)`;
  const ofScore = (formula: string) => unlessOutOfDate(context, "score", formula);
  const inMoney = { format: numberFormats.money, unit: request.currency };
  const lines: DecisionLine[] = [
    { label: texts.cheapest, formula: layout.nameOf("cheapest"), format: numberFormats.general },
    { label: texts.cheapestCost, formula: lowest, ...inMoney },
    { label: texts.cheapestSaving, formula: `${baseline}-${lowest}`, ...inMoney },
    { label: texts.strongest, formula: ofScore(layout.nameOf("strongest")), format: numberFormats.general },
    { label: texts.agreement, formula: ofScore(isSame), format: texts.agreementFormat },
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
