import type { AverageId } from "../../layout/staffing";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { optionColors } from "../../plan/styles";
import type { Context } from "../context";

/** The average weekday of each option: its agents, and beside them how busy they are. */
export function putStaffingCharts(sheet: SheetBuilder, { messages, staffing: layout }: Context): void {
  const texts = messages.sheets.staffing;
  const chart = (grid: AverageId, side: "left" | "right", title: string) =>
    sheet.chart({
      kind: "lines",
      name: `Outsource ${grid} over the day`,
      title,
      categoryAxisTitle: texts.time,
      valueAxisTitle: texts.grids[grid],
      valueFormat: grid === "agents" ? numberFormats.whole : "0%",
      source: layout.average(grid),
      seriesBy: "columns",
      colors: optionColors.slice(0, layout.optionCount),
      position: layout.chart(side),
    });
  chart("agents", "left", texts.agentsChart);
  chart("occupancy", "right", texts.occupancyChart);
}
