import fc from "fast-check";
import { averageWait } from "../../../src/model/staffing/averageWait";
import { type Demand, demand } from "../../../src/model/staffing/demand";
import { occupancy } from "../../../src/model/staffing/occupancy";
import { serviceLevel } from "../../../src/model/staffing/serviceLevel";
import { minutes, seconds } from "../../../src/model/units";
import { agentCountFor, magnitude, patientDemands, ratios, waits } from "./demands";

const calls = demand(100, seconds(180), minutes(30));

function levelOf(given: Demand, agentCount: number, within: number): number {
  const outcome = serviceLevel(given, agentCount, seconds(within));
  if (!outcome.ok) throw new Error(outcome.fault.kind);
  return outcome.value;
}

describe("service level", () => {
  it("of 100 calls of 3 minutes in half an hour on 14 agents is 88.8 % in 20 seconds (pyworkforce)", () => {
    expect(levelOf(calls, 14, 20)).toBeCloseTo(0.8883500191794669, 14);
  });

  it("of the same calls with 5 minutes patience is 91.7 % of all calls offered (pyworkforce)", () => {
    expect(levelOf({ ...calls, patience: seconds(300) }, 14, 20)).toBeCloseTo(0.916792, 5);
  });

  it("in 0 seconds is the share who need not wait", () => {
    expect(levelOf(calls, 14, 0)).toBeCloseTo(1 - 0.1741319335950498, 14);
  });

  it("without calls is 1, with and without agents", () => {
    expect(levelOf(demand(0, seconds(180), minutes(30)), 0, 20)).toBe(1);
    expect(levelOf(demand(0, seconds(180), minutes(30), seconds(60)), 3, 20)).toBe(1);
  });

  it("has no answer when nobody gives up and the load reaches the agents", () => {
    const fault = { kind: "queueNeverClears", agents: 10, load: 10 };
    expect(serviceLevel(calls, 10, seconds(20))).toEqual({ ok: false, fault });
  });

  it("never falls when an agent is added or callers are given more time", () => {
    fc.assert(
      fc.property(patientDemands, ratios, waits, magnitude(1, 100), (given, ratio, within, longer) => {
        const agentCount = Math.floor(given.load) + 1 + agentCountFor(given, ratio);
        const level = levelOf(given, agentCount, within);
        expect(levelOf(given, agentCount + 1, within)).toBeGreaterThanOrEqual(level);
        expect(levelOf(given, agentCount, within * longer)).toBeGreaterThanOrEqual(level);
      }),
    );
  });

  it("never falls when two equal groups are pooled into one", () => {
    fc.assert(
      fc.property(patientDemands, ratios, waits, (given, ratio, within) => {
        const agentCount = Math.floor(given.load) + 1 + Math.round(ratio * 20);
        const pooled = { ...given, load: (given.load * 2) as typeof given.load };
        expect(levelOf(pooled, agentCount * 2, within)).toBeGreaterThan(levelOf(given, agentCount, within) - 1e-12);
      }),
    );
  });

  it("and the wait and the occupancy are numbers at the far ends of every argument", () => {
    const ends = {
      calls: [0, 1e-9, 1, 1e7],
      handleTime: [1e-6, 180, 86_400],
      interval: [1, 525_600],
      patience: [1e-6, 1, 1e9, Infinity],
      agentCount: [0, 1, 20_000_000, 1e9],
      within: [0, 20, 1e9],
    };
    const shares = new Set<string>();
    for (const count of ends.calls)
      for (const handleTime of ends.handleTime)
        for (const interval of ends.interval)
          for (const patience of ends.patience)
            for (const agentCount of ends.agentCount)
              for (const within of ends.within) {
                const given = demand(count, seconds(handleTime), minutes(interval), seconds(patience));
                const level = serviceLevel(given, agentCount, seconds(within));
                const busy = occupancy(given, agentCount);
                const wait = averageWait(given, agentCount);
                const isFault = patience === Infinity && given.load > 0 && given.load >= agentCount;
                expect([level.ok, busy.ok, wait.ok]).toEqual([!isFault, !isFault, !isFault]);
                if (!level.ok || !busy.ok || !wait.ok) continue;
                shares.add(String(level.value >= 0 && level.value <= 1 && busy.value >= 0 && busy.value <= 1));
                expect(wait.value).toBeGreaterThanOrEqual(0);
                expect(wait.value).toBeLessThan(Infinity);
              }
    expect([...shares]).toEqual(["true"]);
  });
});
