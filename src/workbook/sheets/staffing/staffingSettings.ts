import { intervalMinutes } from "../../layout/staffing";
import { cellAt } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { acceptNumbers } from "../shared/acceptNumbers";
import { putRowLabels } from "../shared/optionTable";
import { targetBounds } from "./targets";

const defaultWeeks = 52;
const mostWeeks = 53;

/** The weeks of a year, the length of an interval, and how much busier the busiest week is. */
export function putStaffingSettings(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing, typed } = context;
  const { columns, weeksRow, intervalRow } = staffing;
  const texts = messages.sheets.staffing;
  putRowLabels(sheet, columns, weeksRow, texts.weeks);
  const weeks = typed.staffing?.weeksPerYear === undefined ? defaultWeeks : typed.staffing.weeksPerYear;
  sheet.input(weeksRow, columns.value, asCell(weeks), numberFormats.general);
  const cells = { areas: [cellAt(weeksRow, columns.value)], least: 1, most: mostWeeks, whole: false };
  acceptNumbers(sheet, context, { ...cells, title: texts.weeks.label, text: texts.weeksHelp });
  putPatience(sheet, context);
  putRowLabels(sheet, columns, intervalRow, texts.interval);
  sheet.number(intervalRow, columns.value, intervalMinutes, numberFormats.whole, "evidence");
  putPeakWeek(sheet, context);
}

function putPeakWeek(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing, typed } = context;
  const { columns, peakWeekRow: row } = staffing;
  const texts = messages.sheets.staffing;
  putRowLabels(sheet, columns, row, texts.peakWeek);
  sheet.input(row, columns.value, asCell(typed.staffing?.peakWeek ?? null), numberFormats.share);
  const cells = { areas: [cellAt(row, columns.value)], least: 1, most: 10, whole: false, isShare: true };
  acceptNumbers(sheet, context, { ...cells, title: texts.peakWeek.label, text: texts.peakWeekHelp });
}

/** How long callers wait before they give up, for all options. */
function putPatience(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing, typed } = context;
  const { columns, patienceRow: row } = staffing;
  const texts = messages.sheets.staffing;
  putRowLabels(sheet, columns, row, texts.allPatience);
  sheet.input(row, columns.value, asCell(typed.staffing?.patience ?? null), numberFormats.whole);
  const cells = { areas: [cellAt(row, columns.value)], ...targetBounds.patience, whole: false };
  acceptNumbers(sheet, context, { ...cells, title: texts.allPatience.label, text: texts.allPatienceHelp });
}
