import { waitShare } from "../../../src/model/staffing/waitShare";
import { erlangs } from "../../../src/model/units";
import { exactWaitShare } from "./exactErlang";

function shareOf(load: number, agentCount: number): number {
  const outcome = waitShare(erlangs(load), agentCount);
  if (!outcome.ok) throw new Error(outcome.fault.kind);
  return outcome.value;
}

describe("wait share (Erlang C)", () => {
  it("by hand: 1.6 erlangs and 2 agents make 32 callers in 45 wait", () => {
    expect(shareOf(1.6, 2)).toBeCloseTo(32 / 45, 15);
  });

  it("with one agent is the utilisation (M/M/1)", () => {
    expect(shareOf(0.8, 1)).toBeCloseTo(0.8, 15);
  });

  it.each([
    [1 / 120, 1],
    [2.7, 4],
    [37.5, 40],
    [100, 140],
    [999.999, 1000],
    [9999.9, 10_000],
    [9999.999999, 10_000],
    [10_000, 10_050],
    [9500, 10_000],
  ])("%d erlangs and %d agents equal the recursion in 40 decimals, to 1e-13 relative", (load, agentCount) => {
    expect(Math.abs(shareOf(load, agentCount) / exactWaitShare(load, agentCount) - 1)).toBeLessThan(1e-13);
  });

  it("without calls is 0, with and without agents", () => {
    expect(shareOf(0, 3)).toBe(0);
    expect(shareOf(0, 0)).toBe(0);
  });

  it("has no answer from the load on that equals the agents", () => {
    const fault = { kind: "queueNeverClears", agents: 10, load: 10 };
    expect(waitShare(erlangs(10), 10)).toEqual({ ok: false, fault });
    expect(waitShare(erlangs(10), 0)).toEqual({ ok: false, fault: { ...fault, agents: 0 } });
  });
});
