import { type GridId, grids } from "../../layout/staffing";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { type Context, optionName } from "../context";
import { callsFormula, gridFormulas } from "./staffingFormulas";
import { putTimes, putWeekdays } from "./timesAndWeekdays";
import { putFrozenMark } from "../common/handedOff";

/** A closed interval is blank: it has no calls and no agents, and its service level is exactly 1. */
const gridFormats: Record<GridId, string> = {
  calls: "#,##0.0;-#,##0.0;",
  others: "#,##0.0;-#,##0.0;",
  agents: "#,##0;-#,##0;",
  serviceLevel: '[=1]"";0%',
  occupancy: "0%;-0%;",
};

/** An option's week by interval, a grid a figure. */
export function putWeek(sheet: SheetBuilder, context: Context, option: number): void {
  const { messages, staffing: layout } = context;
  const { columns } = layout;
  const row = layout.blockRow(option);
  sheet.style({ row, column: 0, rows: 1, columns: layout.printed.columns }, "group");
  sheet.formula(row, columns.label, optionName(context, option), numberFormats.general, "group");
  putFrozenMark(sheet, context, { row, column: columns.id }, "staffing");
  sheet.close(row + 1, layout.blockRow(option + 1) - 2);
  const formulas = gridFormulas(context, option);
  for (const grid of grids) {
    const area = layout.grid(grid, option);
    sheet.formula(area.row - 2, columns.label, optionName(context, option), numberFormats.general, "band");
    sheet.text(area.row - 2, area.column, messages.sheets.staffing.grids[grid], "band");
    putWeekdays(sheet, context, { row: area.row - 1, column: area.column });
    putTimes(sheet, context, area.row - 1);
    if (grid === "calls") putCalls(sheet, context, option);
    else {
      sheet.formula(area.row, area.column, formulas[grid], gridFormats[grid]);
      sheet.reserve(area, gridFormats[grid]);
    }
  }
}

function putCalls(sheet: SheetBuilder, context: Context, option: number): void {
  const area = context.staffing.grid("calls", option);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      sheet.formula(row, column, callsFormula(context, option, { row, column }), gridFormats.calls);
}
