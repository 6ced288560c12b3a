import fc from "fast-check";
import {
  outsourceAbandonment,
  outsourceAgents,
  outsourceAsa,
  outsourceFte,
  outsourceOccupancy,
  outsourceServiceLevel,
} from "../../src/functions/staffing";
import { installCustomFunctions } from "../support/customFunctions";
import { errorOf } from "../support/errorOf";
import { expectNear } from "../support/expectNear";
import { fromZero } from "../support/fromZero";

beforeAll(installCustomFunctions);

type Input = number | null | boolean;
const one = (value: Input) => value as never;
const numberIn = (answer: unknown) => [answer].flat(2)[0] as number;
const levelAt = (agents: number, calls = 100, patience: Input = null) =>
  numberIn(outsourceServiceLevel(one(agents), one(calls), one(180), one(20), one(30), one(patience)));
const agentsFor = (calls: number, level: Input, patience: Input, busy: Input, fractional: Input) =>
  numberIn(
    outsourceAgents(one(calls), one(180), one(level), one(20), one(30), one(patience), one(busy), one(fractional)),
  );

describe("a part of an agent", () => {
  // 10 erlangs: 13 agents answer 79.56 %, 14 answer 88.84 % in time.
  it("counts by straight line between the whole numbers: 13.5 agents lie halfway from 13 to 14", () => {
    expectNear(
      [levelAt(13.5), levelAt(13.25)],
      [(levelAt(13) + levelAt(14)) / 2, 0.75 * levelAt(13) + 0.25 * levelAt(14)],
      1e-14,
    );
  });

  it.each([
    ["waits", (agents: number) => outsourceAsa(one(agents), one(100), one(180))],
    ["is busy", (agents: number) => outsourceOccupancy(one(agents), one(100), one(180))],
    [
      "is busy where callers give up",
      (agents: number) => outsourceOccupancy(one(agents), one(100), one(180), one(30), one(60)),
    ],
    ["loses callers", (agents: number) => outsourceAbandonment(one(agents), one(100), one(180), one(30), one(60))],
    [
      "answers few",
      (agents: number) => outsourceServiceLevel(one(agents), one(100), one(180), one(20), one(30), one(60)),
    ],
  ])("%s by the same line, and a whole number as before", (_, answerFor) => {
    const between = fc.record({
      whole: fc.integer({ min: 11, max: 30 }),
      part: fromZero(1),
    });
    fc.assert(
      fc.property(between, ({ whole, part }) => {
        const [from, to] = [numberIn(answerFor(whole)), numberIn(answerFor(whole + 1))];
        expectNear([numberIn(answerFor(whole + part))], [from + part * (to - from)], 1e-9);
      }),
      { numRuns: 50 },
    );
  });

  it("above a load that its whole number cannot clear counts from none answered in time, and always busy", () => {
    expectNear([levelAt(10.5)], [levelAt(11) / 2], 1e-14);
    expectNear([numberIn(outsourceOccupancy(one(10.5), one(100), one(180)))], [(1 + 10 / 11) / 2], 1e-14);
    expect(errorOf(() => outsourceAsa(one(10.5), one(100), one(180)))).toMatch(
      /^#N\/A The queue never clears: agents is 10,/,
    );
  });

  it("below the load never clears the queue", () => {
    expect(errorOf(() => levelAt(10.4, 105))).toMatch(/^#N\/A The queue never clears: agents is 10.4,/);
    expect(outsourceServiceLevel([[9.5], [14]], one(100), one(180))).toEqual([["overloaded"], [levelAt(14)]]);
  });

  it("is paid for its part: 5.5 and 6 agents for half an hour are 0.205 weeks of a full-time agent", () => {
    expectNear([outsourceFte([[5.5], [6]])], [(11.5 * 0.5) / 0.7 / 40], 1e-14);
  });

  it("below none is refused", () => {
    expect(errorOf(() => levelAt(-0.5))).toBe(
      "#VALUE! agents: -0.5 cannot be used; it must be a number from 0 to 1,000,000,000.",
    );
  });
});

describe("AGENTS not rounded up", () => {
  // 80 % lies 4.75 % of the way from 79.56 % to 88.84 %.
  it("by hand: 80 % in 20 seconds lies on the line from 13 to 14 agents", () => {
    const part = (0.8 - levelAt(13)) / (levelAt(14) - levelAt(13));
    expectNear([agentsFor(100, 0.8, null, null, true), 13 + part], [13.047492864241104, 13.047492864241104], 1e-12);
  });

  it("needs nobody without calls, and takes TRUE, FALSE, 1, 0 or nothing", () => {
    expect(agentsFor(0, 0.8, null, null, true)).toBe(0);
    const answers = [true, 1, false, 0, null].map((flag) => agentsFor(100, 0.8, null, null, flag));
    expect(answers).toEqual([answers[0], answers[0], 14, 14, 14]);
    expect(errorOf(() => agentsFor(100, 0.8, null, null, 2))).toBe(
      "#VALUE! fractional: 2 cannot be used; it must be TRUE or FALSE.",
    );
  });
});
