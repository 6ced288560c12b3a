import type { HoursRowId, StaffingRowId, TargetId, WeekKind } from "../../layout/staffing";
import { absolute, areaAddress, onSheet, rowFixed } from "../../plan/address";
import { type Context, inForceAcross } from "../context";
import { leftOutIfBlank } from "../shared/leftOutIfBlank";

/** What comes in an interval, or in each of a range of them. */
export interface Arrivals {
  readonly calls: string;
  readonly chats: string;
}

/** The cells of an option's queues in a week that formulas name. */
export function queueCells({ staffing }: Context, option: number, kind: WeekKind = "inForce") {
  const column = staffing.hoursColumn(kind, option);
  const cell = (id: HoursRowId) => rowFixed(staffing.hoursRow(id), column);
  const target = (id: TargetId | "patience-in-force") =>
    leftOutIfBlank(rowFixed(staffing.rowOf(id), staffing.optionColumn(option)));
  const weekSum = absolute(staffing.weekSumRow, staffing.columns.value);
  /** How many of a week's contacts in a queue fall to a weight of 1. */
  const perWeight = (id: "chats") => `IF(${weekSum}>0,${cell(id)}/${weekSum},0)`;
  const interval = areaAddress(staffing.rowsInterval, absolute);
  return { cell, target, perWeight, interval, weekSum, shape: areaAddress(staffing.shape, absolute) };
}

/** The agents that chats need, not rounded. Whoever chats does not give up. */
export function chatAgents(context: Context, option: number, chats: string, kind: WeekKind, isCapped = true): string {
  const { cell, target, interval } = queueCells(context, option, kind);
  const cap = isCapped ? target("max-occupancy") : `""`;
  const within = leftOutIfBlank(cell("chat-within"));
  return `OUTSOURCE_AGENTS(${chats},${cell("chat-seconds")},${target("service-level")},${within},${interval},"",${cap},TRUE)`;
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
  { calls, chats }: Arrivals,
  kind: WeekKind = "inForce",
  isCapped = true,
): string {
  const needs = `${callAgents(context, option, calls, kind, isCapped)}+${chatAgents(context, option, chats, kind, isCapped)}`;
  return `ROUNDUP(${needs},0)`;
}

/** The agents of each interval, those on other queues being known. */
export function agentsBeside(context: Context, option: number, calls: string, others: string): string {
  return `ROUNDUP(${callAgents(context, option, calls, "inForce", true)}+${others},0)`;
}

type QueueRowId = "chats" | "chat-seconds" | "chat-within" | "calls" | "call-seconds" | "queue-work";

/**
 * A week's contacts by queue, and what each takes of an agent's time. A chat takes its part of the time in which there are
 * several at once; calls have what is left of the work of all contacts.
 */
export function queueRows(context: Context, kind: WeekKind, option: number): Record<QueueRowId, string> {
  const { inputs, staffing, titles } = context;
  const { cell } = queueCells(context, option, kind);
  const typed = (id: StaffingRowId) => rowFixed(staffing.rowOf(id), staffing.optionColumn(option));
  const [share, handle, atOnce] = [typed("chat-share"), typed("chat-handle"), typed("chats-at-once")];
  const whereTyped = (figure: string) => `IF(COUNT(${share},${handle})=2,${figure},0)`;
  const before =
    kind === "inForce"
      ? inForceAcross(context, "handle-time", option)
      : onSheet(titles.inputs, rowFixed(inputs.rowOf("handle-time"), inputs.columns.base + option));
  const left = `(${cell("contacts")}*${cell("handle")}-${cell("chats")}*${cell("chat-seconds")})/${cell("calls")}`;
  return {
    chats: whereTyped(`${cell("contacts")}*${share}`),
    "chat-seconds": whereTyped(`${handle}*${cell("handle")}/${before}/IF(${atOnce}="",1,${atOnce})`),
    "chat-within": `IF(${typed("chat-within")}="",${leftOutIfBlank(typed("answer-within"))},${typed("chat-within")})`,
    calls: `${cell("contacts")}-${cell("chats")}`,
    "call-seconds": `IF(${cell("chats")}=0,${cell("handle")},IF(${cell("calls")}>0,MAX(1,${left}),0))`,
    "queue-work": `(${cell("calls")}*${cell("call-seconds")}+${cell("chats")}*${cell("chat-seconds")})/3600`,
  };
}
