import fc from "fast-check";
import { type ServiceTarget, agentsNeeded } from "../../../src/model/staffing/agentsNeeded";
import { agentsSearch } from "../../../src/model/staffing/agentsSearch";
import { demand } from "../../../src/model/staffing/demand";
import { minutes, seconds, share } from "../../../src/model/units";
import { magnitude } from "./demands";

const targetOf = (level: number, maxOccupancy: number): ServiceTarget => ({
  serviceLevel: share(level),
  answerWithin: seconds(20),
  maxOccupancy: share(maxOccupancy),
});

/** Half-hours of few different times and targets, so that most meet others of their kind. */
const halfHours = fc.array(
  fc.record({
    calls: fc.oneof(fc.constant(0), magnitude(0.01, 2000)),
    handleTime: fc.constantFrom(seconds(180), seconds(300)),
    patience: fc.oneof({ weight: 5, arbitrary: fc.constant(seconds(120)) }, fc.constant(seconds(Infinity))),
    target: fc.oneof(
      { weight: 5, arbitrary: fc.constant(targetOf(0.8, 1)) },
      fc.constantFrom(targetOf(0.95, 1), targetOf(0.8, 0.85), targetOf(0, 1)),
    ),
  }),
  { minLength: 50, maxLength: 100 },
);

describe("a search for agents", () => {
  it("answers for any half-hour what agentsNeeded answers, whatever it was asked before", () => {
    fc.assert(
      fc.property(halfHours, (asked) => {
        const search = agentsSearch();
        for (const { calls, handleTime, patience, target } of asked) {
          const given = demand(calls, handleTime, minutes(30), patience);
          expect(search(given, target)).toBe(agentsNeeded(given, target).agentCount);
        }
      }),
    );
  });

  it("answers the same again, and 0 without calls", () => {
    const search = agentsSearch();
    const asked = [100, 0, 90, 110, 100, 0, 90].map((calls) =>
      search(demand(calls, seconds(180), minutes(30), seconds(120)), targetOf(0.8, 1)),
    );
    expect(asked).toEqual([12, 0, 11, 13, 12, 0, 11]);
  });
});
