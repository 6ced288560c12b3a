import { informationDrivers } from "../../layout/simulation";
import { relative } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { optionColors } from "../../plan/styles";
import type { Context } from "../context";

/** What each driver is worth to know as bars, and the labels and amounts that they are drawn from. */
export function putInformationChart(sheet: SheetBuilder, context: Context): void {
  const { messages, request, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  const { drawnInformation: drawn } = layout;
  sheet.text(drawn.row, drawn.column, messages.choices.headers.driver, "header");
  sheet.text(drawn.row, drawn.column + 1, texts.worth, "optionHeader");
  for (let bar = 1; bar <= informationDrivers; bar++) putBar(sheet, context, bar);
  sheet.chart({
    kind: "bars",
    name: "Outsource value of information",
    title: texts.informationTitle,
    valueAxisTitle: texts.informationAxis.replace("{currency}", request.currency),
    valueFormat: numberFormats.millions,
    source: drawn,
    seriesBy: "columns",
    colors: [optionColors[0]],
    position: layout.charts.information,
  });
}

/** Bars are counted from the bottom, drivers from the top. */
function putBar(sheet: SheetBuilder, { simulation: layout }: Context, bar: number): void {
  const { columns, drawnInformation: drawn } = layout;
  const driver = layout.informationOf(informationDrivers + 1 - bar);
  const [label, worth] = [columns.label, columns.worth].map((column) => relative(driver, column)) as [string, string];
  sheet.formula(drawn.row + bar, drawn.column, label, numberFormats.general);
  sheet.formula(drawn.row + bar, drawn.column + 1, worth, numberFormats.money);
}
