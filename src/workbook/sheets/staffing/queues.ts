import { type QueueInputId, type QueueResultId, queueInputs, queueResults } from "../../layout/staffing";
import { absolute, areaAddress, cellAt } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { acceptNumbers } from "../common/acceptNumbers";
import { putOptionFormulas } from "../common/optionTable";
import { queueCells } from "./queueFormulas";
import { putStaffingLabels, putStaffingTable, staffingFormats } from "./staffingTable";

const bounds: Record<QueueInputId, { least: number; most: number; whole: boolean }> = {
  "chat-share": { least: 0, most: 1, whole: false },
  "chat-handle": { least: 10, most: 36_000, whole: false },
  "chats-at-once": { least: 1, most: 10, whole: false },
  "chat-within": { least: 0, most: 36_000, whole: true },
  "mail-share": { least: 0, most: 1, whole: false },
  "mail-handle": { least: 10, most: 36_000, whole: false },
};

/** A week. */
const mostMailHours = 168;

/** The contacts that come by chat and e-mail, which the user may type, and what is left for the telephone. */
export function putQueues(sheet: SheetBuilder, context: Context): void {
  const { messages, request, staffing: layout, typed } = context;
  const texts = messages.sheets.staffing;
  putStaffingTable(sheet, context, layout.queuesHeaderRow, texts.bandQueues);
  for (const id of queueInputs) {
    putStaffingLabels(sheet, context, id);
    for (const [option, { name }] of request.options.entries()) {
      const value = asCell(typed.staffing?.queues?.[id]?.[name] ?? null);
      sheet.input(layout.rowOf(id), layout.optionColumn(option), value, staffingFormats[id]);
    }
    const isShare = staffingFormats[id] === numberFormats.share;
    const cells = { areas: [layout.across(id)], ...bounds[id], isShare };
    acceptNumbers(sheet, context, { ...cells, title: texts.rows[id].label, text: texts.queueHelp[id] });
  }
  putMailHours(sheet, context);
  for (const id of queueResults) {
    putStaffingLabels(sheet, context, id);
    const place = { row: layout.rowOf(id), column: layout.columns.value };
    const formula = (option: number) => resultFormulas(context, option)[id];
    putOptionFormulas(sheet, context, place, { formula, format: staffingFormats[id] });
  }
  putRemark(sheet, context);
  sheet.text(layout.queuesRemarkRow + 1, layout.columns.label, texts.queuesNote, "evidence");
}

function resultFormulas(context: Context, option: number): Record<QueueResultId, string> {
  const { staffing } = context;
  const { cell, interval } = queueCells(context, option);
  const others = areaAddress(staffing.grid("others", option), absolute);
  const whereAny = (figure: string) => `IF(${cell("chats")}+${cell("mails")}>0,${figure},"")`;
  return {
    "chats-per-week": whereAny(cell("chats")),
    "mails-per-week": whereAny(cell("mails")),
    "other-agents": whereAny(`MAX(${others})`),
    "other-hours": whereAny(`SUM(${others})*${interval}/60`),
    "calls-per-week": whereAny(cell("calls")),
    "call-handle": whereAny(cell("call-seconds")),
  };
}

/** How long an e-mail may wait: one value for all options, as what is promised to customers is. */
function putMailHours(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout, typed } = context;
  const texts = messages.sheets.staffing;
  const [row, column] = [layout.rowOf("mail-hours"), layout.columns.value];
  putStaffingLabels(sheet, context, "mail-hours");
  sheet.input(row, column, asCell(typed.staffing?.mailHours ?? null), staffingFormats["mail-hours"]);
  const cells = { areas: [cellAt(row, column)], least: 1, most: mostMailHours, whole: true };
  acceptNumbers(sheet, context, { ...cells, title: texts.mailHoursTitle, text: texts.mailHoursHelp });
}

/** Says so where what was typed of a queue counts for nothing: it needs a share and a handle time, e-mail the hours too. */
function putRemark(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout } = context;
  const { asides, columns, halfTyped, queuesRemarkRow: row } = layout;
  sheet.text(row, asides + 1, messages.sheets.staffing.queuesRemark, "evidence");
  const across = (id: QueueInputId) => areaAddress(layout.across(id), absolute);
  const [share, handle] = [across("chat-share"), across("chat-handle")];
  const [mailShare, mailHandle] = [across("mail-share"), across("mail-handle")];
  const hours = absolute(layout.rowOf("mail-hours"), columns.value);
  const halfChat = `((${share}="")<>(${handle}=""))`;
  const halfMail = `(((${mailShare}="")<>(${mailHandle}=""))+(${mailShare}<>"")*(${hours}="")>0)`;
  const count = `SUMPRODUCT(1*(${halfChat}+${halfMail}>0))`;
  sheet.formula(halfTyped.row, halfTyped.column, count, numberFormats.whole, "evidence");
  const remark = `IF(${areaAddress(halfTyped, absolute)}>0,${absolute(row, asides + 1)},"")`;
  sheet.formula(row, columns.label, remark, numberFormats.general, "scenario");
}
