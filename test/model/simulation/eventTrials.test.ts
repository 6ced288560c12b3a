import { longestBlock } from "../../../src/model/simulation/blockLength";
import { type AddInYear, eventTrials } from "../../../src/model/simulation/eventTrials";
import { valueAt } from "../../../src/model/simulation/quantity";
import { expectSameBits } from "../../support/expectSameBits";

const lattice = { trials: 4096, optionCount: 4 };
const samplings = [
  ["at random", { seed: 3, lattice: undefined }],
  ["from a lattice", { seed: 3, lattice }],
] as const;

/** By trial, how often an event happens in a year. */
function happenings(add: AddInYear, year: number): Float64Array {
  const sums = new Float64Array(longestBlock);
  add(sums, year, [[1, 1]]);
  return sums;
}

const inTrials = (valueOf: (trial: number) => number) =>
  Float64Array.from({ length: longestBlock }, (_, trial) => valueOf(trial));

describe.each(samplings)("the trials of an event, %s", (_, simulation) => {
  const trialsOf = (option: number) => eventTrials(simulation, 1, option, longestBlock);

  it("are as many as it is likely, others in another year and for another option", () => {
    const [first, second] = [trialsOf(1)("exit", 0.1), trialsOf(2)("exit", 0.1)];
    const all = [happenings(first, 1), happenings(first, 2), happenings(second, 1)];
    for (const each of all)
      expect(Math.abs(each.reduce((sum, one) => sum + one) / longestBlock - 0.1)).toBeLessThan(0.025);
    expect(new Set(all.map(String)).size).toBe(3);
  });

  it("stay the same when another event, option or year is asked about meanwhile", () => {
    const [exit, breach] = [trialsOf(1)("exit", 0.1), trialsOf(2)("breach", 0.2)];
    const before = happenings(exit, 1);
    const other = happenings(breach, 2);
    expect(happenings(exit, 1)).toEqual(before);
    expect(other).not.toEqual(before);
  });

  it("are those of each trial alone, however much likelier it is than when they were drawn before", () => {
    for (const probability of [0.02, 0.03, 0.1, 0.02, 0.6, 0])
      for (const likely of [probability, inTrials((trial) => probability * (1 - trial / (2 * longestBlock)))]) {
        const add = trialsOf(1)("service-failure", likely);
        for (const year of [1, 5]) {
          const alone = inTrials((trial) => {
            const sums = new Float64Array(1);
            const own = eventTrials(simulation, 1 + trial, 1, 1)("service-failure", valueAt(likely, trial));
            own(sums, year, [[1, 1]]);
            return sums[0]!;
          });
          expectSameBits([happenings(add, year)], [alone]);
        }
      }
  });

  it("have every product that is added, trial by trial", () => {
    const cost = inTrials((trial) => trial + 1);
    const add = trialsOf(1)("exit", 0.1);
    const sums = new Float64Array(longestBlock);
    add(sums, 1, [
      [cost, 2],
      [3, cost],
    ]);
    expect(sums).toEqual(happenings(add, 1).map((happens, trial) => happens * 5 * (trial + 1)));
  });

  it("are all of the longest block where it is sure", () => {
    expect(new Set(happenings(trialsOf(1)("exit", 1), 1))).toEqual(new Set([1]));
  });
});
