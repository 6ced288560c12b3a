import fc from "fast-check";
import { besideCheapest, chanceCheaper } from "../../../src/model/simulation/chances";
import { histogram } from "../../../src/model/simulation/histogram";
import { rankedValues } from "../../../src/model/simulation/rankedValues";
import { trialStatistics } from "../../../src/model/simulation/trialStatistics";
import { expectRelative } from "../../support/expectRelative";

/** No bins can be told apart between numbers that differ by less than 60 of the smallest there are. */
const notTiny = (value: number) => (Math.abs(value) < 1e-300 ? 0 : value);

const numbers = fc
  .oneof(
    fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 300 }),
    fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }).map(notTiny), { minLength: 1, maxLength: 300 }),
  )
  .map((values) => Float64Array.from(values));

describe("ranked values", () => {
  it("are those of the sorted list, ties and outliers or not", () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (values, withOutlier) => {
        const all = withOutlier ? Float64Array.from([...values, 1e15]) : values;
        const sorted = Float64Array.from(all).sort();
        const ranks = Array.from(sorted, (_, index) => index + 1);
        const ranked = rankedValues(all, ranks);
        expect(ranks.map((rank) => ranked.get(rank))).toEqual([...sorted]);
      }),
    );
  });
});

describe("some ranked values", () => {
  it("are those of the sorted list, whichever ranks are asked for, in whatever order", () => {
    const someRanks = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(numbers, someRanks, (values, numbersOfRanks) => {
        const ranks = numbersOfRanks.map((rank) => 1 + (rank % values.length));
        const sorted = Float64Array.from(values).sort();
        const ranked = rankedValues(values, ranks);
        expect(ranks.map((rank) => ranked.get(rank))).toEqual(ranks.map((rank) => sorted[rank - 1]));
      }),
    );
  });
});

describe("ranked values that hardly differ", () => {
  it("are told apart down to the smallest difference there is", () => {
    expect(rankedValues(Float64Array.of(5e-324, 0), [1, 2])).toEqual(
      new Map([
        [1, 0],
        [2, 5e-324],
      ]),
    );
  });
});

describe("the statistics of trials", () => {
  // Percentiles as PERCENTILE.INC gives them for 15, 20, 35, 40, 50: Wikipedia, "Percentile", has 29 for the fortieth.
  it("by hand: five results", () => {
    const statistics = trialStatistics(Float64Array.of(35, 20, 15, 50, 40), "high");
    expect(statistics).toMatchObject({ mean: 32, min: 15, max: 50, worstMean: 50 });
    expectRelative(statistics.standardDeviation!, Math.sqrt(830 / 4), 1e-14);
    expectRelative(statistics.standardError!, Math.sqrt(830 / 20), 1e-14);
    const [p5, p10, p50, p90, p95] = statistics.percentiles.map(({ value }) => value) as [
      number,
      number,
      number,
      number,
      number,
    ];
    expect([p5, p10, p50, p90, p95].map((value) => Number(value.toFixed(9)))).toEqual([16, 17, 35, 46, 48]);
  });

  it("by hand: the mean of 1, 2, ... is in the middle, however many there are", () => {
    for (let count = 1; count <= 9; count++)
      expect(
        trialStatistics(
          Float64Array.from({ length: count }, (_, index) => 1 + index),
          "high",
        ).mean,
      ).toBe((count + 1) / 2);
  });

  it("by hand: the deviation of 1, 2 and 3 is 1, and as exactly a billion higher", () => {
    for (const base of [0, 1e9])
      expect(trialStatistics(Float64Array.of(base + 1, base + 2, base + 3), "high").standardDeviation).toBe(1);
  });

  // The means of the parts are 2, 6 and 10: a deviation of 4.
  it("by hand: where three parts of two are independent, the error of the mean is by how their means differ", () => {
    const results = Float64Array.of(1, 3, 5, 7, 9, 11);
    expectRelative(trialStatistics(results, "high", 2).standardError!, 4 / Math.sqrt(3), 1e-15);
    expectRelative(trialStatistics(results, "high").standardError!, Math.sqrt(14 / 6), 1e-15);
    expect(trialStatistics(results, "high", 6).standardError).toBeNull();
  });

  it("by hand: the limits of a percentile of 1,000 results are those of rank 469 and 532", () => {
    const results = Float64Array.from({ length: 1000 }, (_, index) => 1000 - index);
    // 500 - 1.96 sqrt(250) = 469.01; 500 + 30.99 = 530.99, rounded up and one more.
    const median = trialStatistics(results, "high").percentiles.find(({ share }) => share === 0.5)!;
    expect(median).toEqual({ share: 0.5, value: 500.5, low: 469, high: 532 });
  });

  it("by hand: the worst twentieth of 40 results is the two highest costs, or the two lowest savings", () => {
    const results = Float64Array.from({ length: 40 }, (_, index) => index + 1);
    expect(trialStatistics(results, "high").worstMean).toBe(39.5);
    expect(trialStatistics(results, "low").worstMean).toBe(1.5);
    // 41 results: the worst three.
    expect(trialStatistics(Float64Array.of(...results, 100), "high").worstMean).toBeCloseTo((100 + 40 + 39) / 3, 12);
  });

  it("by hand: ties at the limit fill up the worst twentieth", () => {
    const results = Float64Array.of(...new Array<number>(38).fill(5), 9, 5);
    expect(trialStatistics(results, "high").worstMean).toBe(7);
  });

  it("have no deviation for a single trial", () => {
    expect(trialStatistics(Float64Array.of(7), "high")).toMatchObject({
      mean: 7,
      standardDeviation: null,
      standardError: null,
      min: 7,
      max: 7,
      worstMean: 7,
    });
  });

  it("stay in order, and shift and turn with the results", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { min, max, percentiles, worstMean } = trialStatistics(values, "high");
        const inOrder = [min, ...percentiles.map(({ value }) => value), max];
        expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
        expect(worstMean).toBeGreaterThanOrEqual(percentiles.at(-1)!.value - 1e-6);
        for (const { value, low, high } of percentiles) expect(low <= value && value <= high).toBe(true);
        const turned = trialStatistics(
          values.map((value) => -value),
          "low",
        );
        expect(Math.abs(turned.worstMean + worstMean)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe("chances", () => {
  const own = Float64Array.of(10, 10, 10, 10);
  const vendor = Float64Array.of(9, 10, 11, 8);
  const other = Float64Array.of(9, 10, 12, 20);

  it("by hand: strictly cheaper than the baseline in two of four trials", () => {
    expect(chanceCheaper(vendor, own)).toBe(0.5);
    expect(chanceCheaper(own, vendor)).toBe(0.25);
  });

  it("by hand: an option costs so much more than the cheapest of each trial, on average", () => {
    expect(besideCheapest([own, vendor, other]).map(({ regret }) => regret)).toEqual([3 / 4, 1 / 4, 14 / 4]);
  });

  // Trial 1: vendor and other share it. 2: all three. 3: own. 4: vendor.
  it("by hand: options that cost the same share a trial", () => {
    const fared = besideCheapest([own, vendor, other]);
    for (const [index, expected] of [(1 / 3 + 1) / 4, (1 / 2 + 1 / 3 + 1) / 4, (1 / 2 + 1 / 3) / 4].entries())
      expectRelative(fared[index]!.chance, expected, 1e-15);
  });
});

describe("a histogram", () => {
  it("by hand: the last bin holds its upper end too", () => {
    expect(histogram(Float64Array.of(0, 1, 2, 3, 4), 2)).toEqual([
      { from: 0, to: 2, count: 2, cumulative: 0.4 },
      { from: 2, to: 4, count: 3, cumulative: 1 },
    ]);
  });

  it("by hand: rounding puts no result into a bin beside its own", () => {
    const countsOf = (...results: readonly number[]) =>
      histogram(Float64Array.from(results), 3).map(({ count }) => count);
    // (0.3 - 0.1) / 0.3 x 3 is a little less than 2 in these numbers, and 0.4333333333333333 / 1.3 x 3 is 1.
    expect(countsOf(0.1, 0.3, 0.4)).toEqual([1, 0, 2]);
    expect(countsOf(0, 0.4333333333333333, 1.3)).toEqual([2, 0, 1]);
  });

  it("has one bin where all results are equal", () => {
    expect(histogram(Float64Array.of(3, 3, 3), 30)).toEqual([{ from: 3, to: 3, count: 3, cumulative: 1 }]);
  });

  it("holds every result in the bin whose edges it lies between", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 60 }), (values, bins) => {
        const found = histogram(values, bins);
        for (const [index, { from, to, count }] of found.entries()) {
          const isLast = index === found.length - 1;
          const inside = values.filter((value) => value >= from && (value < to || (isLast && value <= to)));
          expect(count).toBe(inside.length);
        }
        expect(found.at(-1)!.cumulative).toBe(1);
      }),
    );
  });
});
