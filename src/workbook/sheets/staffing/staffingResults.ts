import { type StaffingResultId, staffingResults } from "../../layout/staffing";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";
import type { Context } from "../context";
import { optionsOf } from "../shared/optionTable";
import { resultFormulas } from "./staffingFormulas";
import { putStaffingLabels, putStaffingTable, staffingFormats } from "./staffingTable";
import { putFrozenMark } from "../shared/handedOff";

/** What follows for each option's week. */
export function putStaffingResults(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout } = context;
  const texts = messages.sheets.staffing;
  const formulas = optionsOf(context).map((option) => resultFormulas(context, option));
  putStaffingTable(sheet, context, layout.resultsHeaderRow, texts.bandResults);
  putFrozenMark(sheet, context, { row: layout.resultsHeaderRow - 1, column: layout.columns.id }, "staffing");
  for (const id of staffingResults) {
    const style = styleOf(id);
    putStaffingLabels(sheet, context, id, style === "subtotal" ? style : "label");
    for (const [option, formula] of formulas.entries())
      sheet.formula(layout.rowOf(id), layout.optionColumn(option), formula[id], staffingFormats[id], style);
  }
  sheet.text(layout.notesRow, layout.columns.label, texts.occupancyNote, "evidence");
  sheet.text(layout.notesRow + 1, layout.columns.label, texts.differenceNote, "evidence");
}

function styleOf(id: StaffingResultId): StyleName {
  if (id === "occupancy" || id === "fte") return "subtotal";
  if (id === "binding" || id === "peak-interval") return "rightAligned";
  return id === "costs-fte" ? "linked" : "formula";
}
