import fc from "fast-check";
import { abandonedShare } from "../../../src/model/staffing/abandonedShare";
import { demand } from "../../../src/model/staffing/demand";
import { impatientOccupancy } from "../../../src/model/staffing/impatientOccupancy";
import { occupancy } from "../../../src/model/staffing/occupancy";
import { minutes, seconds } from "../../../src/model/units";
import { agentCountFor, impatientDemands, ratios } from "./demands";
import { demandOf, impatientReference } from "./impatientReference";

describe("occupancy", () => {
  it("of 100 calls of 3 minutes in half an hour on 14 agents is 10/14", () => {
    expect(occupancy(demand(100, seconds(180), minutes(30)), 14)).toEqual({ ok: true, value: 10 / 14 });
  });

  it("without calls is 0, with and without agents", () => {
    expect(occupancy(demand(0, seconds(180), minutes(30)), 14)).toEqual({ ok: true, value: 0 });
    expect(occupancy(demand(0, seconds(180), minutes(30), seconds(60)), 0)).toEqual({ ok: true, value: 0 });
  });

  it("has no answer when nobody gives up and the load reaches the agents", () => {
    const fault = { kind: "queueNeverClears", agents: 10, load: 10 };
    expect(occupancy(demand(100, seconds(180), minutes(30)), 10)).toEqual({ ok: false, fault });
  });

  it("of no agents is 1 when callers give up: who came would be busy at once", () => {
    expect(occupancy(demand(100, seconds(180), minutes(30), seconds(60)), 0)).toEqual({ ok: true, value: 1 });
  });

  it.each(impatientReference)("$agentCount agents, $load erlangs, $patience s patience: $busy (computed)", (row) => {
    expect(Math.abs(impatientOccupancy(demandOf(row), row.agentCount) / row.busy - 1)).toBeLessThan(1e-12);
  });

  it("is the load of those who do not give up, per agent", () => {
    fc.assert(
      fc.property(impatientDemands, ratios, (given, ratio) => {
        const agentCount = agentCountFor(given, ratio) + 1;
        const answered = (given.load / agentCount) * (1 - abandonedShare(given, agentCount));
        expect(impatientOccupancy(given, agentCount)).toBeCloseTo(answered, 10);
      }),
    );
  });

  it("never rises when an agent is added", () => {
    fc.assert(
      fc.property(impatientDemands, ratios, (given, ratio) => {
        const agentCount = agentCountFor(given, ratio);
        const busy = impatientOccupancy(given, agentCount);
        expect(impatientOccupancy(given, agentCount + 1)).toBeLessThan(busy + 1e-12);
      }),
    );
  });
});
