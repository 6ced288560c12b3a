import { outsourceAgents } from "../../src/functions/staffing";
import type { Rivals } from "./sideBySide";
import { yearOfCalls } from "./yearOfCalls";

/** Excel passes null for an argument left out. */
const leftOut = null as unknown as undefined;
const handleSeconds = 300;
const patience = [[120]];

/** The agents of every half-hour of a year. */
export function staffingRivals(busiest: number, inWholeCalls: boolean): Rivals {
  const year = yearOfCalls(busiest, inWholeCalls);
  const agents = (calls: number[][], patience?: number[][], handleTimes = [[handleSeconds]]) =>
    outsourceAgents(calls, handleTimes, leftOut, leftOut, leftOut, patience ?? leftOut);
  const ownHandleTimes = year.map((_, index) => [handleSeconds - 50 + ((index * 37) % 101)]);
  return {
    "Erlang C, plain recursion per interval": () => year.map(([calls]) => plainRecursion(calls!)),
    "Erlang C, a call per interval": () => year.map((calls) => agents([calls])),
    "Erlang C, the year in one call": () => agents(year),
    "Erlang A, a call per interval": () => year.map((calls) => agents([calls], patience)),
    "Erlang A, the year in one call": () => agents(year, patience),
    "Erlang A, the same with 101 handle times": () => agents(year, patience, ownHandleTimes),
  };
}

/** Erlang C as most calculators have it: Erlang B from one agent up, for each half-hour anew; 80 % in 20 seconds. */
function plainRecursion(calls: number): number {
  const load = (calls * handleSeconds) / 1800;
  let blocked = 1;
  for (let agentCount = 1; ; agentCount++) {
    blocked = (load * blocked) / (agentCount + load * blocked);
    if (agentCount <= load) continue;
    const waiting = blocked / (1 - (load / agentCount) * (1 - blocked));
    const late = waiting * Math.exp((-(agentCount - load) * 20) / handleSeconds);
    if (1 - late >= 0.8) return agentCount;
  }
}
