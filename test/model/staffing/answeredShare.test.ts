import fc from "fast-check";
import { abandonedShare } from "../../../src/model/staffing/abandonedShare";
import { answeredShare } from "../../../src/model/staffing/answeredShare";
import { blockedShare } from "./blockedShare";
import { demand } from "../../../src/model/staffing/demand";
import { impatientQueue } from "../../../src/model/staffing/impatientQueue";
import { serviceLevel } from "../../../src/model/staffing/serviceLevel";
import { erlangs, minutes, seconds } from "../../../src/model/units";
import { agentCountFor, impatientDemands, magnitude, ratios, waits } from "./demands";
import { demandOf, impatientReference } from "./impatientReference";
import { taggedCaller } from "./taggedCaller";

/** Mandelbaum and Zeltyn's example: 48 calls a minute, 1 minute each, 2 minutes of patience, 50 agents. */
const example = demand(48, seconds(60), minutes(1), seconds(120));

describe("answered share (Erlang A)", () => {
  it("of 48 calls a minute on 50 agents, 2 minutes patience, is 94.3 % in 20 seconds", () => {
    expect(answeredShare(example, 50, seconds(20))).toBeCloseTo(0.943018954746981, 13);
  });

  it("by hand: 1 erlang, 1 agent, patience of a handle time make Poisson numbers of mean 1, and 1/e find nobody", () => {
    const even = demand(1, seconds(60), minutes(1), seconds(60));
    expect(answeredShare(even, 1, seconds(0))).toBeCloseTo(1 / Math.E, 14);
    expect(impatientQueue(even, 1).firstInLineShare).toBeCloseTo(1 / (Math.E - 1), 14);
  });

  it("equals the sum over the queue of incomplete beta functions, to 1e-11, for moderate queues", () => {
    const load = magnitude(0.01, 60).map(erlangs);
    const patiences = magnitude(0.1, 5);
    fc.assert(
      fc.property(load, patiences, ratios, magnitude(0.001, 10), (load, patience, ratio, within) => {
        const given = { load, handleTime: seconds(1), patience: seconds(patience) };
        const agentCount = agentCountFor(given, ratio) + 1;
        const long = taggedCaller(given, agentCount, within);
        expect(answeredShare(given, agentCount, seconds(within))).toBeCloseTo(long.answeredShare, 11);
        expect(abandonedShare(given, agentCount)).toBeCloseTo(long.abandonedShare, 11);
        expect(impatientQueue(given, agentCount).waitShare).toBeCloseTo(long.waitShare, 11);
      }),
    );
  });

  it.each(impatientReference)(
    "$agentCount agents, $load erlangs, $patience s patience: $answered (computed)",
    (row) => {
      const actual = answeredShare(demandOf(row), row.agentCount, seconds(row.within));
      expect(Math.abs(actual - row.answered)).toBeLessThan(1e-12);
    },
  );

  it("tends to Erlang C as patience grows", () => {
    const patient = serviceLevel({ ...example, patience: seconds(Infinity) }, 50, seconds(20));
    expect(answeredShare({ ...example, patience: seconds(1e9) }, 50, seconds(20))).toBeCloseTo(
      patient.ok ? patient.value : NaN,
      6,
    );
  });

  it("tends to the calls Erlang B does not block as patience shrinks", () => {
    const hasty = { ...example, patience: seconds(1e-9) };
    expect(answeredShare(hasty, 50, seconds(20))).toBeCloseTo(1 - blockedShare(example.load, 50), 9);
  });

  it("in the end is all who do not give up", () => {
    fc.assert(
      fc.property(impatientDemands, ratios, (given, ratio) => {
        const agentCount = agentCountFor(given, ratio);
        const inTheEnd = answeredShare(given, agentCount, seconds(1e9));
        expect(inTheEnd).toBeCloseTo(1 - abandonedShare(given, agentCount), 10);
      }),
    );
  });

  it("never falls when callers are given more time or an agent is added, and stays within 0 and 1", () => {
    fc.assert(
      fc.property(impatientDemands, ratios, waits, magnitude(1, 100), (given, ratio, within, longer) => {
        const agentCount = agentCountFor(given, ratio);
        const answered = answeredShare(given, agentCount, within);
        expect(answered).toBeGreaterThanOrEqual(0);
        expect(answered).toBeLessThanOrEqual(1);
        expect(answeredShare(given, agentCount, seconds(within * longer))).toBeGreaterThan(answered - 1e-11);
        expect(answeredShare(given, agentCount + 1, within)).toBeGreaterThan(answered - 1e-11);
      }),
      { numRuns: 500 },
    );
  });

  it("without agents is 0, without calls 1, and with the least load there is 1 too", () => {
    expect(answeredShare({ ...example, load: erlangs(Number.MIN_VALUE) }, 1, seconds(20))).toBe(1);
    expect(answeredShare(example, 0, seconds(20))).toBe(0);
    expect(answeredShare({ ...example, load: erlangs(0) }, 0, seconds(20))).toBe(1);
  });
});
