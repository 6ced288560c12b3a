import type { Typed } from "../../../model/fault";
import { weekdays } from "../../layout/staffing";
import { areaAddress } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { TypedStaffing } from "../../request/typedInputs";
import type { Context } from "../context";
import { acceptNumbers } from "../shared/acceptNumbers";
import { putBand } from "../shared/heading";
import { putRowLabels } from "../shared/optionTable";
import { defaultShape } from "./defaultShape";
import { everyInterval, everyWeekday, putTimes, putWeekdays } from "./timesAndWeekdays";

const largestWeight = 1e7;

/** How the week's calls spread over its half hours, relative to one another; the user types or pastes the weights. */
export function putWeekShape(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout, typed } = context;
  const texts = messages.sheets.staffing;
  const { shape, shapeRow, columns } = layout;
  putBand(sheet, shapeRow, texts.bandShape, columns.left + weekdays);
  sheet.text(shapeRow + 1, columns.label, texts.shapeNote, "evidence");
  putTimes(sheet, context, shape.row - 1);
  putWeekdays(sheet, context, { row: shape.row - 1, column: shape.column });
  for (const interval of everyInterval)
    for (const weekday of everyWeekday) {
      const weight = asCell(weightOf(typed.staffing, interval, weekday));
      sheet.input(shape.row + interval, shape.column + weekday, weight, numberFormats.general);
    }
  const weights = { areas: [shape], least: 0, most: largestWeight, whole: false };
  acceptNumbers(sheet, context, { ...weights, title: texts.shape, text: texts.shapeHelp });
  putSums(sheet, context);
}

function weightOf(typed: TypedStaffing | undefined, interval: number, weekday: number): Typed | null | undefined {
  return typed === undefined ? defaultShape(interval, weekday) : typed.shape[interval]?.[weekday];
}

function putSums(sheet: SheetBuilder, { messages, staffing: layout }: Context): void {
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
}
