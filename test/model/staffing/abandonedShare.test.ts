import fc from "fast-check";
import { abandonedShare } from "../../../src/model/staffing/abandonedShare";
import { blockedShare } from "./blockedShare";
import { demand } from "../../../src/model/staffing/demand";
import { erlangs, minutes, seconds } from "../../../src/model/units";
import { agentCountFor, impatientDemands, ratios } from "./demands";
import { demandOf, impatientReference } from "./impatientReference";

const example = demand(48, seconds(60), minutes(1), seconds(120));

describe("abandoned share (Erlang A)", () => {
  it("of 48 calls a minute on 50 agents, 2 minutes patience, is 3.1 %", () => {
    expect(abandonedShare(example, 50)).toBeCloseTo(0.030912249162193216, 14);
  });

  it.each(impatientReference)(
    "$agentCount agents, $load erlangs, $patience s patience: $abandoned (computed)",
    (row) => {
      expect(Math.abs(abandonedShare(demandOf(row), row.agentCount) / row.abandoned - 1)).toBeLessThan(1e-12);
    },
  );

  it("in heavy overload is the share of the load that the agents cannot carry", () => {
    fc.assert(
      fc.property(impatientDemands, ({ load, handleTime }) => {
        const agentCount = Math.ceil(load);
        const flooded = { load: erlangs(agentCount * 20), handleTime, patience: seconds(handleTime * 50) };
        expect(abandonedShare(flooded, agentCount)).toBeCloseTo(0.95, 14);
      }),
    );
  });

  it("tends to Erlang B's blocked share as patience shrinks, and to 0 as it grows", () => {
    expect(abandonedShare({ ...example, patience: seconds(1e-9) }, 50)).toBeCloseTo(blockedShare(example.load, 50), 9);
    expect(abandonedShare({ ...example, patience: seconds(1e9) }, 50)).toBeLessThan(1e-7);
    expect(abandonedShare({ ...example, patience: seconds(Infinity) }, 50)).toBe(0);
  });

  it("falls with each agent and as patience grows, and stays within 0 and 1", () => {
    fc.assert(
      fc.property(impatientDemands, ratios, (given, ratio) => {
        const agentCount = agentCountFor(given, ratio);
        const abandoned = abandonedShare(given, agentCount);
        const atMost = abandoned * (1 + 1e-11);
        expect(abandoned).toBeGreaterThanOrEqual(0);
        expect(abandoned).toBeLessThanOrEqual(1);
        expect(abandonedShare(given, agentCount + 1)).toBeLessThanOrEqual(atMost);
        expect(abandonedShare({ ...given, patience: seconds(given.patience * 2) }, agentCount)).toBeLessThanOrEqual(
          atMost,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("without agents is 1, without calls 0, and with the least load there is 0 too", () => {
    expect(abandonedShare(example, 0)).toBe(1);
    for (const patience of [1, 120].map(seconds))
      expect(abandonedShare({ ...example, load: erlangs(Number.MIN_VALUE), patience }, 1)).toBe(0);
    expect(abandonedShare({ ...example, load: erlangs(0) }, 0)).toBe(0);
  });
});
