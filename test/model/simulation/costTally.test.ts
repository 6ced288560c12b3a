import fc from "fast-check";
import { driverById } from "../../../src/model/catalogue/drivers";
import { hdrUniform } from "../../../src/model/random/hdrUniform";
import {
  addRows,
  addTrials,
  binCount,
  costTallies,
  costTally,
  sumOfTallies,
  tallyPlan,
  tallyRoom,
  tallyWork,
  writeBins,
} from "../../../src/model/simulation/costTally";
import { uncertainDraws } from "../../../src/model/simulation/drawnOptions";
import { eachColumns } from "../../support/eachColumns";
import { expectSameBits } from "../../support/expectSameBits";
import { read, tableOf } from "../../support/table";

const options = read(tableOf(["in-house", "offshore"]));
const four = read(tableOf(["in-house", "onshore", "nearshore", "offshore"]));

describe("a plan of a tally", () => {
  it.each([
    [1, 2],
    [2, 4],
    [3, 4],
    [4, 6],
  ])("has for %i options %i sums a bin, an even number with room for the count", (optionCount, perBin) => {
    expect(tallyPlan(optionCount, 1).perBin).toBe(perBin);
  });

  it("has a place of its own for every sum, and none beside them", () => {
    const plan = tallyPlan(3, 2);
    const places = [
      ...[plan.trials, plan.leastCost, plan.cost(0), plan.cost(1), plan.cost(2)],
      ...[0, 1]
        .flatMap((draw) => Array.from({ length: binCount }, (_, bin) => plan.bin(draw, bin)))
        .flatMap((first) => [0, 1, 2, 3].map((of) => first + of)),
    ];
    expect(places).toEqual(Array.from({ length: plan.length }, (_, place) => place));
  });
});

describe("a tally", () => {
  const plan = tallyPlan(2, 2);

  /** The sums that are not 0, by place. */
  const sumsIn = (sums: Float64Array) => Object.fromEntries([...sums.entries()].filter(([, sum]) => sum !== 0));

  it("by hand: of two options that cost 3 and 4, 5 and 2, 1 and 1, by the bins of two drivers", () => {
    const room = tallyRoom(plan, 2, 3);
    room.rows.fill(7);
    room.bins[0]!.set([7, 7, 0]);
    room.bins[1]!.set([63, 0, 63]);
    addTrials(room, plan, [Float64Array.of(3, 5, 1), Float64Array.of(4, 2, 1)], { start: 0, from: 0, to: 3 });
    const bins = { [plan.bin(0, 7)]: [2, 8, 6], [plan.bin(0, 0)]: [1, 1, 1], [plan.bin(1, 63)]: [2, 4, 5] };
    const ofBins = Object.entries({ ...bins, [plan.bin(1, 0)]: [1, 5, 2] }).flatMap(([first, sums]) =>
      sums.map((sum, of) => [Number(first) + of, sum] as const),
    );
    expect(sumsIn(room.sums)).toEqual({ 0: 3, 1: 3 + 2 + 1, 2: 9, 3: 7, ...Object.fromEntries(ofBins) });
  });

  it("by hand: of the third and fourth trial, of a block that begins with the second", () => {
    const room = tallyRoom(plan, 2, 4);
    room.bins[0]!.set([1, 2, 3, 4]);
    room.bins[1]!.set([5, 6, 7, 8]);
    const costs = [Float64Array.of(1, 10, 100, 1000, 10_000), Float64Array.of(2, 20, 200, 2000, 20_000)];
    addTrials(room, plan, costs, { start: 1, from: 2, to: 4 });
    const ofBin = (draw: number, bin: number, cost: number) => {
      const first = plan.bin(draw, bin);
      return { [first]: 1, [first + 1]: cost, [first + 2]: 2 * cost };
    };
    expect(sumsIn(room.sums)).toEqual({
      ...{ 0: 2, 1: 1100, 2: 1100, 3: 2200 },
      ...{ ...ofBin(0, 2, 100), ...ofBin(0, 3, 1000), ...ofBin(1, 6, 100), ...ofBin(1, 7, 1000) },
    });
  });

  it("has room for a block, and nothing tallied, whatever was tallied before", () => {
    const before = tallyRoom(plan, 2, 5);
    before.sums.fill(7);
    for (const length of [5, 2000]) {
      const { sums, rows, bins } = tallyRoom(plan, 2, length);
      expect(new Set(sums)).toEqual(new Set([0]));
      expect([sums.length, rows.length]).toEqual([plan.length, length * plan.perBin]);
      rows.fill(1);
      for (const [draw, ofDraw] of bins.entries()) ofDraw.fill(10 + draw);
      expect(bins.map((ofDraw) => [ofDraw.length, new Set(ofDraw)])).toEqual([
        [length, new Set([10])],
        [length, new Set([11])],
      ]);
      expect([new Set(sums), new Set(rows)]).toEqual([new Set([0]), new Set([1])]);
    }
  });

  it("stands where the tally before did, as long as there is room for it", () => {
    expect(tallyRoom(plan, 2, 9).sums.buffer).toBe(tallyRoom(plan, 2, 5).sums.buffer);
    const large = tallyPlan(130, 32);
    expect(large.length).toBeGreaterThan(2 ** 18);
    expect(tallyRoom(large, 32, 512).sums.buffer).not.toBe(tallyRoom(plan, 2, 5).sums.buffer);
  });

  it("by hand: counts a number in the bin of its 64th part", () => {
    const bins = new Uint8Array(6);
    writeBins(bins, Float64Array.of(2 ** -33, 1 / 64 - 2 ** -33, 1 / 64, 0.5, 0.99, 1 - 2 ** -33));
    expect([...bins]).toEqual([0, 0, 1, 32, 63, 63]);
  });

  it("by hand: adds up with others", () => {
    const [one, other] = [Float64Array.of(1, 2, 3), Float64Array.of(10, 20, 30)];
    expect([...sumOfTallies([one, other, other])]).toEqual([21, 42, 63]);
    expect([...one]).toEqual([1, 2, 3]);
  });

  it("takes as long as to simulate the trials once more for each hundred drivers that are drawn", () => {
    const [certain] = read(tableOf(["in-house"])).map((option) => ({ ...option, uncertainty: new Map() }));
    const simulation = { seed: 1, correlations: null };
    expect(tallyWork({ ...simulation, options: [certain!] }, 500)).toBe(500);
    const draws = uncertainDraws(options).length;
    expect(tallyWork({ ...simulation, options }, 500)).toBeCloseTo(2 * 500 * (1 + draws / 100), 9);
  });
});

describe("tallies of parts", () => {
  const simulation = { options, seed: 1, correlations: null };

  it("are of as many trials as each has, and written into the arrays of the call before", () => {
    const counts = [3, 0, 5];
    const tallies = costTallies(simulation, 1, counts);
    expect(tallies.map((tally) => tally[0])).toEqual(counts);
    expect(costTallies(simulation, 9, [2, 2, 2])).toEqual(tallies);
    expect(tallies.map((tally) => tally[0])).toEqual([2, 2, 2]);
  });

  it("count each driver's trials by its random number", () => {
    const [tally] = costTallies(simulation, 1, [700]);
    const draws = uncertainDraws(options);
    const plan = tallyPlan(options.length, draws.length);
    for (const [draw, { driver, entity }] of draws.entries()) {
      const counts = new Array<number>(binCount).fill(0);
      for (let trial = 1; trial <= 700; trial++)
        counts[Math.floor(hdrUniform(trial, driverById[driver].variable, entity, 0, 1) * binCount)]! += 1;
      expect(counts.map((_, bin) => tally![plan.bin(draw, bin)])).toEqual(counts);
    }
  });

  it("are in arrays of their own where there are more, or longer ones", () => {
    const tallies = costTallies(simulation, 1, [3, 4]);
    const [one] = options;
    for (const [of, counts] of [
      [[one!], [3, 4]],
      [options, [3, 4, 5]],
    ] as const) {
      const others = costTallies({ ...simulation, options: of }, 1, counts);
      expect(others.map((tally) => [tally.length, tally[0]])).toEqual(
        counts.map((count) => [tallyPlan(of.length, uncertainDraws(of).length).length, count]),
      );
      expect(tallies.map((tally) => tally[0])).toEqual([3, 4]);
    }
  });

  it("are the same to the last bit, whether parts are simulated together, in loops compiled for them, or alone", () => {
    const counts = [1000, 3000, 2500, 1500];
    for (const lattice of [undefined, { trials: 8192, optionCount: 4 }]) {
      const simulation = { options: four, seed: 3, correlations: null, lattice };
      const together = costTallies(simulation, 1, counts).map((tally) => tally.slice());
      for (const [part, count] of counts.entries()) {
        const before = counts.slice(0, part).reduce((sum, each) => sum + each, 0);
        expectSameBits([together[part]!], [costTally(simulation, 1 + before, count)]);
      }
    }
  });

  it("have nothing in that of a part without trials, at the end too, after other trials were tallied", () => {
    const simulation = { options: four, seed: 3, correlations: null };
    costTallies(simulation, 1, [500, 500, 500]);
    const [first, ...others] = costTallies(simulation, 1, [500, 0, 0]).map((tally) => tally.slice());
    expectSameBits([first!], [costTally(simulation, 1, 500)]);
    for (const other of others) expect(new Set(other)).toEqual(new Set([0]));
  });

  it("add up to that of all trials", () => {
    const simulation = { options: four, seed: 3, correlations: null };
    const [first, second, both] = [
      costTally(simulation, 1, 3000),
      costTally(simulation, 3001, 1000),
      costTally(simulation, 1, 4000),
    ];
    // Counts are exact; sums of costs are rounded in another order.
    const isOff = (sum: number, place: number) =>
      !(Math.abs(first[place]! + second[place]! - sum) <= 1e-12 * Math.abs(sum));
    expect([...both.keys()].filter((place) => isOff(both[place]!, place))).toEqual([]);
  });
});

test("rows are added to the sums of their bins, the same to the last bit with and without SIMD", () => {
  const anyRow = fc.tuple(fc.nat(3), fc.array(fc.double({ noNaN: true }), { minLength: 6, maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 40 }), (rows) => {
      const [plain, fast] = eachColumns.map(([, columnsOf]) => {
        const columns = columnsOf(40 * 6);
        const [sums, given, spare] = [columns.lend().fill(0), columns.lend(), columns.lend()];
        given.set(rows.flatMap(([, row]) => row));
        const bins = new Uint8Array(spare.buffer, spare.byteOffset, rows.length);
        bins.set(rows.map(([bin]) => bin));
        addRows(sums, 0, bins, 0, rows.length, given, 6);
        return [...sums.subarray(0, 4 * 6)];
      });
      expect(fast).toEqual(plain);
      const first = rows.filter(([bin]) => bin === 0).reduce((sum, [, row]) => sum + row[5]!, 0);
      expect(plain![5]).toBe(first);
    }),
  );
});
