import { onSheet, rowFixed } from "../../plan/address";
import { type OptionAid, optionAids } from "../../layout/workingsRows";
import { type SummaryFigure, summaryFigures } from "../../layout/summary";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";
import type { Context } from "../context";
import { putFrozenMark } from "../common/handedOff";
import { putOptionRow, putOptionTable } from "../common/optionTable";

const formats: Record<SummaryFigure, string> = {
  npv: numberFormats.money,
  "saving-year": numberFormats.money,
  "saving-year-low": numberFormats.money,
  "saving-year-middle": numberFormats.money,
  "saving-year-high": numberFormats.money,
  "year-0": numberFormats.money,
  payback: numberFormats.months,
  score: numberFormats.points,
  "chance-best": numberFormats.percent,
};

/** A payback may be a word. */
const looks: Partial<Record<SummaryFigure, StyleName>> = { npv: "total", payback: "rightAligned", score: "total" };

/** What each option costs, saves and scores, as the Comparison sheet has it. */
export function putSummaryFigures(sheet: SheetBuilder, context: Context): void {
  const { messages, request, summary: layout } = context;
  const { bandFigures, figures, aids, units } = messages.sheets.comparison;
  const { metrics } = messages.lines;
  const labels = { ...metrics, ...figures, ...aids };
  const unitOf = (figure: SummaryFigure) =>
    isAid(figure)
      ? messages.units.moneyPerYear(request.currency)
      : (units[figure as keyof typeof units] ?? request.currency);
  const { figuresRow, firstOptionColumn, labelColumn, unitColumn } = layout;
  putOptionTable(sheet, context, {
    headerRow: figuresRow + 1,
    band: { row: figuresRow, title: bandFigures, columns: unitColumn + 1 },
    filled: unitColumn,
    headings: [{ column: unitColumn, text: messages.choices.headers.unit }],
    groups: [{ first: firstOptionColumn }],
  });
  putFrozenMark(sheet, context, { row: figuresRow, column: unitColumn }, "simulation");
  const columns = { label: labelColumn, firstOption: firstOptionColumn, unit: unitColumn };
  for (const figure of summaryFigures)
    putOptionRow(sheet, context, columns, {
      row: layout.rowOf(figure),
      label: labels[figure],
      unit: unitOf(figure),
      labelStyle: looks[figure] === "total" ? "total" : "label",
      formula: (option) => figureOfOption(context, figure, option),
      format: formats[figure],
      style: looks[figure] ?? "linked",
    });
}

/** A figure of an option on Comparison or Workings, whose column follows the formula across. */
export function figureOfOption(
  { comparison, titles, workings }: Context,
  figure: SummaryFigure,
  option: number,
): string {
  if (isAid(figure)) return onSheet(titles.workings, rowFixed(workings.aidRow(figure), workings.optionColumn(option)));
  return onSheet(titles.comparison, rowFixed(comparison.rowOf(figure), comparison.optionColumn(option)));
}

function isAid(figure: SummaryFigure): figure is SummaryFigure & OptionAid {
  return (optionAids as readonly string[]).includes(figure);
}
