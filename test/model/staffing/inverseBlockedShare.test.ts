import fc from "fast-check";
import { blockedShare } from "./blockedShare";
import { inverseBlockedShare } from "../../../src/model/staffing/inverseBlockedShare";
import { erlangs } from "../../../src/model/units";
import { exactBlockedShare } from "./exactErlang";

const loads = fc.double({ min: 1e-3, max: 10_500, noNaN: true });
const lineCounts = fc.integer({ min: 0, max: 10_000 });

describe("blocked share (Erlang B)", () => {
  it("by hand: 1 erlang on 2 lines is 1 in 5", () => {
    expect(blockedShare(erlangs(1), 2)).toBe(0.2);
  });

  it.each([
    [1 / 120, 1],
    [0.5, 12],
    [37.5, 40],
    [150, 100],
    [1000, 10],
    [999.9, 1000],
    [9999.9, 10_000],
    [10_000, 10_050],
    [9000, 10_000],
    [1e5, 10_000],
  ])("%d erlangs on %d lines equals the recursion in 40 decimals, to 1e-13 relative", (load, lineCount) => {
    const exact = exactBlockedShare(load, lineCount);
    expect(Math.abs(blockedShare(erlangs(load), lineCount) / exact - 1)).toBeLessThan(1e-13);
  });

  it("without lines blocks every call", () => {
    expect(blockedShare(erlangs(3), 0)).toBe(1);
  });

  it("is 0, not NaN, where lines are so many that 1/B overflows", () => {
    expect(inverseBlockedShare(erlangs(1), 10_000)).toBe(Infinity);
    expect(blockedShare(erlangs(1), 10_000)).toBe(0);
  });

  it("follows the recursion from each number of lines to the next, for any load", () => {
    fc.assert(
      fc.property(loads, lineCounts, (load, lineCount) => {
        const next = 1 + (inverseBlockedShare(erlangs(load), lineCount) * (lineCount + 1)) / load;
        fc.pre(next < Infinity);
        expect(inverseBlockedShare(erlangs(load), lineCount + 1) / next).toBeCloseTo(1, 12);
      }),
    );
  });

  it("grows with the load and never leaves 0 to 1", () => {
    fc.assert(
      fc.property(loads, lineCounts, (load, lineCount) => {
        const blocked = blockedShare(erlangs(load), lineCount);
        expect(blocked).toBeGreaterThanOrEqual(0);
        expect(blocked).toBeLessThanOrEqual(1);
        expect(blockedShare(erlangs(load * 1.01), lineCount)).toBeGreaterThanOrEqual(blocked);
      }),
    );
  });
});
