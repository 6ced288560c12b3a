import { timeOfDay, weekdayName } from "../../../locale/calendar";
import { type StaffingLayout, weekdays } from "../../layout/staffing";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";

export const everyWeekday = Array.from({ length: weekdays }, (_, weekday) => weekday);

/** The indexes of a day's intervals. */
export function intervalsOf({ intervals }: StaffingLayout): readonly number[] {
  return Array.from({ length: intervals }, (_, interval) => interval);
}

/** Times down the first column, under a header, beside whatever stands in these rows. */
export function putTimes(sheet: SheetBuilder, { messages, request, staffing }: Context, headerRow: number): void {
  const { label, unit, left } = staffing.columns;
  sheet.text(headerRow, label, messages.sheets.staffing.time, "header");
  sheet.style({ row: headerRow, column: unit, rows: 1, columns: left - unit }, "header");
  for (const interval of intervalsOf(staffing)) {
    const time = timeOfDay(interval * staffing.intervalMinutes, request.language);
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
