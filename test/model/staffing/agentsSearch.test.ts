import fc from "fast-check";
import { type ServiceTarget, agentsNeeded } from "../../../src/model/staffing/agentsNeeded";
import { agentsSearch } from "../../../src/model/staffing/agentsSearch";
import { type Demand, demand } from "../../../src/model/staffing/demand";
import { erlangs, minutes, seconds, share } from "../../../src/model/units";
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
        const demands = asked.map(({ calls, handleTime, patience, target }) => ({
          given: demand(calls, handleTime, minutes(30), patience),
          target,
        }));
        expect(demands.map(({ given, target }) => search(given, target))).toEqual(
          demands.map(({ given, target }) => agentsNeeded(given, target)),
        );
      }),
    );
  });

  // What is done is counted in readings of the handle time: each number of agents that is tried reads it.
  it("takes less than a third of the work where only the load changes, or the handle time is one of two", () => {
    let readings = 0;
    const halfHours = Array.from({ length: 5000 }, (_, place) => ({
      load: erlangs(((place * 617) % 5000) / 30),
      patience: seconds(120),
      get handleTime() {
        readings += 1;
        return seconds(place % 2 === 0 ? 180 : 300);
      },
    }));
    const work = (agentsFor: (given: Demand, target: ServiceTarget) => number) => {
      readings = 0;
      for (const halfHour of halfHours) agentsFor(halfHour, targetOf(0.8, 1));
      return readings;
    };
    const [together, apart] = [work(agentsSearch()), work(agentsNeeded)];
    expect(together).toBeLessThan(apart / 3);
  });

  it("answers the same again, and 0 without calls", () => {
    const search = agentsSearch();
    const asked = [100, 0, 90, 110, 100, 0, 90].map((calls) =>
      search(demand(calls, seconds(180), minutes(30), seconds(120)), targetOf(0.8, 1)),
    );
    expect(asked).toEqual([12, 0, 11, 13, 12, 0, 11]);
  });
});
