import fc from "fast-check";
import { agentsNeeded } from "../../../src/model/staffing/agentsNeeded";
import { alongAgents } from "../../../src/model/staffing/alongAgents";
import { type Demand, demand } from "../../../src/model/staffing/demand";
import { fractionalAgents } from "../../../src/model/staffing/fractionalAgents";
import { occupancy } from "../../../src/model/staffing/occupancy";
import { serviceLevel } from "../../../src/model/staffing/serviceLevel";
import type { Outcome } from "../../../src/model/outcome";
import { erlangs, minutes, seconds, share } from "../../../src/model/units";
import { impatientDemands, magnitude, patientDemands, ratios, waits } from "./demands";

const calls = demand(100, seconds(180), minutes(30));
const target = (level: number, maxOccupancy = 1, within = 20) => ({
  serviceLevel: share(level),
  answerWithin: seconds(within),
  maxOccupancy: share(maxOccupancy),
});
const agentsFor = (given: Demand, of: ReturnType<typeof target>) =>
  fractionalAgents(given, of, agentsNeeded(given, of));
const valueOf = (outcome: Outcome<number>) => (outcome.ok ? outcome.value : NaN);

const demands = fc.oneof(patientDemands, impatientDemands);
const targets = fc
  .tuple(ratios, fc.oneof(fc.constant(1), magnitude(0.2, 1)), waits)
  .map(([level, busy, within]) => target(Math.min(level, 0.999), busy, within));

describe("agents not rounded up", () => {
  // 80 % lies 4.75 % of the way from the 79.560 % of 13 agents to the 88.835 % of 14.
  it("by hand: 80 % in 20 seconds of 100 calls of 3 minutes in half an hour take 13.0475", () => {
    expect(agentsFor(calls, target(0.8))).toBeCloseTo(13.047492864241104, 11);
  });

  it("by hand: 10 erlangs that may keep agents busy 75 % of their time take 13.35, from 10/13 to 10/14 busy", () => {
    expect(agentsFor(calls, target(0.2, 0.75))).toBeCloseTo(13.35, 12);
  });

  // 20 erlangs keep 65 agents busy 20/65 of their time and 66 agents 20/66; all digits of the level are the same.
  it("by hand: where one more agent adds nothing to the level, take what the limit to occupancy asks for", () => {
    const given = { load: erlangs(20), handleTime: seconds(180), patience: seconds(60) };
    const [below, level] = [65, 66].map((count) => valueOf(serviceLevel(given, count, seconds(20))));
    expect(below).toBe(level);
    expect(agentsFor(given, target(level!, 0.305))).toBeCloseTo(65.5775, 9);
  });

  it("without calls are none, nor without a target for callers who give up", () => {
    for (const patience of [60, Infinity].map(seconds))
      expect(agentsFor({ ...calls, load: erlangs(0), patience }, target(0.8))).toBe(0);
    expect(agentsFor({ ...calls, patience: seconds(60) }, target(0))).toBe(0);
  });

  it("round up to the agents needed, and are never below a load that nobody leaves", () => {
    fc.assert(
      fc.property(demands, targets, (given, of) => {
        const [exact, whole] = [agentsFor(given, of), agentsNeeded(given, of)];
        expect(exact).toBeLessThanOrEqual(whole);
        expect(exact).toBeGreaterThanOrEqual(Math.max(0, whole - 1));
        if (given.patience === Infinity) expect(exact).toBeGreaterThanOrEqual(given.load * (1 - 1e-12));
      }),
    );
  });

  it("are the least that keep every target: the level, the limit to occupancy and a queue that clears", () => {
    fc.assert(
      fc.property(demands, targets, (given, of) => {
        const exact = agentsFor(given, of);
        const level = valueOf(alongAgents(given, exact, (count) => serviceLevel(given, count, of.answerWithin), 0));
        const busy = valueOf(alongAgents(given, exact, (count) => occupancy(given, count), 1));
        const isAtLoad = given.patience === Infinity && exact <= given.load * (1 + 1e-9);
        if (!isAtLoad) {
          expect(level).toBeGreaterThan(of.serviceLevel - 1e-9);
          if (of.maxOccupancy < 1) expect(busy).toBeLessThan(of.maxOccupancy + 1e-9);
        }
        const isWhole = Math.abs(exact - Math.round(exact)) < 1e-9;
        const isOnTarget = Math.abs(level - of.serviceLevel) < 1e-9 || Math.abs(busy - of.maxOccupancy) < 1e-9;
        expect(isAtLoad || isWhole || isOnTarget).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("never fall when the calls, the level or the limit to occupancy ask for more", () => {
    fc.assert(
      fc.property(demands, targets, magnitude(1, 3), (given, of, factor) => {
        const exact = agentsFor(given, of);
        const tightened = [
          agentsFor({ ...given, load: erlangs(given.load * factor) }, of),
          agentsFor(given, { ...of, serviceLevel: share(1 - (1 - of.serviceLevel) / factor) }),
          agentsFor(given, { ...of, maxOccupancy: share(of.maxOccupancy / factor) }),
        ];
        for (const tighter of tightened) expect(tighter).toBeGreaterThan(exact - 1e-6);
      }),
    );
  });
});
