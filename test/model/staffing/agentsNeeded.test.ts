import fc from "fast-check";
import { type ServiceTarget, agentsNeeded } from "../../../src/model/staffing/agentsNeeded";
import { type Demand, demand } from "../../../src/model/staffing/demand";
import { occupancy } from "../../../src/model/staffing/occupancy";
import { serviceLevel } from "../../../src/model/staffing/serviceLevel";
import { erlangs, minutes, seconds, share } from "../../../src/model/units";
import { agentCountFor, impatientDemands, magnitude, patientDemands, ratios, waits } from "./demands";

const calls = demand(100, seconds(180), minutes(30));
const targetOf = (level: number, within: number, maxOccupancy = 1): ServiceTarget => ({
  serviceLevel: share(level),
  answerWithin: seconds(within),
  maxOccupancy: share(maxOccupancy),
});

const demands = fc.oneof(patientDemands, impatientDemands);
const targets = fc
  .tuple(
    fc.oneof(
      ratios,
      magnitude(1e-9, 1).map((late) => 1 - late),
    ),
    waits,
    fc.oneof(fc.constant(1), magnitude(0.01, 1)),
  )
  .filter(([level]) => level < 1)
  .map(([level, within, maxOccupancy]) => targetOf(level, within, maxOccupancy));

/** By how much a number of agents misses a target, or less than 0; Infinity where the queue never clears. */
function miss(given: Demand, agentCount: number, target: ServiceTarget): number {
  const level = serviceLevel(given, agentCount, target.answerWithin);
  const busy = occupancy(given, agentCount);
  if (!level.ok || !busy.ok) return Infinity;
  return Math.max(target.serviceLevel - level.value, busy.value - target.maxOccupancy);
}

/** The plain recursion from one agent up, as most calculators do it. */
function plainAgentsNeeded({ load, handleTime }: Demand, target: ServiceTarget): number {
  let blocked = 1;
  for (let agentCount = 1; ; agentCount += 1) {
    blocked = (load * blocked) / (agentCount + load * blocked);
    if (agentCount <= load) continue;
    const waiting = blocked / (1 - (load / agentCount) * (1 - blocked));
    const late = waiting * Math.exp((-(agentCount - load) * target.answerWithin) / handleTime);
    if (1 - late >= target.serviceLevel) return agentCount;
  }
}

describe("agents needed", () => {
  it("for 80 % in 20 seconds of 100 calls of 3 minutes in half an hour are 14 (pyworkforce)", () => {
    expect(agentsNeeded(calls, targetOf(0.8, 20))).toBe(14);
  });

  it("for the same calls with 2 minutes patience are 12", () => {
    const impatient = { ...calls, patience: seconds(120) };
    expect(agentsNeeded(impatient, targetOf(0.8, 20))).toBe(12);
  });

  it("for 1000 calls an hour of 2 minutes are 40 where agents may be busy 85 % of their time (call-center-tools)", () => {
    const large = demand(1000, seconds(120), minutes(60));
    expect(agentsNeeded(large, targetOf(0.8, 20, 0.85))).toBe(40);
    expect(agentsNeeded(large, targetOf(0.8, 20))).toBeLessThan(40);
  });

  it("clear the queue whatever the target: 10 erlangs of callers who never give up take 11", () => {
    expect(agentsNeeded(calls, targetOf(0, 20))).toBe(11);
  });

  it("are no more than a number that has exactly the service level, or exactly the occupancy, that is asked for", () => {
    fc.assert(
      fc.property(demands, ratios, waits, (given, ratio, within) => {
        const clearing = given.patience === Infinity ? Math.floor(given.load) : 0;
        const agentCount = clearing + 1 + agentCountFor(given, ratio);
        const [level, busy] = [serviceLevel(given, agentCount, within), occupancy(given, agentCount)];
        if (!level.ok || !busy.ok) throw new Error("The queue never clears.");
        expect(agentsNeeded(given, targetOf(0, within, busy.value))).toBeLessThanOrEqual(agentCount);
        // Closer to 1 a level does not hold twelve digits of those who are late.
        if (level.value < 0.999)
          expect(agentsNeeded(given, targetOf(level.value, within))).toBeLessThanOrEqual(agentCount);
      }),
    );
  });

  it("is 0 without calls, and without a target for callers who give up", () => {
    expect(agentsNeeded(demand(0, seconds(180), minutes(30)), targetOf(0.8, 20))).toBe(0);
    expect(agentsNeeded({ ...calls, patience: seconds(60) }, targetOf(0, 20))).toBe(0);
  });

  it("takes a target met in exact numbers as met, though binary numbers just miss it", () => {
    expect(22.1 / 0.85).toBeGreaterThan(26);
    expect(agentsNeeded({ ...calls, load: erlangs(22.1) }, targetOf(0.5, 20, 0.85))).toBe(26);
    expect(0.1).toBeGreaterThan(1 - 0.9);
    expect(agentsNeeded({ ...calls, load: erlangs(0.1) }, targetOf(0.9, 0))).toBe(1);
  });

  it("are the least that meet the target: N meets it, N - 1 does not", () => {
    fc.assert(
      fc.property(demands, targets, (given, target) => {
        const agentCount = agentsNeeded(given, target);
        expect(miss(given, agentCount, target)).toBeLessThan(1e-11);
        if (agentCount > 0) expect(miss(given, agentCount - 1, target)).toBeGreaterThan(-1e-11);
      }),
      { numRuns: 1000 },
    );
  });

  it("equal those of the plain recursion from one agent up", () => {
    fc.assert(
      fc.property(patientDemands, fc.integer({ min: 0, max: 999 }), waits, (given, level, within) => {
        const target = targetOf(level / 1000, within);
        expect(agentsNeeded(given, target)).toBe(plainAgentsNeeded(given, target));
      }),
      { numRuns: 500 },
    );
  });

  it("never grow when more time is allowed, and never shrink when the level, the calls or the limit tighten", () => {
    fc.assert(
      fc.property(demands, targets, magnitude(1, 10), (given, target, factor) => {
        const agentCount = agentsNeeded(given, target);
        const tightened = [
          agentsNeeded(given, { ...target, serviceLevel: share(1 - (1 - target.serviceLevel) / factor) }),
          agentsNeeded(given, { ...target, maxOccupancy: share(target.maxOccupancy / factor) }),
          agentsNeeded(given, { ...target, answerWithin: seconds(target.answerWithin / factor) }),
          agentsNeeded({ ...given, load: erlangs(given.load * factor) }, target),
        ];
        for (const tighter of tightened) expect(tighter).toBeGreaterThanOrEqual(agentCount);
      }),
    );
  });

  it("never shrink in all when the calls are split over two sites", () => {
    fc.assert(
      fc.property(patientDemands, targets, ratios, (given, target, part) => {
        const site = (share: number) => agentsNeeded({ ...given, load: erlangs(given.load * share) }, target);
        expect(site(part) + site(1 - part)).toBeGreaterThanOrEqual(site(1));
      }),
    );
  });

  it("with endless patience are Erlang C's", () => {
    fc.assert(
      fc.property(magnitude(0.01, 500), (load) => {
        const given = { ...calls, load: erlangs(load) };
        const target = targetOf(0.8, 20);
        const impatient = agentsNeeded({ ...given, patience: seconds(1e9) }, target);
        expect(Math.abs(impatient - agentsNeeded(given, target))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
