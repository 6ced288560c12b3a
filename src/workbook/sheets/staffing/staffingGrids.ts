import { timeOfDay, weekdayName } from "../../../locale/calendar";
import type { Typed } from "../../../model/fault";
import { type Area, areaAddress, columnFixed } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { type Context, optionName } from "../context";
import { defaultShape } from "./defaultShape";
import { putBand } from "../shared/heading";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { callsFormula, staffingFormulas } from "./staffingFormulas";
import { type GridId, grids, intervalMinutes, intervals, weekdays } from "../../layout/staffing";

/** A closed half hour shows a dash: it has no calls and no agents, and its service level is exactly 1. */
const gridFormats: Record<GridId, string> = {
  calls: '#,##0.0;-#,##0.0;"–"',
  agents: '#,##0;-#,##0;"–"',
  serviceLevel: '[=1]"–";0.00',
  occupancy: '0.00;-0.00;"–"',
};

const largestWeight = 1e7;

/** Monday to Friday. */
const workingDays = 5;

const everyInterval = Array.from({ length: intervals }, (_, interval) => interval);
const everyWeekday = Array.from({ length: weekdays }, (_, weekday) => weekday);

/** The half hours of the Staffing sheet: the shape of the week, the average weekday, and the grids of every option. */
export function putStaffingGrids(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout, request } = context;
  const texts = messages.sheets.staffing;
  const { columns } = layout;
  const options = request.options.map((_, option) => option);
  const typed = context.typed.staffing;

  putShape();
  putAverages();
  for (const option of options) putOption(option);

  /** Times down the first column, beside whatever stands in these rows. */
  function putTimes(firstRow: number): void {
    for (const interval of everyInterval)
      sheet.text(firstRow + interval, columns.label, timeOfDay(interval * intervalMinutes, request.language), "label");
  }

  function putWeekdays(row: number, firstColumn: number): void {
    for (const weekday of everyWeekday)
      sheet.text(row, firstColumn + weekday, weekdayName(weekday, request.language), "optionHeader");
  }

  function putTimeHeader(row: number): void {
    sheet.text(row, columns.label, texts.time, "header");
    sheet.style({ row, column: columns.unit, rows: 1, columns: columns.left - columns.unit }, "header");
  }

  function putShape(): void {
    const { shape, shapeRow } = layout;
    putBand(sheet, shapeRow, texts.bandShape, columns.left + weekdays);
    sheet.text(shapeRow + 1, columns.label, texts.shapeNote, "evidence");
    putTimeHeader(shape.row - 1);
    putWeekdays(shape.row - 1, shape.column);
    putTimes(shape.row);
    for (const interval of everyInterval)
      for (const weekday of everyWeekday)
        sheet.input(
          shape.row + interval,
          shape.column + weekday,
          asCell(weightOf(interval, weekday)),
          numberFormats.general,
        );
    validateShape();
    putSums();
  }

  function validateShape(): void {
    const { number, refuseNumber } = messages.sheets.inputs;
    sheet.validate({
      areas: [layout.shape],
      rule: { kind: "number", least: 0, most: largestWeight, whole: false },
      prompt: { title: texts.shape, text: texts.shapeHelp },
      refusal: refuseNumber(number(0), number(largestWeight)),
    });
  }

  function putSums(): void {
    const { shape, daySumRow, weekSumRow } = layout;
    sheet.text(daySumRow, columns.label, texts.daySum.label, "label");
    sheet.text(daySumRow, columns.unit, texts.daySum.unit, "unit");
    for (const weekday of everyWeekday) {
      const day = areaAddress({ ...shape, column: shape.column + weekday, columns: 1 });
      sheet.formula(daySumRow, shape.column + weekday, `SUM(${day})`, numberFormats.general, "subtotal");
    }
    sheet.text(weekSumRow, columns.label, texts.weekSum.label, "label");
    sheet.text(weekSumRow, columns.unit, texts.weekSum.unit, "unit");
    const days = areaAddress({ ...shape, row: daySumRow, rows: 1 });
    sheet.formula(weekSumRow, columns.value, `SUM(${days})`, numberFormats.general, "subtotal");
  }

  function weightOf(interval: number, weekday: number): Typed | null | undefined {
    return typed === undefined ? defaultShape(interval, weekday) : typed.shape[interval]?.[weekday];
  }

  /** What the charts show: Monday to Friday taken together, calls on the left and agents on the right. */
  function putAverages(): void {
    const { averagesRow } = layout;
    putBand(sheet, averagesRow, texts.bandAverages, layout.lastColumn + 1);
    putTimeHeader(layout.average("calls").row);
    putTimes(layout.average("calls").row + 1);
    for (const grid of ["calls", "agents"] as const) {
      const table = layout.average(grid);
      sheet.text(table.row - 1, table.column + 1, texts.grids[grid], "band");
      sheet.text(table.row, table.column, "", "header");
      for (const option of options)
        sheet.formula(table.row, table.column + 1 + option, optionName(context, option), "General", "optionHeader");
      for (const interval of everyInterval) {
        const row = table.row + 1 + interval;
        sheet.formula(row, table.column, columnFixed(row, columns.label), numberFormats.general, "leftAligned");
        for (const option of options) {
          const source = layout.grid(grid, option);
          const days = areaAddress({
            row: source.row + interval,
            column: source.column,
            rows: 1,
            columns: workingDays,
          });
          sheet.formula(row, table.column + 1 + option, `AVERAGE(${days})`, numberFormats.count);
        }
      }
    }
  }

  function putOption(option: number): void {
    const row = layout.blockRow(option);
    sheet.style({ row, column: 0, rows: 1, columns: layout.lastColumn + 1 }, "group");
    sheet.formula(row, columns.label, optionName(context, option), numberFormats.general, "group");
    const formulas = staffingFormulas(context, option).grids;
    for (const grid of grids) {
      const area = layout.grid(grid, option);
      sheet.text(area.row - 2, area.column, texts.grids[grid], "band");
      putWeekdays(area.row - 1, area.column);
      if (area.column === columns.left) {
        putTimeHeader(area.row - 1);
        putTimes(area.row);
      }
      if (grid === "calls") putCalls(option, area);
      else {
        sheet.formula(area.row, area.column, formulas[grid], gridFormats[grid]);
        sheet.reserve(area, gridFormats[grid]);
      }
    }
  }

  function putCalls(option: number, area: Area): void {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        sheet.formula(row, column, callsFormula(context, option, { row, column }), gridFormats.calls);
  }
}
