import fc from "fast-check";
import { type Outcome, answer, noAnswer } from "../../../src/model/outcome";
import { alongAgents } from "../../../src/model/staffing/alongAgents";
import { type Demand, demand } from "../../../src/model/staffing/demand";
import { averageWait } from "../../../src/model/staffing/averageWait";
import { occupancy } from "../../../src/model/staffing/occupancy";
import { serviceLevel } from "../../../src/model/staffing/serviceLevel";
import { erlangs, minutes, seconds } from "../../../src/model/units";
import { fromZero } from "../../support/fromZero";

const calls = demand(100, seconds(180), minutes(30));
const impatient = { ...calls, patience: seconds(60) };
const levelAt = (given: Demand, agentCount: number) =>
  alongAgents(given, agentCount, (count) => serviceLevel(given, count, seconds(20)), 0);

describe("what a part of an agent achieves", () => {
  // 13 agents answer 79.5595 %, 14 answer 88.8350 % in time.
  it("by hand: 13.25 agents lie a quarter of the way from 13 to 14", () => {
    expect(levelAt(calls, 13.25)).toEqual({ ok: true, value: expect.closeTo(0.818784, 6) as number });
  });

  it("is what whole agents achieve, wherever each adds the same", () => {
    const numbers = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(fromZero(1e4), numbers, numbers, (agentCount, first, each) => {
        const achieved = alongAgents(impatient, agentCount, (count) => {
          if (!Number.isInteger(count) || Math.abs(count - agentCount) > 1) throw new Error(`Asked for ${count}`);
          return answer(first + each * count);
        });
        if (!achieved.ok) throw new Error(achieved.fault.kind);
        expect(Math.abs(achieved.value - (first + each * agentCount))).toBeLessThanOrEqual(1e-8);
      }),
    );
  });

  it("by whole numbers of agents is what each has, whatever one more would have", () => {
    const few = (count: number): Outcome<number> =>
      count <= 5 ? answer(count ** 2) : noAnswer({ kind: "answerTooLarge" });
    expect(alongAgents(calls, 5, few)).toEqual({ ok: true, value: 25 });
    expect(alongAgents({ ...calls, load: erlangs(0) }, 0, few)).toEqual({ ok: true, value: 0 });
    expect(alongAgents(impatient, 5.5, few)).toEqual({ ok: false, fault: { kind: "answerTooLarge" } });
  });

  it("has no answer from the load on that equals the agents, parts counted, unless callers give up", () => {
    const queue = { ...calls, load: erlangs(10.5) };
    for (const agents of [10.25, 10.5])
      expect(levelAt(queue, agents)).toEqual({ ok: false, fault: { kind: "queueNeverClears", agents, load: 10.5 } });
    expect(levelAt(queue, 10.75).ok).toBe(true);
    expect(levelAt({ ...queue, patience: seconds(60) }, 10.25).ok).toBe(true);
  });

  it("above a whole number that cannot clear the load goes from what is said of a queue without end", () => {
    const busyAt = (agentCount: number) => alongAgents(calls, agentCount, (count) => occupancy(calls, count), 1);
    const atEleven = levelAt(calls, 11);
    expect(levelAt(calls, 10.5)).toEqual({ ok: true, value: atEleven.ok && atEleven.value / 2 });
    expect(busyAt(10.5)).toEqual({ ok: true, value: expect.closeTo((1 + 10 / 11) / 2, 14) as number });
  });

  it("has no answer there where nothing is said of it: the whole number below never clears the queue", () => {
    expect(alongAgents(calls, 10.5, (count) => averageWait(calls, count))).toEqual({
      ok: false,
      fault: { kind: "queueNeverClears", agents: 10, load: 10 },
    });
  });
});
