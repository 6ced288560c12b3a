import type { StaffingRowId } from "../../layout/staffing";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { StyleName } from "../../plan/styles";
import type { Context } from "../context";
import { putOptionTable, putRowLabels } from "../common/optionTable";

export const staffingFormats: Record<StaffingRowId, string> = {
  "service-level": numberFormats.share,
  "answer-within": numberFormats.whole,
  patience: numberFormats.whole,
  "patience-in-force": numberFormats.whole,
  "max-occupancy": numberFormats.share,
  "contacts-per-week": numberFormats.count,
  "peak-contacts": numberFormats.count,
  "handle-seconds": numberFormats.count,
  shrinkage: numberFormats.share,
  "hours-per-fte": numberFormats.decimal,
  "peak-interval": numberFormats.general,
  "peak-calls": numberFormats.count,
  "peak-agents": numberFormats.whole,
  seats: numberFormats.whole,
  "peak-agents-uncapped": numberFormats.whole,
  binding: numberFormats.general,
  "agent-hours": numberFormats.count,
  "week-service-level": numberFormats.share,
  asa: numberFormats.count,
  abandonment: numberFormats.share,
  "busy-share": numberFormats.share,
  occupancy: numberFormats.share,
  fte: numberFormats.decimal,
  "function-fte": numberFormats.decimal,
  "costs-fte": numberFormats.decimal,
  "fte-difference": numberFormats.difference,
  overloaded: numberFormats.whole,
  "peak-week-agents": numberFormats.whole,
  "peak-week-hours": numberFormats.count,
  "peak-week-occupancy": numberFormats.share,
  "peak-week-fte": numberFormats.decimal,
  "peak-week-more": numberFormats.decimal,
  "shrinkage-holiday": numberFormats.share,
  "shrinkage-sick": numberFormats.share,
  "shrinkage-training": numberFormats.share,
  "shrinkage-meetings": numberFormats.share,
  "shrinkage-other": numberFormats.share,
  "shrinkage-sum": numberFormats.share,
  "shrinkage-own": numberFormats.share,
  "chat-share": numberFormats.share,
  "chat-handle": numberFormats.whole,
  "chats-at-once": numberFormats.count,
  "chat-within": numberFormats.whole,
  "chats-per-week": numberFormats.count,
  "mail-share": numberFormats.share,
  "mail-handle": numberFormats.whole,
  "mail-hours": numberFormats.whole,
  "mails-per-week": numberFormats.count,
  "other-agents": numberFormats.count,
  "other-hours": numberFormats.count,
  "calls-per-week": numberFormats.count,
  "call-handle": numberFormats.count,
};

/** The heading and the header row of a table with the options across. */
export function putStaffingTable(sheet: SheetBuilder, context: Context, headerRow: number, title: string): void {
  const { messages, staffing } = context;
  const { columns, optionCount } = staffing;
  const { unit, id } = messages.choices.headers;
  putOptionTable(sheet, context, {
    headerRow,
    band: { row: headerRow - 1, title, columns: columns.value + optionCount },
    headings: [
      { column: columns.label, text: "" },
      { column: columns.unit, text: unit },
      { column: columns.id, text: id },
    ],
    groups: [{ first: columns.value }],
  });
}

/** A row's label, unit and id. */
export function putStaffingLabels(
  sheet: SheetBuilder,
  { messages, staffing }: Context,
  id: StaffingRowId,
  labelStyle?: StyleName,
): void {
  const { label, unit } = messages.sheets.staffing.rows[id];
  putRowLabels(sheet, staffing.columns, staffing.rowOf(id), { label, unit, id, labelStyle });
}
