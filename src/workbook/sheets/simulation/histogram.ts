import { histogramColumns } from "../../../model/answers";
import { absolute, areaAddress, relative } from "../../plan/address";
import type { Context } from "../context";
import { putBand } from "../common/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { histogramBins } from "../../layout/simulation";
import { optionColors } from "../../plan/styles";
import { putFrozenMark } from "../common/handedOff";

/** How the costs are spread, under one heading for the charts of all options; and the histogram of one option. */
export function putHistogram(sheet: SheetBuilder, context: Context): void {
  const { messages, request, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  const { charts, columns } = layout;
  putBand(sheet, layout.histogramRow, texts.bandHistogram, columns.unit + 1);
  putFrozenMark(sheet, context, { row: layout.histogramRow, column: columns.unit }, "histogram");
  sheet.text(layout.histogramRow + 1, columns.label, texts.histogramNote, "evidence");
  putDrawn(sheet, context);
  sheet.chart({
    kind: "columns",
    name: "Outsource histogram",
    title: texts.histogramTitle,
    categoryAxisTitle: texts.costAxis.replace("{currency}", request.currency),
    categoryFormat: numberFormats.millions,
    valueAxisTitle: texts.cumulative,
    valueFormat: "0%",
    source: layout.drawnCounts,
    seriesBy: "columns",
    colors: [optionColors[0]],
    position: charts.histogram,
  });
}

/** The middle of each bin with its share of the trials. */
function putDrawn(sheet: SheetBuilder, { messages, simulation: layout }: Context): void {
  const texts = messages.sheets.simulation;
  const { row, column } = layout.drawnCounts;
  sheet.text(row, column, texts.cost, "header");
  sheet.text(row, column + 1, texts.cumulative, "optionHeader");
  const { column: answer } = layout.histogramAnswer;
  const counts = { row: row + 1, column: answer + histogramColumns.indexOf("count"), rows: histogramBins, columns: 1 };
  for (let bin = 1; bin <= histogramBins; bin++) {
    const answered = (id: (typeof histogramColumns)[number]) =>
      relative(row + bin, answer + histogramColumns.indexOf(id));
    // Where every trial costs the same there is one bin.
    const put = (offset: number, formula: string, format: string) =>
      sheet.formula(row + bin, column + offset, `IF(${answered("count")}="","",${formula})`, format);
    put(0, `(${answered("from")}+${answered("to")})/(1+1)`, numberFormats.millions);
    put(1, `${answered("count")}/SUM(${areaAddress(counts, absolute)})`, numberFormats.percent);
  }
}
