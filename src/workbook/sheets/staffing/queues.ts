import { type ChatInputId, type QueueResultId, chatInputs, queueResults } from "../../layout/staffing";
import { absolute, areaAddress } from "../../plan/address";
import { asCell } from "../../plan/asCell";
import { numberFormats } from "../../plan/numberFormat";
import type { SheetBuilder } from "../../plan/sheetBuilder";
import type { Context } from "../context";
import { acceptNumbers } from "../shared/acceptNumbers";
import { putOptionFormulas } from "../shared/optionTable";
import { queueCells } from "./queueFormulas";
import { putStaffingLabels, putStaffingTable, staffingFormats } from "./staffingTable";

const bounds: Record<ChatInputId, { least: number; most: number; whole: boolean }> = {
  "chat-share": { least: 0, most: 1, whole: false },
  "chat-handle": { least: 10, most: 36_000, whole: false },
  "chats-at-once": { least: 1, most: 10, whole: false },
  "chat-within": { least: 0, most: 36_000, whole: true },
};

/** The contacts that come by chat, which the user may type, and what is left for the telephone. */
export function putQueues(sheet: SheetBuilder, context: Context): void {
  const { messages, request, staffing: layout, typed } = context;
  const texts = messages.sheets.staffing;
  putStaffingTable(sheet, context, layout.queuesHeaderRow, texts.bandQueues);
  for (const id of chatInputs) {
    putStaffingLabels(sheet, context, id);
    for (const [option, { name }] of request.options.entries()) {
      const value = asCell(typed.staffing?.chat?.[id]?.[name] ?? null);
      sheet.input(layout.rowOf(id), layout.optionColumn(option), value, staffingFormats[id]);
    }
    const isShare = staffingFormats[id] === numberFormats.share;
    const cells = { areas: [layout.across(id)], ...bounds[id], isShare };
    acceptNumbers(sheet, context, { ...cells, title: texts.rows[id].label, text: texts.chatHelp[id] });
  }
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
  const whereChat = (figure: string) => `IF(${cell("chats")}>0,${figure},"")`;
  return {
    "chats-per-week": whereChat(cell("chats")),
    "chat-agents": whereChat(`MAX(${others})`),
    "chat-hours": whereChat(`SUM(${others})*${interval}/60`),
    "calls-per-week": whereChat(cell("calls")),
    "call-handle": whereChat(cell("call-seconds")),
  };
}

/** Says so where what was typed of a queue counts for nothing: it needs both a share and a handle time. */
function putRemark(sheet: SheetBuilder, context: Context): void {
  const { messages, staffing: layout } = context;
  const { asides, columns, halfTyped, queuesRemarkRow: row } = layout;
  sheet.text(row, asides, messages.sheets.staffing.queuesRemark, "evidence");
  const [share, handle] = (["chat-share", "chat-handle"] as const).map((id) =>
    areaAddress(layout.across(id), absolute),
  );
  const count = `SUMPRODUCT(1*((${share}="")<>(${handle}="")))`;
  sheet.formula(halfTyped.row, halfTyped.column, count, numberFormats.whole, "evidence");
  const remark = `IF(${areaAddress(halfTyped, absolute)}>0,${absolute(row, asides)},"")`;
  sheet.formula(row, columns.label, remark, numberFormats.general, "scenario");
}
