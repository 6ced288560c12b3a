import { absolute, areaAddress, cellAt } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import { intervalLengths } from "../../request/intervals";
import type { Context } from "../context";
import { acceptChoice } from "../common/acceptChoice";
import { acceptNumbers } from "../common/acceptNumbers";
import { putRowLabels } from "../common/optionTable";
import { targetBounds } from "./targets";

const defaultWeeks = 52;
const mostWeeks = 53;

/** The weeks of a year, the length of an interval, and how much busier the busiest week is. */
export function putStaffingSettings(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing, typed } = context;
  const { columns, weeksRow } = staffing;
  const texts = messages.sheets.staffing;
  putRowLabels(sheet, columns, weeksRow, texts.weeks);
  const weeks = typed.staffing?.weeksPerYear === undefined ? defaultWeeks : typed.staffing.weeksPerYear;
  sheet.input(weeksRow, columns.value, asCell(weeks), numberFormats.general);
  const cells = { areas: [cellAt(weeksRow, columns.value)], least: 1, most: mostWeeks, whole: false };
  acceptNumbers(sheet, context, { ...cells, title: texts.weeks.label, text: texts.weeksHelp });
  putPatience(sheet, context);
  putInterval(sheet, context);
  putPeakWeek(sheet, context);
}

/** The length of an interval: the rows have it once the comparison is written again, which is said until then. */
function putInterval(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing, typed } = context;
  const { columns, intervalChoices, intervalMinutes, intervalRemark, intervalRow: row, rowsInterval } = staffing;
  const texts = messages.sheets.staffing;
  putRowLabels(sheet, columns, row, texts.interval);
  sheet.input(row, columns.value, asCell(typed.staffing?.interval ?? intervalMinutes), numberFormats.general);
  acceptChoice(sheet, context, {
    areas: [cellAt(row, columns.value)],
    source: areaAddress(intervalChoices, absolute),
    title: texts.interval.label,
    text: texts.intervalHelp,
  });
  sheet.number(row, rowsInterval.column, intervalMinutes, numberFormats.whole, "evidence");
  sheet.text(row, intervalRemark.column, texts.otherInterval(intervalMinutes), "evidence");
  for (const [index, minutes] of intervalLengths.entries())
    sheet.number(row, intervalChoices.column + index, minutes, numberFormats.whole, "evidence");
  const [asked, ofRows, remark] = [columns.value, rowsInterval.column, intervalRemark.column].map((column) =>
    absolute(row, column),
  );
  const isOther = `AND(${asked}<>"",${asked}<>${ofRows})`;
  sheet.formula(row, columns.value + 1, `IF(${isOther},${remark},"")`, numberFormats.general, "scenario");
  sheet.style(cellAt(row, columns.value + 1), "beside");
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
