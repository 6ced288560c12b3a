import fc from "fast-check";
import { averageWait } from "../../../src/model/staffing/averageWait";
import { type Demand, demand } from "../../../src/model/staffing/demand";
import { serviceLevel } from "../../../src/model/staffing/serviceLevel";
import { minutes, seconds } from "../../../src/model/units";
import { agentCountFor, impatientDemands, patientDemands, ratios } from "./demands";

const calls = demand(100, seconds(180), minutes(30));

function waitOf(given: Demand, agentCount: number): number {
  const outcome = averageWait(given, agentCount);
  if (!outcome.ok) throw new Error(outcome.fault.kind);
  return outcome.value;
}

describe("average wait (ASA)", () => {
  it("of 100 calls of 3 minutes in half an hour on 14 agents is 7.836 s (CRAN ErlangC 0.1.0)", () => {
    expect(waitOf(calls, 14)).toBeCloseTo(7.83593701177724, 12);
  });

  it("by hand: one agent busy 4/5 of the time keeps callers waiting 4 handle times (M/M/1)", () => {
    expect(waitOf(demand(8, seconds(180), minutes(30)), 1)).toBeCloseTo(4 * 180, 11);
  });

  it("with patience counts those who give up: 3.709 s for Mandelbaum and Zeltyn's example", () => {
    expect(waitOf(demand(48, seconds(60), minutes(1), seconds(120)), 50)).toBeCloseTo(3.709469899463186, 12);
  });

  it("without calls is 0, with and without agents", () => {
    expect(waitOf({ ...calls, load: demand(0, seconds(1), minutes(1)).load }, 14)).toBe(0);
    expect(waitOf(demand(0, seconds(180), minutes(30)), 0)).toBe(0);
  });

  it("has no answer when nobody gives up and the load reaches the agents", () => {
    const fault = { kind: "queueNeverClears", agents: 10, load: 10 };
    expect(averageWait(calls, 10)).toEqual({ ok: false, fault });
  });

  it("without agents is the patience itself", () => {
    expect(waitOf({ ...calls, patience: seconds(90) }, 0)).toBe(90);
  });

  it("is the area above the service level over all waits (Erlang C)", () => {
    const step = 0.05;
    let area = 0;
    for (let wait = step / 2; wait < 2000; wait += step) {
      const level = serviceLevel(calls, 14, seconds(wait));
      area += step * (1 - (level.ok ? level.value : NaN));
    }
    expect(waitOf(calls, 14)).toBeCloseTo(area, 5);
  });

  it("falls with each agent, and is shorter when callers give up than when they stay", () => {
    fc.assert(
      fc.property(patientDemands, impatientDemands, ratios, (patient, { patience }, ratio) => {
        const agentCount = Math.floor(patient.load) + 1 + agentCountFor(patient, ratio);
        const wait = waitOf(patient, agentCount);
        expect(waitOf(patient, agentCount + 1)).toBeLessThanOrEqual(wait);
        expect(waitOf({ ...patient, patience }, agentCount)).toBeLessThanOrEqual(wait * (1 + 1e-11));
      }),
    );
  });
});
