import { agentsSearch } from "../../model/staffing/agentsSearch";
import { demand } from "../../model/staffing/demand";
import { targetsIfBlank } from "../../model/staffing/limits";
import { minutes, seconds, share } from "../../model/units";
import { agentTargets, loadTenths } from "../layout/staffing";
import { type IntervalMinutes, intervalOfRows } from "../request/intervals";

type Cells = readonly (readonly unknown[])[];

/** What stands on the Staffing sheet, as Excel gives the values of its named ranges. */
export interface StaffedWeeks {
  /** Weights by interval and weekday. */
  readonly shape: Cells;
  /** Targets and the patience in force down, options across. */
  readonly targets: Cells;
  /** Contacts, handle time, work and agent hours down; the options with the scenario, then those of the base. */
  readonly weeks: Cells;
}

/** A week's targets, a blank one as the functions take it. */
interface Week {
  readonly intervalMinutes: IntervalMinutes;
  readonly calls: readonly number[];
  readonly handleSeconds: number;
  readonly serviceLevel: number;
  readonly answerWithin: number;
  readonly patience: number;
  readonly maxOccupancy: number;
}

/**
 * The table of agent hours by load: each week's work in the first row, and below it the agent hours at each share of that work,
 * as OUTSOURCE_AGENTS answers them. The hours at the work itself are those that stand on the sheet, whatever was typed over
 * single intervals, and all others are moved in proportion.
 */
export function agentHours({ shape, targets: typed, weeks }: StaffedWeeks): number[][] {
  const weights = shape.flat().map((weight) => numberIn(weight, 0));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const optionCount = typed[0]?.length ?? 0;
  const [contacts = [], handle = [], work = [], hours = []] = weeks;
  const columns = contacts.map((_, column) => {
    const target = (id: (typeof agentTargets)[number], ifBlank: number) =>
      numberIn(typed[agentTargets.indexOf(id)]?.[column % optionCount], ifBlank);
    const week: Week = {
      intervalMinutes: intervalOfRows(shape.length),
      calls: weights.map((weight) => (sum > 0 ? (numberIn(contacts[column], 0) * weight) / sum : 0)),
      handleSeconds: numberIn(handle[column], 0),
      serviceLevel: target("service-level", targetsIfBlank.serviceLevel),
      answerWithin: target("answer-within", targetsIfBlank.answerWithin),
      patience: target("patience-in-force", targetsIfBlank.patience),
      maxOccupancy: target("max-occupancy", targetsIfBlank.maxOccupancy),
    };
    return [numberIn(work[column], 0), ...hoursByLoad(week, numberIn(hours[column], 0))];
  });
  return [0, ...loadTenths].map((_, row) => columns.map((column) => column[row]!));
}

function hoursByLoad(week: Week, now: number): number[] {
  const whole = hoursAt(week, 10);
  return loadTenths.map((tenths) => (tenths === 10 || whole === 0 ? now : (hoursAt(week, tenths) * now) / whole));
}

function hoursAt({ intervalMinutes, calls, handleSeconds, ...target }: Week, tenths: number): number {
  const agentCountOf = agentsSearch();
  const interval = minutes(intervalMinutes);
  const needed = calls.map((count) =>
    count > 0
      ? agentCountOf(demand((count * tenths) / 10, seconds(handleSeconds), interval, seconds(target.patience)), {
          serviceLevel: share(target.serviceLevel),
          answerWithin: seconds(target.answerWithin),
          maxOccupancy: share(target.maxOccupancy),
        })
      : 0,
  );
  return (needed.reduce((total, count) => total + count, 0) * intervalMinutes) / 60;
}

function numberIn(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
