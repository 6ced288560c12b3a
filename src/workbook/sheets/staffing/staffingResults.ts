import { type PeakWeekResultId, type StaffingResultId, peakWeekResults, staffingResults } from "../../layout/staffing";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";
import type { Context } from "../context";
import { optionsOf, putOptionFormulas } from "../common/optionTable";
import { peakWeekFormulas, resultFormulas } from "./staffingFormulas";
import { putStaffingLabels, putStaffingTable, staffingFormats } from "./staffingTable";
import { putFrozenMark } from "../common/handedOff";

/** What follows for each option's week. */
export function putStaffingResults(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout } = context;
  const texts = messages.sheets.staffing;
  const options = optionsOf(context);
  putStaffingTable(sheet, context, layout.resultsHeaderRow, texts.bandResults);
  putFrozenMark(sheet, context, { row: layout.resultsHeaderRow - 1, column: layout.columns.id }, "staffing");
  const week = options.map((option) => resultFormulas(context, option));
  for (const id of staffingResults) putResult(sheet, context, id, (option) => week[option]![id]);
  putStaffingTable(sheet, context, layout.peakHeaderRow, texts.bandPeakWeek);
  putFrozenMark(sheet, context, { row: layout.peakHeaderRow - 1, column: layout.columns.id }, "staffing");
  const peakWeek = options.map((option) => peakWeekFormulas(context, option));
  for (const id of peakWeekResults) putResult(sheet, context, id, (option) => peakWeek[option]![id]);
  for (const [line, note] of [texts.occupancyNote, texts.differenceNote, texts.peakWeekNote].entries())
    sheet.text(layout.notesRow + line, layout.columns.label, note, "evidence");
}

function putResult(
  sheet: SheetBuilder,
  context: Context,
  id: StaffingResultId | PeakWeekResultId,
  formula: (option: number) => string,
): void {
  const row = context.staffing.rowOf(id);
  const style = styleOf(id);
  putStaffingLabels(sheet, context, id, style === "subtotal" ? style : "label");
  const column = context.staffing.columns.value;
  putOptionFormulas(sheet, context, { row, column }, { formula, format: staffingFormats[id], style });
}

function styleOf(id: StaffingResultId | PeakWeekResultId): StyleName {
  if (id === "occupancy" || id === "fte" || id === "peak-week-fte") return "subtotal";
  if (id === "binding" || id === "peak-interval") return "rightAligned";
  return id === "costs-fte" ? "linked" : "formula";
}
