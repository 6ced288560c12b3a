import fc from "fast-check";
import { blockedShare } from "./blockedShare";
import { linesNeeded } from "../../../src/model/staffing/linesNeeded";
import { erlangs, share } from "../../../src/model/units";
import { magnitude } from "./demands";

describe("lines needed", () => {
  it("for 4.46 erlangs at 1 % are 10 (the standard Erlang B table)", () => {
    expect(linesNeeded(erlangs(4.46), share(0.01))).toBe(10);
    expect(linesNeeded(erlangs(4.47), share(0.01))).toBe(11);
  });

  it("by hand: 1 erlang on 2 lines blocks 1 in 5, and on 1 line 1 in 2", () => {
    expect(linesNeeded(erlangs(1), share(0.2))).toBe(2);
    expect(linesNeeded(erlangs(1), share(0.5))).toBe(1);
    expect(linesNeeded(erlangs(1), share(0.199))).toBe(3);
  });

  // One line carries a / (1 + a) of a erlangs, 6e-8 of one less than the whole erlang that must be carried.
  it("takes a target that is missed in the fifteenth digit as met: 2^24 erlangs that may lose all but one", () => {
    expect(linesNeeded(erlangs(2 ** 24), share(1 - 2 ** -24))).toBe(1);
  });

  it("without calls are 0", () => {
    expect(linesNeeded(erlangs(0), share(0.01))).toBe(0);
  });

  it("are the least that block no more than allowed, never fewer for more calls", () => {
    fc.assert(
      fc.property(magnitude(1e-6, 20_000), magnitude(1e-9, 0.999), (load, blocking) => {
        const lineCount = linesNeeded(erlangs(load), share(blocking));
        expect(blockedShare(erlangs(load), lineCount)).toBeLessThanOrEqual(blocking * (1 + 1e-11));
        expect(blockedShare(erlangs(load), lineCount - 1)).toBeGreaterThan(blocking * (1 - 1e-11));
        expect(linesNeeded(erlangs(load * 1.1), share(blocking))).toBeGreaterThanOrEqual(lineCount);
      }),
      { numRuns: 500 },
    );
  });
});
