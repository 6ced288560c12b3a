import { outsourceDrivers } from "../../src/functions/catalogue";
import { outsourceBreakeven, outsourceRatings, outsourceTco } from "../../src/functions/money";
import { outsourceRobustness, outsourceScore } from "../../src/functions/score";
import { outsourceAgents } from "../../src/functions/staffing";
import { factors } from "../../src/model/factors";
import { installCustomFunctions } from "../functions/customFunctions";
import { recalculation } from "./recalculation";
import { type Rivals, sideBySide } from "./sideBySide";
import { yearOfCalls } from "./yearOfCalls";

installCustomFunctions();

/** Excel passes null for an argument left out. */
const leftOut = null as unknown as undefined;
const handleSeconds = 300;
const patience = [[120]];

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

function agentsOverAYear(busiest: number, inWholeCalls: boolean): Rivals {
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

/** A table of all drivers with their defaults; the four arrangements twice for eight options. */
function assumptions(optionCount: 4 | 8, years: number): unknown[][] {
  const [header, ...rows] = outsourceDrivers();
  const columns = ["in-house", "onshore", "nearshore", "offshore"].map((arrangement) => header!.indexOf(arrangement));
  const options = optionCount === 4 ? columns : [...columns, ...columns];
  return [
    ["id", ...options.map((_, index) => `Option ${index + 1}`)],
    ["arrangement", ...options.map((column) => header![column])],
    ...rows.map((row) => [row[0], ...options.map((column) => (row[0] === "horizon-years" ? years : row[column]))]),
  ];
}

function scoring(): Rivals {
  const ratings = outsourceRatings(assumptions(4, 5));
  const directions = factors.map(({ id }) => [id]);
  const weights = factors.map(({ weight }) => [weight]);
  return {
    OUTSOURCE_SCORE: () => outsourceScore(ratings, weights, directions),
    "OUTSOURCE_ROBUSTNESS, 10,000 samples": () => outsourceRobustness(ratings, directions, 10_000),
  };
}

function money(): Rivals {
  const four = assumptions(4, 5);
  const fourForLonger = assumptions(4, 10);
  const eight = assumptions(8, 5);
  const eightForLonger = assumptions(8, 10);
  return {
    "OUTSOURCE_TCO, 4 options, 5 years": () => outsourceTco(four),
    "OUTSOURCE_TCO, 4 options, 10 years": () => outsourceTco(fourForLonger),
    "OUTSOURCE_TCO, 8 options, 5 years": () => outsourceTco(eight),
    "OUTSOURCE_TCO, 8 options, 10 years": () => outsourceTco(eightForLonger),
    "OUTSOURCE_BREAKEVEN of a price, 4 options, 5 years": () => outsourceBreakeven(four, 4, "price"),
    "OUTSOURCE_BREAKEVEN of a price, 4 options, 10 years": () => outsourceBreakeven(fourForLonger, 4, "price"),
  };
}

/** A generated workbook of four options over five years: all its calls of our functions, then each function's. */
function workbook(): Rivals {
  const calls = recalculation();
  const runAll = (some: typeof calls) => () => some.forEach(({ run }) => run());
  const names = [...new Set(calls.map(({ name }) => name))].sort();
  return {
    [`all ${calls.length} calls`]: runAll(calls),
    ...Object.fromEntries(
      names.map((name) => {
        const own = calls.filter((call) => call.name === name);
        return [`${own.length} x ${name}`, runAll(own)];
      }),
    ),
  };
}

const digits = (count: number) => new Intl.NumberFormat("en", { maximumSignificantDigits: count });

function print(title: string, rivals: Rivals): void {
  const times = [...sideBySide(rivals)];
  const [, base] = times[0]!;
  const line = (name: string, time: string, ratio: string) =>
    console.log(name.padEnd(56) + time.padStart(10) + ratio.padStart(10));
  console.log();
  line(title, "ms", "ratio");
  for (const [name, time] of times) line(`  ${name}`, digits(3).format(time), digits(2).format(time / base));
}

for (const busiest of [100, 1000])
  for (const inWholeCalls of [true, false])
    print(
      `17,520 half-hours, up to ${busiest} ${inWholeCalls ? "whole" : "fractional"} calls`,
      agentsOverAYear(busiest, inWholeCalls),
    );
print("18 factors, 4 options", scoring());
print("Total cost", money());
print("One recalculation of a generated workbook", workbook());
