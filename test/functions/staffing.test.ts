import fc from "fast-check";
import {
  outsourceAbandonment,
  outsourceAgents,
  outsourceAsa,
  outsourceFte,
  outsourceLines,
  outsourceOccupancy,
  outsourceServiceLevel,
} from "../../src/functions/staffing";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf } from "../support/errorOf";
import { fromZero } from "../support/fromZero";

beforeAll(installCustomFunctions);

/** Excel passes null for an argument left out. */
const leftOut = null as unknown as undefined;
const one = (value: unknown) => [[value]];
const column = (...values: unknown[]) => values.map((value) => [value]);

/** 100 calls of 3 minutes in half an hour: 10 erlangs. */
const calls = one(100);
const aht = one(180);

describe("OUTSOURCE_AGENTS", () => {
  it("answers 14 for 80 % in 20 seconds, in half-hours, when all else is left out", () => {
    expect(outsourceAgents(calls, aht)).toEqual([[14]]);
    expect(outsourceAgents(calls, aht, leftOut, leftOut, leftOut, leftOut, leftOut)).toEqual([[14]]);
    expect(outsourceAgents(calls, aht, one(0.8), one(20), one(30))).toEqual([[14]]);
  });

  it("takes Erlang A when patience is given, and a limit to occupancy", () => {
    expect(outsourceAgents(calls, aht, leftOut, leftOut, leftOut, one(120))).toEqual([[12]]);
    expect(outsourceAgents(calls, aht, leftOut, leftOut, leftOut, leftOut, one(0.5))).toEqual([[20]]);
  });

  it("answers a profile in its own shape; a blank number of calls is 0", () => {
    expect(outsourceAgents(column(0, null, "", 100, 200), aht)).toEqual(column(0, 0, 0, 14, 24));
    expect(outsourceAgents([[100, 200]], aht)).toEqual([[14, 24]]);
    expect(outsourceAgents(one(null), aht)).toEqual([[0]]);
  });

  it("spreads a column of calls over a row of handle times", () => {
    expect(outsourceAgents(column(100, 200), [[180, 360]])).toEqual([
      [14, 25],
      [24, 46],
    ]);
  });

  it("takes a blank cell of an optional range as left out", () => {
    expect(outsourceAgents(calls, aht, column(0.8, null), leftOut, leftOut, column(120, null))).toEqual(column(12, 14));
  });

  it("refuses what it cannot use, and says where", () => {
    expect(errorOf(() => outsourceAgents(leftOut!, aht))).toBe("#VALUE! calls is missing.");
    expect(errorOf(() => outsourceAgents(calls, one(null)))).toBe("#VALUE! aht is missing.");
    expect(errorOf(() => outsourceAgents(column(1, 2), column(180, "")))).toMatch(
      /^#VALUE! aht, row 2, column 1: .*blank/,
    );
    expect(errorOf(() => outsourceAgents(column(1, "many"), aht))).toMatch(/^#VALUE! calls, row 2, column 1: 'many'/);
    expect(errorOf(() => outsourceAgents(one(-1), aht))).toMatch(/^#VALUE! calls: -1 cannot be used/);
    expect(errorOf(() => outsourceAgents(calls, one(0)))).toMatch(/^#VALUE! aht: 0 cannot be used/);
    expect(errorOf(() => outsourceAgents(calls, aht, one(1)))).toMatch(/^#VALUE! serviceLevel: 1 cannot be used/);
    expect(errorOf(() => outsourceAgents(calls, aht, leftOut, one(-1)))).toMatch(/^#VALUE! answerWithin: -1/);
    expect(errorOf(() => outsourceAgents(calls, aht, leftOut, leftOut, one(-1)))).toMatch(/^#VALUE! interval: -1/);
    expect(errorOf(() => outsourceAgents(calls, aht, leftOut, leftOut, leftOut, one(-1)))).toMatch(
      /^#VALUE! patience: -1/,
    );
    expect(errorOf(() => outsourceAgents(calls, aht, leftOut, leftOut, leftOut, leftOut, one(1.1)))).toMatch(
      /^#VALUE! maxOccupancy: 1.1/,
    );
    expect(errorOf(() => outsourceAgents(column(1, 2, 3), column(180, 200)))).toMatch(/^#VALUE! aht has 2 rows/);
  });

  it("answers a range as it answers each of its cells alone", () => {
    const count = fromZero(2000);
    const patience = fc.option(fc.double({ min: 1, max: 1000, noNaN: true }));
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 20 }), patience, (counts, patience) => {
        const rest = [leftOut, leftOut, leftOut, one(patience)] as const;
        const alone = counts.map((count) => outsourceAgents(one(count), aht, ...rest)[0]);
        expect(outsourceAgents(column(...counts), aht, ...rest)).toEqual(alone);
      }),
    );
  });

  it("answers a year of half-hours in one call", () => {
    const year = Array.from({ length: 17_520 }, (_, index) => [(index % 48) * 7.5]);
    const agents = outsourceAgents(year, aht);
    expect(agents).toHaveLength(17_520);
    expect(agents.slice(48, 96)).toEqual(agents.slice(0, 48));
    expect(agents[0]).toEqual([0]);
  });
});

describe("OUTSOURCE_SERVICELEVEL, _ASA and _OCCUPANCY", () => {
  it("answer for 14 agents (pyworkforce, CRAN ErlangC)", () => {
    expect(outsourceServiceLevel(one(14), calls, aht)[0]![0]).toBeCloseTo(0.8883500191794669, 13);
    expect(outsourceAsa(one(14), calls, aht)[0]![0]).toBeCloseTo(7.83593701177724, 12);
    expect(outsourceOccupancy(one(14), calls, aht)).toEqual([[10 / 14]]);
  });

  it("take answerWithin, interval and patience in their places", () => {
    const [within, interval, patience] = [one(60), one(15), one(90)];
    expect(outsourceServiceLevel(one(25), calls, aht, within, interval, patience)[0]![0]).toBeCloseTo(
      outsourceServiceLevel(one(25), one(200), aht, within, leftOut, patience)[0]![0],
      14,
    );
    expect(outsourceAsa(one(25), calls, aht, interval, patience)).toEqual(
      outsourceAsa(one(25), one(200), aht, leftOut, patience),
    );
    expect(outsourceOccupancy(one(25), calls, aht, interval, patience)).toEqual(
      outsourceOccupancy(one(25), one(200), aht, leftOut, patience),
    );
    expect(outsourceServiceLevel(one(14), calls, aht, leftOut, leftOut, one(300))[0]![0]).toBeCloseTo(0.916792, 5);
  });

  it("have no answer where a single queue never clears, and say so", () => {
    const sentence =
      "#N/A The queue never clears: agents is 10, but the calls need more than 10; add agents, or give patience.";
    expect(errorOf(() => outsourceServiceLevel(one(10), calls, aht))).toBe(sentence);
    expect(errorOf(() => outsourceAsa(one(10), calls, aht))).toBe(sentence);
    expect(errorOf(() => outsourceOccupancy(one(10), calls, aht))).toBe(sentence);
  });

  it("write 'overloaded' into that cell of a range", () => {
    expect(outsourceAsa(column(10, 0), column(100, 0), aht)).toEqual(column("overloaded", 0));
    expect(outsourceServiceLevel(column(10, null), column(100, null), aht)).toEqual(column("overloaded", 1));
    expect(outsourceOccupancy([[10, 14]], calls, aht)).toEqual([["overloaded", 10 / 14]]);
  });

  it("always answer when callers give up", () => {
    expect(outsourceServiceLevel(one(0), calls, aht, leftOut, leftOut, one(60))).toEqual([[0]]);
    expect(outsourceAsa(one(0), calls, aht, leftOut, one(60))).toEqual([[60]]);
    expect(outsourceOccupancy(one(0), calls, aht, leftOut, one(60))).toEqual([[1]]);
  });

  it("confirm OUTSOURCE_AGENTS over a profile", () => {
    const profile = column(20, 60, 100, 400);
    const agents = outsourceAgents(profile, aht, one(0.9), one(15));
    const fewer = agents.map(([count]) => [count - 1]);
    for (const [level] of outsourceServiceLevel(agents, profile, aht, one(15)))
      expect(level).toBeGreaterThanOrEqual(0.9);
    for (const [level] of outsourceServiceLevel(fewer, profile, aht, one(15))) expect(level).toBeLessThan(0.9);
  });
});

describe("OUTSOURCE_ABANDONMENT", () => {
  it("answers 3.1 % for Mandelbaum and Zeltyn's example", () => {
    const share = outsourceAbandonment(one(50), one(48), one(60), one(1), one(120))[0]![0];
    expect(share).toBeCloseTo(0.030912249162193216, 13);
  });

  it("is all without agents, and none without calls", () => {
    expect(outsourceAbandonment(column(0, 0), column(100, 0), aht, leftOut, one(60))).toEqual(column(1, 0));
  });

  it("is refused without patience", () => {
    expect(errorOf(() => outsourceAbandonment(one(14), calls, aht))).toBe("#VALUE! patience is missing.");
    expect(errorOf(() => outsourceAbandonment(one(14), calls, aht, leftOut, column(60, null)))).toBe(
      "#VALUE! patience is missing.",
    );
  });
});

describe("OUTSOURCE_LINES", () => {
  it("answers 18 lines for 10 erlangs at 1 % (the standard Erlang B table), in half-hours", () => {
    expect(outsourceLines(calls, aht)).toEqual([[18]]);
    expect(outsourceLines(calls, aht, one(0.01), one(30))).toEqual([[18]]);
    expect(outsourceLines(column(0, null, 100), aht, one(0.1))).toEqual(column(0, 0, 13));
  });

  it("refuses a blocking of 0 or 1", () => {
    expect(errorOf(() => outsourceLines(calls, aht, one(0)))).toMatch(/^#VALUE! blocking: 0/);
    expect(errorOf(() => outsourceLines(calls, aht, one(1)))).toMatch(/^#VALUE! blocking: 1/);
  });
});

describe("OUTSOURCE_FTE", () => {
  it("by hand: 560 agent half-hours are 280 hours, 400 paid at 30 % shrinkage, 10 FTE of 40 hours", () => {
    expect(outsourceFte([Array<number>(56).fill(10)])).toBeCloseTo(10, 12);
    expect(outsourceFte(one(560), 30, 0.3, 40)).toBeCloseTo(10, 12);
  });

  it("takes interval, shrinkage and hours in their places, and a blank as no agents", () => {
    expect(outsourceFte(column(8, null, "", 8), 60, 0, 8)).toBe(2);
    expect(outsourceFte(column(8, 8), 15, 0.5, 4)).toBe(2);
  });

  it("refuses text, fewer agents than none and a shrinkage of 1", () => {
    expect(errorOf(() => outsourceFte(column(8, "overloaded")))).toMatch(
      /^#VALUE! agents, row 2, column 1: 'overloaded'/,
    );
    expect(errorOf(() => outsourceFte(column(8, -0.5)))).toMatch(/^#VALUE! agents, row 2, column 1: -0.5/);
    expect(errorOf(() => outsourceFte(one(8), 30, 1))).toMatch(/^#VALUE! shrinkage: 1/);
  });
});

describe("a time of day where seconds or minutes belong", () => {
  const time = (hours: number, minutes: number, seconds: number) => (hours * 3600 + minutes * 60 + seconds) / 86_400;
  const args = { calls, aht, level: one(0.8), within: one(20), interval: one(30) };

  it("is refused with the way to make seconds of it", () => {
    expect(errorOf(() => outsourceAgents(calls, one(time(0, 3, 0))))).toBe(
      "#VALUE! aht: 0.002083 cannot be used; it must be a number of seconds from 1 to 86,400. A cell that shows h:mm:ss holds a share of a day: multiply it by 86,400 to make seconds.",
    );
    expect(errorOf(() => outsourceAgents(column(1, 2), column(180, time(0, 3, 0))))).toMatch(
      /aht, row 2, column 1: .*h:mm:ss/,
    );
    expect(errorOf(() => outsourceAgents(calls, aht, args.level, args.within, one(time(0, 30, 0))))).toMatch(
      /interval: .*multiply it by 1,440 to make minutes/,
    );
  });

  it("is refused by every function and in every argument, for any time below a second's day", () => {
    const anyTime = fc.integer({ min: 1, max: 86_399 }).map((seconds) => one(seconds / 86_400));
    fc.assert(
      fc.property(anyTime, (at) => {
        for (const call of [
          () => outsourceAgents(calls, at),
          () => outsourceAgents(calls, aht, leftOut, at),
          () => outsourceAgents(calls, aht, leftOut, leftOut, at),
          () => outsourceAgents(calls, aht, leftOut, leftOut, leftOut, at),
          () => outsourceServiceLevel(one(14), calls, aht, at),
          () => outsourceAsa(one(14), calls, at),
          () => outsourceOccupancy(one(14), calls, aht, leftOut, at),
          () => outsourceAbandonment(one(14), calls, aht, leftOut, at),
          () => outsourceLines(calls, at),
          () => outsourceFte(one(14), at as never),
        ])
          expect(errorOf(call)).toMatch(/^#VALUE! (aht|answerWithin|interval|patience): .*share of a day/);
      }),
    );
  });

  it("is not seen in 1 second, nor in an answer at once", () => {
    expect(outsourceAgents(calls, one(1))).toEqual([[1]]);
    expect(outsourceAgents(calls, aht, leftOut, one(0))).toEqual([[14]]);
    expect(outsourceServiceLevel(one(14), calls, aht, one(1), leftOut, one(1))[0]![0]).toBeGreaterThan(0);
  });
});

describe("seconds where minutes belong", () => {
  it.each([1440.5, 1800, 3600, 86_400])("are refused where the interval is %p", (seconds) => {
    const at = one(seconds);
    for (const call of [
      () => outsourceAgents(calls, aht, leftOut, leftOut, at),
      () => outsourceServiceLevel(one(14), calls, aht, leftOut, at),
      () => outsourceAsa(one(14), calls, aht, at),
      () => outsourceOccupancy(one(14), calls, aht, at),
      () => outsourceAbandonment(one(14), calls, aht, at, one(60)),
      () => outsourceLines(calls, aht, leftOut, at),
      () => outsourceFte(one(14), seconds),
    ])
      expect(errorOf(call)).toMatch(/^#VALUE! interval: .* must be a number of minutes from 1 to 1,440\.$/);
  });

  it("are told from a whole day, which is the longest interval", () => {
    expect(outsourceAgents(one(4800), aht, leftOut, leftOut, one(1440))).toEqual([[14]]);
  });
});

describe("an interval without calls", () => {
  const rubbish = [null, "", 0, "closed", "#N/A", -1, true, 1e12];

  it("needs nothing else, and answers what stands for no calls", () => {
    expect(outsourceAgents(column(10, 0), column(180, ""))).toEqual(column(3, 0));
    for (const anything of rubbish) {
      const [none, any] = [column(10, 0), (open: number) => column(open, anything)];
      expect(outsourceAgents(none, any(180), any(0.8), any(20), any(30), any(60), any(0.85))[1]).toEqual([0]);
      expect(outsourceServiceLevel(any(14), none, any(180), any(20), any(30), any(60))[1]).toEqual([1]);
      expect(outsourceAsa(any(14), none, any(180), any(30), any(60))[1]).toEqual([0]);
      expect(outsourceOccupancy(any(14), none, any(180), any(30), any(60))[1]).toEqual([0]);
      expect(outsourceAbandonment(any(14), none, any(180), any(30), any(60))[1]).toEqual([0]);
      expect(outsourceLines(none, any(180), any(0.01), any(30))[1]).toEqual([0]);
      expect(outsourceAgents(one(0), one(anything))).toEqual([[0]]);
      expect(outsourceAgents([[10, null]], [[180, anything]])).toEqual([[3, 0]]);
    }
  });

  it("excuses no other interval", () => {
    expect(errorOf(() => outsourceAgents(column(10, 0), column("", 180)))).toMatch(/^#VALUE! aht, row 1, column 1/);
    expect(errorOf(() => outsourceAgents(column(0, 10), column(180, "closed")))).toMatch(
      /^#VALUE! aht, row 2, column 1/,
    );
    expect(errorOf(() => outsourceAgents(column(0, 10), one("closed")))).toMatch(/^#VALUE! aht: 'closed'/);
    expect(errorOf(() => outsourceAgents(column(0, "none"), aht))).toMatch(/^#VALUE! calls, row 2, column 1/);
  });
});
