import { longestBlock } from "../../../src/model/simulation/blockLength";
import { type AddInYear, eventTrials } from "../../../src/model/simulation/eventTrials";
import type * as Lattices from "../../../src/model/random/lattice";
import { type Quantity, valueAt } from "../../../src/model/simulation/quantity";
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

describe("the few trials of an event from a lattice", () => {
  const path = "../../../src/model/random/lattice";

  /** Adds where events happen, and tells how often trials were looked for: nothing is known at first. */
  let searchesOf: (probability: Quantity, of?: Partial<typeof anyBlock>) => number;
  const anyBlock = { option: 1, first: 1, length: 512, year: 1, seed: 3 };

  beforeAll(async () => {
    let searches = 0;
    let trialsOf = eventTrials;
    await jest.isolateModulesAsync(async () => {
      jest.doMock(path, () => {
        const actual = jest.requireActual<typeof Lattices>(path);
        const latticeBelow: typeof actual.latticeBelow = (...of) => {
          searches += 1;
          return actual.latticeBelow(...of);
        };
        return { ...actual, latticeBelow };
      });
      ({ eventTrials: trialsOf } = await import("../../../src/model/simulation/eventTrials"));
    });
    jest.dontMock(path);
    searchesOf = (probability, of) => {
      const { option, first, length, year, seed } = { ...anyBlock, ...of };
      const before = searches;
      trialsOf({ seed, lattice }, first, option, length)("exit", probability)(new Float64Array(length), year, [[1, 1]]);
      return searches - before;
    };
  });

  it("are kept of a million trials, after which all are looked for anew", () => {
    const blocks = 2 ** 20 / 2048;
    for (let option = 1; option <= blocks; option++) searchesOf(1e-6, { option, length: 2048 });
    expect([1, blocks].map((option) => searchesOf(1e-6, { option, length: 2048 }))).toEqual([0, 0]);
    searchesOf(1e-6, { option: blocks + 1, length: 2048 });
    expect([blocks + 1, 2].map((option) => searchesOf(1e-6, { option, length: 2048 }))).toEqual([0, 1]);
  });

  it("are looked for once, and again where it is more than a quarter likelier", () => {
    expect([0.1, 0.1, 0.05, 0.125, 0.126, 0.1, 0.15].map((each) => searchesOf(each))).toEqual([1, 0, 0, 0, 1, 0, 0]);
    expect([{ year: 2 }, { option: 2 }, { seed: 4 }, { first: 513 }].map((of) => searchesOf(0.1, of))).toEqual([
      1, 1, 1, 1,
    ]);
    const column = new Float64Array(512).fill(0.01);
    column[300] = 0.2;
    expect([searchesOf(column), searchesOf(column)]).toEqual([1, 0]);
  });

  it.each([
    ["an event of a quarter", 0.25, { seed: 5 }, 0],
    ["a likelier one", 0.26, { seed: 6 }, 1],
    ["as short a block as is kept", 0.1, { seed: 7, length: 512 }, 0],
    ["a shorter one", 0.1, { seed: 8, length: 511 }, 1],
    ["the last block of the first trials", 0.1, { seed: 9, first: 16_384 - 511 }, 0],
    ["one that ends after them", 0.1, { seed: 10, first: 16_384 - 510 }, 1],
  ])("are kept, or looked for anew: those of %s", (_, probability, of, again) => {
    expect([searchesOf(probability, of), searchesOf(probability, of)]).toEqual([1, again]);
  });
});
