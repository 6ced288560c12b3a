import { outsourceAgents } from "../../../src/functions/staffing";
import { agentHours } from "../../../src/workbook/handOff/agentHours";
import { loadTenths, weekRows } from "../../../src/workbook/layout/staffing";
import { type IntervalMinutes, intervalLengths, intervalsADay } from "../../../src/workbook/request/intervals";
import { installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

/** The hours of agents that a day needs, as OUTSOURCE_AGENTS answers them. */
function hoursNeeded(calls: readonly number[], minutes: IntervalMinutes): number {
  const needed = outsourceAgents([[...calls]], [[300]], [[0.9]], [[10]], [[minutes]]) as number[][];
  return (needed.flat().reduce((sum, agents) => sum + agents, 0) * minutes) / 60;
}

test.each(intervalLengths)("at each load the table has the hours of a week in intervals of %i minutes", (minutes) => {
  const weights = Array.from({ length: intervalsADay(minutes) }, (_, interval) => interval % 7);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const at = (load: number) =>
    hoursNeeded(
      weights.map((weight) => (3000 * load * weight) / sum),
      minutes,
    );
  const week = { calls: 3000, "call-seconds": 300, work: 250, "function-hours": at(1) };
  const [work, ...hours] = agentHours({
    shape: weights.map((weight) => [weight]),
    targets: [[0.9], [10], [""], [""], [""]],
    weeks: weekRows.map((id) => [id in week ? week[id as keyof typeof week] : ""]),
  });
  expect(work).toEqual([250]);
  expect(hours).toEqual(loadTenths.map((tenths) => [expect.closeTo(at(tenths / 10), 9)]));
});
