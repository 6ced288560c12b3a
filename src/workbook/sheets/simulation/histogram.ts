import { histogramColumns } from "../../../model/answers";
import { absolute, relative } from "../../plan/address";
import type { Context } from "../context";
import { putBand } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { histogramBins } from "../../layout/simulation";
import { optionColors } from "../../plan/styles";
import { putFrozenMark } from "../shared/handedOff";

/** How the cost of one option is spread: its histogram, and the share of the trials up to each cost. */
export function putHistogram(sheet: SheetBuilder, context: Context): void {
  const { messages, request, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  const { charts, columns } = layout;
  putBand(sheet, layout.histogramRow, texts.bandHistogram, columns.unit + 1);
  putFrozenMark(sheet, context, { row: layout.histogramRow, column: columns.unit }, "histogram");
  sheet.text(layout.histogramRow + 1, columns.label, texts.histogramNote, "evidence");
  putDrawn(sheet, context);
  const costAxis = texts.costAxis.replace("{currency}", request.currency);
  sheet.chart({
    kind: "columns",
    name: "Outsource histogram",
    title: texts.histogramTitle,
    categoryAxisTitle: costAxis,
    valueAxisTitle: texts.countAxis,
    valueFormat: numberFormats.whole,
    source: layout.drawnCounts,
    seriesBy: "columns",
    colors: [optionColors[0]],
    position: charts.histogram,
  });
  sheet.chart({
    kind: "lines",
    name: "Outsource cumulative curve",
    title: texts.cumulativeTitle,
    categoryAxisTitle: costAxis,
    valueAxisTitle: texts.cumulative,
    valueFormat: "0%",
    source: layout.drawnShares,
    seriesBy: "columns",
    colors: [optionColors[2]],
    position: charts.cumulative,
  });
}

/** The bins in words: the middle of each with its trials, the upper end with the share of trials up to it. */
function putDrawn(sheet: SheetBuilder, { messages, simulation: layout }: Context): void {
  const texts = messages.sheets.simulation;
  const { row, column } = layout.drawnCounts;
  const scale = { row: row - 1, column: column + 2 };
  sheet.text(scale.row, column, texts.thousand, "evidence");
  sheet.number(scale.row, scale.column, 1000, numberFormats.whole, "formula");
  for (const [index, text] of [texts.cost, texts.count, texts.cost, texts.cumulative].entries())
    sheet.text(row, column + index, text, "optionHeader");
  const divided = (amount: string) => `FIXED(${amount}/${absolute(scale.row, scale.column)},0)`;
  for (let bin = 1; bin <= histogramBins; bin++) {
    const answered = (id: (typeof histogramColumns)[number]) =>
      relative(row + bin, layout.histogramAnswer.column + histogramColumns.indexOf(id));
    // Where every trial costs the same there is one bin.
    const put = (offset: number, formula: string, format: string) =>
      sheet.formula(row + bin, column + offset, `IF(${answered("count")}="","",${formula})`, format, "rightAligned");
    put(0, divided(`(${answered("from")}+${answered("to")})/(1+1)`), numberFormats.general);
    put(1, answered("count"), numberFormats.whole);
    put(2, divided(answered("to")), numberFormats.general);
    put(3, answered("cumulative"), numberFormats.percent);
  }
}
