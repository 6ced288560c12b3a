import { timeOfDay, weekdayName } from "../../../locale/calendar";
import { intervalMinutes, intervals, weekdays } from "../../layout/staffing";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";

export const everyInterval = Array.from({ length: intervals }, (_, interval) => interval);
export const everyWeekday = Array.from({ length: weekdays }, (_, weekday) => weekday);

/** Times down the first column, under a header, beside whatever stands in these rows. */
export function putTimes(sheet: SheetBuilder, { messages, request, staffing }: Context, headerRow: number): void {
  const { label, unit, left } = staffing.columns;
  sheet.text(headerRow, label, messages.sheets.staffing.time, "header");
  sheet.style({ row: headerRow, column: unit, rows: 1, columns: left - unit }, "header");
  for (const interval of everyInterval) {
    const time = timeOfDay(interval * intervalMinutes, request.language);
    sheet.text(headerRow + 1 + interval, label, time, "label");
  }
}

/** Monday to Sunday above a grid. */
export function putWeekdays(
  sheet: SheetBuilder,
  { request }: Context,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  for (const weekday of everyWeekday)
    sheet.text(row, column + weekday, weekdayName(weekday, request.language), "optionHeader");
}
