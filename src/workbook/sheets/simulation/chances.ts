import { chances } from "../../layout/simulation";
import { putSimulationTable, simulatedCell } from "./table";
import type { Context } from "../context";
import { numberFormats } from "../../plan/numberFormat";
import { putOptionRow } from "../shared/optionTable";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { optionColors } from "../../plan/styles";
import { whereAnswered } from "../shared/whereAnswered";

/** How often each option is the cheapest, and how often it is cheaper than the baseline, as figures and as columns. */
export function putChances(sheet: SheetBuilder, context: Context): void {
  const { messages, simulation: layout } = context;
  const texts = messages.sheets.simulation;
  putSimulationTable(sheet, context, "chances", texts.bandChances);
  for (const id of chances)
    putOptionRow(sheet, context, layout.columns, {
      row: layout.chanceRow(id),
      label: texts.chances[id],
      unit: texts.chanceUnit,
      // The baseline is not compared with itself.
      formula: (option) => whereAnswered(simulatedCell(context, layout.costAnswer, id, option)),
      format: numberFormats.percent,
    });
  sheet.chart({
    kind: "columns",
    name: "Outsource chances",
    title: texts.chancesTitle,
    valueAxisTitle: texts.chancesAxis,
    valueFormat: "0%",
    source: { row: layout.headerRow("chances"), column: 0, rows: 1 + chances.length, columns: 1 + layout.optionCount },
    seriesBy: "rows",
    colors: optionColors.slice(0, chances.length),
    position: layout.charts.chances,
  });
}
