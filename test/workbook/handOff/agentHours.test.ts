import { outsourceAgents } from "../../../src/functions/staffing";
import { agentHours } from "../../../src/workbook/handOff/agentHours";
import { loadTenths, weekRows } from "../../../src/workbook/layout/staffing";
import { type IntervalMinutes, intervalLengths, intervalsADay } from "../../../src/workbook/request/intervals";
import { installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

/** The hours of agents that a day needs, as OUTSOURCE_AGENTS answers them. */
function hoursNeeded(day: readonly Arrivals[], minutes: IntervalMinutes): number {
  const agents = (contacts: readonly number[], handle: number, within: number) =>
    (
      outsourceAgents(
        [[...contacts]],
        [[handle]],
        [[0.9]],
        [[within]],
        [[minutes]],
        undefined,
        [[0.8]],
        true,
      ) as number[][]
    ).flat();
  const calls = agents(
    day.map((each) => each.calls),
    300,
    10,
  );
  const chats = agents(
    day.map((each) => each.chats),
    200,
    60,
  );
  const needed = day.map(({ mailLoad }, interval) => Math.ceil(calls[interval]! + chats[interval]! + mailLoad / 0.8));
  return (needed.reduce((sum, each) => sum + each, 0) * minutes) / 60;
}

/** What comes in an interval, and how many agents its e-mails keep busy. */
interface Arrivals {
  readonly calls: number;
  readonly chats: number;
  readonly mailLoad: number;
}

test.each(intervalLengths)("at each load the table has the hours of a week in intervals of %i minutes", (minutes) => {
  const weights = Array.from({ length: intervalsADay(minutes) }, (_, interval) => interval % 7);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const worked = weights.toReversed();
  const at = (load: number) =>
    hoursNeeded(
      weights.map((weight, interval) => ({
        calls: (3000 * load * weight) / sum,
        chats: (900 * load * weight) / sum,
        mailLoad: (600 * load * worked[interval]! * 240) / sum / 60 / minutes,
      })),
      minutes,
    );
  const week = {
    calls: 3000,
    "call-seconds": 300,
    chats: 900,
    "chat-seconds": 200,
    "chat-within": 60,
    mails: 600,
    "mail-seconds": 240,
    work: 340,
    "function-hours": at(1),
  };
  const [work, ...hours] = agentHours({
    shape: weights.map((weight) => [weight]),
    mail: worked.map((weight) => [weight]),
    targets: [[0.9], [10], [""], [0.8], [""]],
    weeks: weekRows.map((id) => [id in week ? week[id as keyof typeof week] : ""]),
  });
  expect(work).toEqual([340]);
  expect(hours).toEqual(loadTenths.map((tenths) => [expect.closeTo(at(tenths / 10), 9)]));
});
