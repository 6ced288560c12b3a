import { answer, noAnswer } from "../model/outcome";
import { abandonedShare } from "../model/staffing/abandonedShare";
import { agentsSearch } from "../model/staffing/agentsSearch";
import { alongAgents } from "../model/staffing/alongAgents";
import { averageWait } from "../model/staffing/averageWait";
import { type Demand, demand } from "../model/staffing/demand";
import { fractionalAgents } from "../model/staffing/fractionalAgents";
import { fullTimeEquivalents } from "../model/staffing/fullTimeEquivalents";
import { linesNeeded } from "../model/staffing/linesNeeded";
import { occupancy } from "../model/staffing/occupancy";
import { serviceLevel as serviceLevelOf } from "../model/staffing/serviceLevel";
import { minutes, seconds, share } from "../model/units";
import { staffingCells } from "./answers/staffingCells";
import { flagArgument } from "./arguments/arguments";
import { toCell } from "./runtime/cellError";

/**
 * The agents an interval needs so that enough calls are answered in time: Erlang C, or Erlang A if patience is given (in time then counts against all calls offered). Give ranges for a whole profile.
 * @customfunction OUTSOURCE_AGENTS OUTSOURCE_AGENTS
 * @param calls Calls offered in the interval, number or range; a blank is 0, and where there are none nothing else is read
 * @param aht Average handle time in seconds, from 1; a time of day is a share of a day, so multiply it by 86400
 * @param [serviceLevel] Share of calls to be answered in time, from 0 to below 1; 0.8 if left out
 * @param [answerWithin] Seconds that count as in time, 0 or from 1; 20 if left out
 * @param [interval] Length of the interval in minutes, from 1 to 1440; 30 if left out
 * @param [patience] Mean seconds a caller waits before giving up, from 1; nobody gives up if left out
 * @param [maxOccupancy] Most of their time agents may be busy, a share up to 1; no limit if left out
 * @param {any} [fractional] TRUE for agents not rounded up, by straight line between the whole numbers, so that intervals and queues can be added first; FALSE if left out
 * @returns Agents, in the shape of the ranges
 */
export function outsourceAgents(
  calls: any[][],
  aht: any[][],
  serviceLevel?: any[][],
  answerWithin?: any[][],
  interval?: any[][],
  patience?: any[][],
  maxOccupancy?: any[][],
  fractional?: any,
): any[][] {
  const agentCountOf = agentsSearch();
  const isFractional = toCell(flagArgument("fractional", fractional, false));
  return staffingCells({ calls, aht, serviceLevel, answerWithin, interval, patience, maxOccupancy }, (given) => {
    const target = {
      serviceLevel: share(given.serviceLevel),
      answerWithin: seconds(given.answerWithin),
      maxOccupancy: share(given.maxOccupancy),
    };
    const demand = demandOf(given);
    const agentCount = agentCountOf(demand, target);
    return answer(isFractional ? fractionalAgents(demand, target, agentCount) : agentCount);
  });
}

/**
 * The share of calls that a number of agents answers in time: Erlang C, or Erlang A if patience is given, where it is the share answered in time of all calls offered. In a range, 'overloaded' where the queue never clears.
 * @customfunction OUTSOURCE_SERVICELEVEL OUTSOURCE_SERVICELEVEL
 * @param agents Agents answering, number or range; a part of an agent counts by straight line between the whole numbers; a blank is 0
 * @param calls Calls offered in the interval, number or range; a blank is 0, and where there are none nothing else is read
 * @param aht Average handle time in seconds, from 1; a time of day is a share of a day, so multiply it by 86400
 * @param [answerWithin] Seconds that count as in time, 0 or from 1; 20 if left out
 * @param [interval] Length of the interval in minutes, from 1 to 1440; 30 if left out
 * @param [patience] Mean seconds a caller waits before giving up, from 1; nobody gives up if left out
 * @returns Shares from 0 to 1, in the shape of the ranges
 */
export function outsourceServiceLevel(
  agents: any[][],
  calls: any[][],
  aht: any[][],
  answerWithin?: any[][],
  interval?: any[][],
  patience?: any[][],
): any[][] {
  return staffingCells(
    { agents, calls, aht, answerWithin, interval, patience },
    (given) => {
      const demand = demandOf(given);
      return alongAgents(
        demand,
        given.agents,
        (count) => serviceLevelOf(demand, count, seconds(given.answerWithin)),
        0,
      );
    },
    1,
  );
}

/**
 * The average wait of all callers in seconds, those who wait 0 included: Erlang C, or Erlang A if patience is given, where those who give up count too. In a range, 'overloaded' where the queue never clears.
 * @customfunction OUTSOURCE_ASA OUTSOURCE_ASA
 * @param agents Agents answering, number or range; a part of an agent counts by straight line between the whole numbers; a blank is 0
 * @param calls Calls offered in the interval, number or range; a blank is 0, and where there are none nothing else is read
 * @param aht Average handle time in seconds, from 1; a time of day is a share of a day, so multiply it by 86400
 * @param [interval] Length of the interval in minutes, from 1 to 1440; 30 if left out
 * @param [patience] Mean seconds a caller waits before giving up, from 1; nobody gives up if left out
 * @returns Seconds, in the shape of the ranges
 */
export function outsourceAsa(
  agents: any[][],
  calls: any[][],
  aht: any[][],
  interval?: any[][],
  patience?: any[][],
): any[][] {
  return staffingCells({ agents, calls, aht, interval, patience }, (given) => {
    const demand = demandOf(given);
    return alongAgents(demand, given.agents, (count) => averageWait(demand, count));
  });
}

/**
 * The share of their time that agents are busy with calls: Erlang C, or Erlang A if patience is given, where calls given up take no time. In a range, 'overloaded' where the queue never clears.
 * @customfunction OUTSOURCE_OCCUPANCY OUTSOURCE_OCCUPANCY
 * @param agents Agents answering, number or range; a part of an agent counts by straight line between the whole numbers; a blank is 0
 * @param calls Calls offered in the interval, number or range; a blank is 0, and where there are none nothing else is read
 * @param aht Average handle time in seconds, from 1; a time of day is a share of a day, so multiply it by 86400
 * @param [interval] Length of the interval in minutes, from 1 to 1440; 30 if left out
 * @param [patience] Mean seconds a caller waits before giving up, from 1; nobody gives up if left out
 * @returns Shares from 0 to 1, in the shape of the ranges
 */
export function outsourceOccupancy(
  agents: any[][],
  calls: any[][],
  aht: any[][],
  interval?: any[][],
  patience?: any[][],
): any[][] {
  return staffingCells({ agents, calls, aht, interval, patience }, (given) => {
    const demand = demandOf(given);
    return alongAgents(demand, given.agents, (count) => occupancy(demand, count), 1);
  });
}

/**
 * The share of all callers who give up before an agent answers (Erlang A: patience is exponential). Patience must be given.
 * @customfunction OUTSOURCE_ABANDONMENT OUTSOURCE_ABANDONMENT
 * @param agents Agents answering, number or range; a part of an agent counts by straight line between the whole numbers; a blank is 0
 * @param calls Calls offered in the interval, number or range; a blank is 0, and where there are none nothing else is read
 * @param aht Average handle time in seconds, from 1; a time of day is a share of a day, so multiply it by 86400
 * @param [interval] Length of the interval in minutes, from 1 to 1440; 30 if left out
 * @param [patience] Mean seconds a caller waits before giving up, from 1; refused if left out
 * @returns Shares from 0 to 1, in the shape of the ranges
 */
export function outsourceAbandonment(
  agents: any[][],
  calls: any[][],
  aht: any[][],
  interval?: any[][],
  patience?: any[][],
): any[][] {
  return staffingCells({ agents, calls, aht, interval, patience }, (given) => {
    if (given.patience === Infinity) return noAnswer({ kind: "argumentMissing", argument: "patience" });
    const demand = demandOf(given);
    return alongAgents(demand, given.agents, (count) => answer(abandonedShare(demand, count)));
  });
}

/**
 * The telephone lines (trunks) an interval needs so that no more than a share of the calls finds all lines busy: Erlang B, blocked calls are lost. Add the wait to aht if callers hold a line while they queue.
 * @customfunction OUTSOURCE_LINES OUTSOURCE_LINES
 * @param calls Calls offered in the interval, number or range; a blank is 0, and where there are none nothing else is read
 * @param aht Average time a call holds a line, in seconds, from 1; a time of day is a share of a day, so multiply it by 86400
 * @param [blocking] Share of calls that may be lost, above 0 and below 1; 0.01 if left out
 * @param [interval] Length of the interval in minutes, from 1 to 1440; 30 if left out
 * @returns Lines, in the shape of the ranges
 */
export function outsourceLines(calls: any[][], aht: any[][], blocking?: any[][], interval?: any[][]): any[][] {
  return staffingCells({ calls, aht, blocking, interval }, (given) =>
    answer(linesNeeded(demandOf(given).load, share(given.blocking))),
  );
}

/**
 * The full-time equivalents behind a profile of agents: the sum of its agent hours / (1 - shrinkage) / the hours one FTE is paid in the time the profile covers.
 * @customfunction OUTSOURCE_FTE OUTSOURCE_FTE
 * @param agents Agents in each interval, whole or not, number or range; a blank is 0
 * @param [interval] Length of each interval in minutes, from 1 to 1440; 30 if left out
 * @param [shrinkage] Share of paid time away from the phone, from 0 to below 1; 0.3 if left out
 * @param [hoursPerFte] Paid hours of one FTE in the time the profile covers: 40 for a week, 8 for a day; 40 if left out
 * @returns One number for the whole profile
 */
export function outsourceFte(agents: any[][], interval?: number, shrinkage?: number, hoursPerFte?: number): number {
  const byInterval = staffingCells({ agents, interval, shrinkage, hoursPerFte }, (given) =>
    answer(fullTimeEquivalents(given.agents, minutes(given.interval), share(given.shrinkage), given.hoursPerFte)),
  );
  return byInterval.flat().reduce((sum, fte) => sum + fte, 0);
}

function demandOf(given: { calls: number; aht: number; interval: number; patience?: number }): Demand {
  const patience = given.patience === undefined ? undefined : seconds(given.patience);
  return demand(given.calls, seconds(given.aht), minutes(given.interval), patience);
}
