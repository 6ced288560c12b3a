import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { optionColors } from "../../plan/styles";
import type { Context } from "../context";

/** The average weekday of each option: its agents, and beside them its calls. */
export function putStaffingCharts(sheet: SheetBuilder, { messages, staffing: layout }: Context): void {
  const texts = messages.sheets.staffing;
  const chart = (grid: "calls" | "agents", side: "left" | "right", title: string) =>
    sheet.chart({
      kind: "lines",
      name: `Outsource ${grid} over the day`,
      title,
      categoryAxisTitle: texts.time,
      valueAxisTitle: texts.grids[grid],
      valueFormat: numberFormats.whole,
      source: layout.average(grid),
      seriesBy: "columns",
      colors: optionColors.slice(0, layout.optionCount),
      position: layout.chart(side),
    });
  chart("agents", "left", texts.agentsChart);
  chart("calls", "right", texts.callsChart);
}
