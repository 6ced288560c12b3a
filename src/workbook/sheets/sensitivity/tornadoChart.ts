import { allOptions, tornadoColumns } from "../../../model/answers";
import { relative } from "../../plan/address";
import { savingToday } from "./optionShown";
import { word } from "../common/word";
import { tornadoRows } from "../../layout/sensitivity";
import type { Context } from "../context";
import { filledIn } from "../../plan/filledIn";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";

/** The low and the high end of a driver. */
const endColors = ["#0B4F6C", "#E0A030"];

/** The tornado as bars, and the labels and distances that they are drawn from. */
export function putTornadoChart(sheet: SheetBuilder, context: Context): void {
  const { messages, sensitivity: layout, request } = context;
  const texts = messages.sheets.sensitivity;
  const { row, column } = layout.drawn;
  sheet.text(row - 1, column, texts.bandDrawn, "band");
  sheet.text(row, column, messages.choices.headers.driver, "header");
  sheet.text(row, column + 1, texts.lowEnd, "optionHeader");
  sheet.text(row, column + 2, texts.highEnd, "optionHeader");
  for (let index = 1; index <= tornadoRows; index++) putBar(sheet, context, index);
  sheet.chart({
    kind: "bars",
    name: "Outsource tornado",
    title: texts.tornadoTitle,
    valueAxisTitle: texts.tornadoAxis.replace("{currency}", request.currency),
    valueFormat: numberFormats.millions,
    source: layout.drawn,
    seriesBy: "columns",
    colors: endColors,
    position: layout.tornadoChart,
  });
}

/** Bars are counted from the bottom, swings from the top. */
function putBar(sheet: SheetBuilder, context: Context, index: number): void {
  const { messages, sensitivity: layout } = context;
  const { columns, drawn } = layout;
  const row = drawn.row + index;
  const swing = drawn.row + tornadoRows + 1 - index;
  const at = (from: number) => relative(swing, from);
  const [label, of] = [at(columns.label), at(columns.of)];
  const put = (offset: number, formula: string, format: string) =>
    sheet.formula(row, drawn.column + offset, `IF(${label}="","",${formula})`, format);
  const template = messages.sheets.sensitivity.drawnLabel;
  const named = filledIn(word(context, "drawnLabel"), template, { driver: label, of });
  const isShared = `${at(columns.answer + tornadoColumns.indexOf("of"))}="${allOptions}"`;
  put(0, `IF(${isShared},${label},${named})`, numberFormats.general);
  put(1, `${at(columns.low)}-${savingToday(context)}`, numberFormats.money);
  put(2, `${at(columns.high)}-${savingToday(context)}`, numberFormats.money);
}
