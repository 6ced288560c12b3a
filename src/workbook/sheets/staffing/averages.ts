import { type AverageId, averages } from "../../layout/staffing";
import { areaAddress, columnFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { putBand } from "../common/heading";
import { putOptionFormulas, putOptionTable } from "../common/optionTable";
import { intervalsOf, putTimes } from "./timesAndWeekdays";
import { putFrozenMark } from "../common/handedOff";
import { type BusyArea, busyArea, busyShareOf } from "./staffingFormulas";

/** Monday to Friday. */
const workingDays = 5;

const averageFormats: Record<AverageId, string> = { agents: numberFormats.count, occupancy: numberFormats.share };

/** What the charts show: Monday to Friday taken together, a table a chart. */
export function putAverages(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout } = context;
  putBand(sheet, layout.averagesRow, messages.sheets.staffing.bandAverages, layout.printed.columns);
  putFrozenMark(sheet, context, { row: layout.averagesRow, column: layout.columns.id }, "staffing");
  for (const grid of averages) putAverage(sheet, context, grid);
}

function putAverage(sheet: SheetBuilder, context: Context, grid: AverageId): void {
  const { messages, staffing: layout } = context;
  const { row: headerRow, column } = layout.average(grid);
  putTimes(sheet, context, headerRow);
  putOptionTable(sheet, context, {
    headerRow,
    headings: [{ column, text: "" }],
    groups: [{ first: column + 1, title: messages.sheets.staffing.grids[grid] }],
  });
  const average = (interval: number, option: number) => {
    const weekdaysOf = (id: BusyArea) => {
      const { row: firstRow, column: monday } = busyArea(context, option, id);
      return areaAddress({ row: firstRow + interval, column: monday, rows: 1, columns: workingDays });
    };
    const agents = weekdaysOf("agents");
    if (grid === "agents") return `AVERAGE(${agents})`;
    return `IF(SUM(${agents})>0,${busyShareOf(context, option, weekdaysOf)},"")`;
  };
  for (const interval of intervalsOf(layout)) {
    const row = headerRow + 1 + interval;
    const time = columnFixed(row, layout.columns.label);
    sheet.formula(row, column, time, numberFormats.general, "leftAligned");
    const formula = (option: number) => average(interval, option);
    putOptionFormulas(sheet, context, { row, column: column + 1 }, { formula, format: averageFormats[grid] });
  }
}
