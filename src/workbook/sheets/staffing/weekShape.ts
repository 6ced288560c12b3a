import type { Typed } from "../../../model/fault";
import { type StaffingLayout, weekdays } from "../../layout/staffing";
import { absolute, areaAddress, cellAt } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { TypedStaffing } from "../../request/typedInputs";
import { type Context, cellOn } from "../context";
import { acceptNumbers } from "../common/acceptNumbers";
import { putBand } from "../common/heading";
import { putRowLabels } from "../common/optionTable";
import { defaultShape, defaultWeek } from "./defaultShape";
import { everyWeekday, intervalsOf, putTimes, putWeekdays } from "./timesAndWeekdays";

const largestWeight = 1e7;

/** A year of one week is never exact to more than this share. */
const nearEnough = 0.02;

/** How the week's calls spread over its intervals, relative to one another; the user types or pastes the weights. */
export function putWeekShape(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout, typed } = context;
  const texts = messages.sheets.staffing;
  const { shape, shapeRow, columns } = layout;
  putBand(sheet, shapeRow, texts.bandShape, columns.left + weekdays);
  sheet.text(shapeRow + 1, columns.label, texts.shapeNote, "evidence");
  putTimes(sheet, context, shape.row - 1);
  putWeekdays(sheet, context, { row: shape.row - 1, column: shape.column });
  for (const interval of intervalsOf(layout))
    for (const weekday of everyWeekday) {
      const weight = asCell(weightOf(typed.staffing, layout, interval, weekday));
      sheet.input(shape.row + interval, shape.column + weekday, weight, numberFormats.general);
    }
  const weights = { areas: [shape], least: 0, most: largestWeight, whole: false };
  acceptNumbers(sheet, context, { ...weights, title: texts.shape, text: texts.shapeHelp });
  putSums(sheet, context);
}

function weightOf(
  typed: TypedStaffing | undefined,
  { intervalMinutes }: StaffingLayout,
  interval: number,
  weekday: number,
): Typed | null | undefined {
  return typed === undefined ? defaultShape(intervalMinutes, interval, weekday) : typed.shape[interval]?.[weekday];
}

function putSums(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout } = context;
  const { shape, daySumRow, weekSumRow, columns } = layout;
  const texts = messages.sheets.staffing;
  putRowLabels(sheet, columns, daySumRow, texts.daySum);
  for (const weekday of everyWeekday) {
    const column = shape.column + weekday;
    const day = areaAddress({ ...shape, column, columns: 1 });
    sheet.formula(daySumRow, column, `SUM(${day})`, numberFormats.general, "subtotal");
  }
  putRowLabels(sheet, columns, weekSumRow, texts.weekSum);
  const days = areaAddress({ ...shape, row: daySumRow, rows: 1 });
  sheet.formula(weekSumRow, columns.value, `SUM(${days})`, numberFormats.general, "subtotal");
  putYear(sheet, context);
}

/** What the week comes to in a year, and a remark where that is not what Inputs says: pasted counts count as proportions only. */
function putYear(sheet: SheetBuilder, context: Context): void {
  const { inputs, messages, staffing: layout } = context;
  const { asides, columns, weeksRow, weekSumRow, yearSumRow: row } = layout;
  const texts = messages.sheets.staffing;
  putRowLabels(sheet, columns, row, texts.yearSum);
  const [week, weeks, year] = [weekSumRow, weeksRow, row].map((each) => absolute(each, columns.value));
  sheet.formula(row, columns.value, `${week}*${weeks}`, numberFormats.whole);
  sheet.number(row, asides, defaultWeek, numberFormats.whole, "evidence");
  sheet.number(row, asides + 1, nearEnough, numberFormats.percent, "evidence");
  sheet.text(row, asides + 2, texts.otherYear, "evidence");
  const [sample, near, remark] = [asides, asides + 1, asides + 2].map((column) => absolute(row, column));
  const calls = cellOn(context, "inputs", inputs.rowOf("calls-per-year"), inputs.columns.inForce);
  // A telephone system counts calls, and none of the contacts that come by chat or e-mail.
  const [ofAll, onPhone] = (["contacts", "calls"] as const).map((id) =>
    absolute(layout.hoursRow(id), layout.hoursColumn("inForce", 0)),
  );
  const counted = `${calls}*IF(${ofAll}>0,${onPhone}/${ofAll},1)`;
  const isOther = `AND(${week}<>${sample},ABS(${year}-${counted})>${near}*${counted})`;
  sheet.formula(row, columns.value + 1, `IF(${isOther},${remark},"")`, numberFormats.general, "scenario");
  sheet.style(cellAt(row, columns.value + 1), "beside");
}
