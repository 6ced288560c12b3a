import { agentsSearch } from "../../model/staffing/agentsSearch";
import { demand } from "../../model/staffing/demand";
import { fractionalAgents } from "../../model/staffing/fractionalAgents";
import { targetsIfBlank } from "../../model/staffing/limits";
import { minutes, seconds, share } from "../../model/units";
import { type HoursRowId, agentTargets, loadTenths, weekRows } from "../layout/staffing";
import { type IntervalMinutes, intervalOfRows } from "../request/intervals";

type Cells = readonly (readonly unknown[])[];

/** What stands on the Staffing sheet, as Excel gives the values of its named ranges. */
export interface StaffedWeeks {
  /** Weights by interval and weekday. */
  readonly shape: Cells;
  /** The weights of the e-mails worked on, likewise. */
  readonly mail: Cells;
  /** Targets and the patience in force down, options across. */
  readonly targets: Cells;
  /** Contacts by queue, handle times, work and agent hours down; the options with the scenario, then those of the base. */
  readonly weeks: Cells;
}

/** A week's queues and what they have in common. */
interface Week {
  readonly intervalMinutes: IntervalMinutes;
  readonly serviceLevel: number;
  readonly maxOccupancy: number;
  readonly queues: readonly Queue[];
  /** How many agents the e-mails worked on keep busy in each interval. */
  readonly mailLoad: readonly number[];
}

/** What comes to one queue in each interval of a week, and its target, a blank one as the functions take it. */
interface Queue {
  readonly contacts: readonly number[];
  readonly handleSeconds: number;
  readonly answerWithin: number;
  readonly patience: number;
}

/**
 * The table of agent hours by load: each week's work in the first row, and below it the agent hours at each share of that work,
 * as OUTSOURCE_AGENTS answers them. The hours at the work itself are those that stand on the sheet, whatever was typed over
 * single intervals, and all others are moved in proportion.
 */
export function agentHours({ shape, mail, targets: typed, weeks }: StaffedWeeks): number[][] {
  const weights = shape.flat().map((weight) => numberIn(weight, 0));
  const worked = mail.flat().map((weight) => numberIn(weight, 0));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const optionCount = typed[0]?.length ?? 0;
  const columns = (weeks[0] ?? []).map((_, column) => {
    const row = (id: HoursRowId, ifBlank = 0) =>
      numberIn(weeks[(weekRows as readonly string[]).indexOf(id)]?.[column], ifBlank);
    const target = (id: (typeof agentTargets)[number], ifBlank: number) =>
      numberIn(typed[agentTargets.indexOf(id)]?.[column % optionCount], ifBlank);
    const spread = (contacts: number, over = weights) =>
      over.map((weight) => (sum > 0 ? (contacts * weight) / sum : 0));
    const calls: Queue = {
      contacts: spread(row("calls")),
      handleSeconds: row("call-seconds"),
      answerWithin: target("answer-within", targetsIfBlank.answerWithin),
      patience: target("patience-in-force", targetsIfBlank.patience),
    };
    const chats: Queue = {
      contacts: spread(row("chats")),
      handleSeconds: row("chat-seconds"),
      answerWithin: row("chat-within", targetsIfBlank.answerWithin),
      patience: targetsIfBlank.patience,
    };
    const intervalMinutes = intervalOfRows(shape.length);
    const week: Week = {
      intervalMinutes,
      serviceLevel: target("service-level", targetsIfBlank.serviceLevel),
      maxOccupancy: target("max-occupancy", targetsIfBlank.maxOccupancy),
      queues: [calls, chats],
      mailLoad: spread(row("mails"), worked).map((mails) => (mails * row("mail-seconds")) / 60 / intervalMinutes),
    };
    return [row("work"), ...hoursByLoad(week, row("function-hours"))];
  });
  return [0, ...loadTenths].map((_, row) => columns.map((column) => column[row]!));
}

function hoursByLoad(week: Week, now: number): number[] {
  const whole = hoursAt(week, 10);
  return loadTenths.map((tenths) => (tenths === 10 || whole === 0 ? now : (hoursAt(week, tenths) * now) / whole));
}

/** The needs of all queues are added before they are rounded. */
function hoursAt(week: Week, tenths: number): number {
  const { intervalMinutes, mailLoad, maxOccupancy, queues } = week;
  const needs = queues.map((queue) => needsOf(queue, week, tenths / 10));
  const together = mailLoad.map((load, interval) =>
    needs.reduce((sum, queue) => sum + queue[interval]!, (load * tenths) / 10 / maxOccupancy),
  );
  return (together.reduce((total, agents) => total + Math.ceil(agents), 0) * intervalMinutes) / 60;
}

/** The agents that a queue needs in each interval, not rounded. */
function needsOf(queue: Queue, week: Week, load: number): number[] {
  const agentCountOf = agentsSearch();
  const target = {
    serviceLevel: share(week.serviceLevel),
    answerWithin: seconds(queue.answerWithin),
    maxOccupancy: share(week.maxOccupancy),
  };
  return queue.contacts.map((contacts) => {
    if (contacts === 0) return 0;
    const asked = demand(
      contacts * load,
      seconds(queue.handleSeconds),
      minutes(week.intervalMinutes),
      seconds(queue.patience),
    );
    return fractionalAgents(asked, target, agentCountOf(asked, target));
  });
}

function numberIn(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
