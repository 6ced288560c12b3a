import type { HoursRowId, StaffingRowId, TargetId, WeekKind } from "../../layout/staffing";
import { absolute, areaAddress, onSheet, rowFixed } from "../../plan/address";
import { type Context, inForceAcross } from "../context";
import { leftOutIfBlank } from "../common/leftOutIfBlank";

/** What comes in each of a range of intervals, and the e-mails that are worked on in it. */
export interface Arrivals {
  readonly calls: string;
  readonly chats: string;
  readonly mails: string;
}

/** The cells of an option's queues in a week that formulas name. */
export function queueCells({ staffing }: Context, option: number, kind: WeekKind = "inForce") {
  const column = staffing.hoursColumn(kind, option);
  const cell = (id: HoursRowId) => rowFixed(staffing.hoursRow(id), column);
  const target = (id: TargetId | "patience-in-force") =>
    leftOutIfBlank(rowFixed(staffing.rowOf(id), staffing.optionColumn(option)));
  const weekSum = absolute(staffing.weekSumRow, staffing.columns.value);
  /** How many of a week's contacts in a queue fall to a weight of 1. */
  const perWeight = (id: "chats" | "mails") => `IF(${weekSum}>0,${cell(id)}/${weekSum},0)`;
  const interval = areaAddress(staffing.rowsInterval, absolute);
  return {
    cell,
    target,
    perWeight,
    interval,
    weekSum,
    shape: areaAddress(staffing.shape, absolute),
    mail: areaAddress(staffing.mailGrid("worked"), absolute),
  };
}

/** The agents that chats need, not rounded. Whoever chats does not give up. */
function chatAgents(context: Context, option: number, chats: string, kind: WeekKind, isCapped: boolean): string {
  const { cell, target, interval } = queueCells(context, option, kind);
  const cap = isCapped ? target("max-occupancy") : `""`;
  const within = leftOutIfBlank(cell("chat-within"));
  return `OUTSOURCE_AGENTS(${chats},${cell("chat-seconds")},${target("service-level")},${within},${interval},"",${cap},TRUE)`;
}

/** The agents that the e-mails worked on need, not rounded: as busy as agents may be. */
function mailAgents(context: Context, option: number, mails: string, kind: WeekKind, isCapped: boolean): string {
  const { staffing } = context;
  const { cell, interval } = queueCells(context, option, kind);
  const busy = `${mails}*${cell("mail-seconds")}/60/${interval}`;
  const cap = rowFixed(staffing.rowOf("max-occupancy"), staffing.optionColumn(option));
  return isCapped ? `${busy}/IF(${cap}="",1,${cap})` : busy;
}

/** The agents that chats and e-mails need in each of a range of intervals, not rounded. */
export function otherAgents(
  context: Context,
  option: number,
  { chats, mails }: Omit<Arrivals, "calls">,
  kind: WeekKind = "inForce",
  isCapped = true,
): string {
  return `${chatAgents(context, option, chats, kind, isCapped)}+${mailAgents(context, option, mails, kind, isCapped)}`;
}

/** The agents that calls need, not rounded. */
function callAgents(context: Context, option: number, calls: string, kind: WeekKind, isCapped: boolean): string {
  const { cell, target, interval } = queueCells(context, option, kind);
  const ends = [target("service-level"), target("answer-within"), interval, target("patience-in-force")];
  const cap = isCapped ? target("max-occupancy") : `""`;
  return `OUTSOURCE_AGENTS(${calls},${cell("call-seconds")},${ends.join(",")},${cap},TRUE)`;
}

/** The agents of all queues together: their needs are added before they are rounded. */
export function agentsTogether(
  context: Context,
  option: number,
  { calls, ...others }: Arrivals,
  kind: WeekKind = "inForce",
  isCapped = true,
): string {
  const needs = `${callAgents(context, option, calls, kind, isCapped)}+${otherAgents(context, option, others, kind, isCapped)}`;
  return `ROUNDUP(${needs},0)`;
}

/** The agents of each interval, those on other queues being known. */
export function agentsBeside(context: Context, option: number, calls: string, others: string): string {
  return `ROUNDUP(${callAgents(context, option, calls, "inForce", true)}+${others},0)`;
}

type QueueRowId =
  "chats" | "chat-seconds" | "chat-within" | "mails" | "mail-seconds" | "calls" | "call-seconds" | "queue-work";

/**
 * A week's contacts by queue, and what each takes of an agent's time. A chat takes its part of the time in which there are
 * several at once; calls have what is left of the work of all contacts.
 */
export function queueRows(context: Context, kind: WeekKind, option: number): Record<QueueRowId, string> {
  const { inputs, staffing, titles } = context;
  const { cell } = queueCells(context, option, kind);
  const typed = (id: StaffingRowId) => rowFixed(staffing.rowOf(id), staffing.optionColumn(option));
  const atOnce = typed("chats-at-once");
  const hours = absolute(staffing.rowOf("mail-hours"), staffing.columns.value);
  const whereTyped = (cells: readonly string[], figure: string) =>
    `IF(AND(${cells.map((each) => `ISNUMBER(${each})`).join(",")}),${figure},0)`;
  const ofChat = (figure: string) => whereTyped([typed("chat-share"), typed("chat-handle")], figure);
  const ofMail = (figure: string) => whereTyped([typed("mail-share"), typed("mail-handle"), hours], figure);
  const before =
    kind === "inForce"
      ? inForceAcross(context, "handle-time", option)
      : onSheet(titles.inputs, rowFixed(inputs.rowOf("handle-time"), inputs.columns.base + option));
  const otherWork = `${cell("chats")}*${cell("chat-seconds")}+${cell("mails")}*${cell("mail-seconds")}`;
  const left = `(${cell("contacts")}*${cell("handle")}-(${otherWork}))/${cell("calls")}`;
  const callShare = `1-${ofChat(typed("chat-share"))}-${ofMail(typed("mail-share"))}`;
  return {
    chats: ofChat(`${cell("contacts")}*${typed("chat-share")}`),
    "chat-seconds": ofChat(`${typed("chat-handle")}*${cell("handle")}/${before}/IF(${atOnce}="",1,${atOnce})`),
    "chat-within": `IF(${typed("chat-within")}="",${leftOutIfBlank(typed("answer-within"))},${typed("chat-within")})`,
    mails: ofMail(`${cell("contacts")}*${typed("mail-share")}`),
    "mail-seconds": ofMail(`${typed("mail-handle")}*${cell("handle")}/${before}`),
    calls: `${cell("contacts")}*MAX(0,${callShare})`,
    "call-seconds": `IF(${cell("chats")}+${cell("mails")}=0,${cell("handle")},IF(${cell("calls")}>0,MAX(1,${left}),0))`,
    "queue-work": `(${cell("calls")}*${cell("call-seconds")}+${otherWork})/3600`,
  };
}
