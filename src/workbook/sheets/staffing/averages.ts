import { areaAddress, columnFixed } from "../../plan/address";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { putBand } from "../shared/heading";
import { putOptionFormulas, putOptionTable } from "../shared/optionTable";
import { everyInterval, putTimes } from "./timesAndWeekdays";
import { putFrozenMark } from "../shared/handedOff";

/** Monday to Friday. */
const workingDays = 5;

/** What the charts show: Monday to Friday taken together, calls on the left and agents on the right. */
export function putAverages(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout } = context;
  putBand(sheet, layout.averagesRow, messages.sheets.staffing.bandAverages, layout.lastColumn + 1);
  putFrozenMark(sheet, context, { row: layout.averagesRow, column: layout.columns.id }, "staffing");
  putTimes(sheet, context, layout.average("calls").row);
  for (const grid of ["calls", "agents"] as const) putAverage(sheet, context, grid);
}

function putAverage(sheet: SheetBuilder, context: Context, grid: "calls" | "agents"): void {
  const { messages, staffing: layout } = context;
  const { row: headerRow, column } = layout.average(grid);
  putOptionTable(sheet, context, {
    headerRow,
    headings: [{ column, text: "" }],
    groups: [{ first: column + 1, title: messages.sheets.staffing.grids[grid] }],
  });
  const average = (interval: number, option: number) => {
    const { row: firstRow, column: monday } = layout.grid(grid, option);
    return `AVERAGE(${areaAddress({ row: firstRow + interval, column: monday, rows: 1, columns: workingDays })})`;
  };
  for (const interval of everyInterval) {
    const row = headerRow + 1 + interval;
    const time = columnFixed(row, layout.columns.label);
    sheet.formula(row, column, time, numberFormats.general, "leftAligned");
    const formula = (option: number) => average(interval, option);
    putOptionFormulas(sheet, context, { row, column: column + 1 }, { formula, format: numberFormats.count });
  }
}
