import { rankedValues } from "../../model/simulation/rankedValues";

/** How results are spread now and were before, over the same columns. */
export interface Spread {
  /** The ends of the columns, one more than there are columns; 0 is one of them where it lies between the first and the last. */
  readonly edges: readonly number[];
  /** The share of the results in each column. */
  readonly now: readonly number[];
  readonly before: readonly number[];
  readonly ticks: readonly number[];
}

const leastColumns = 20;
/** No more, so that their labels stand apart in a narrow pane. */
const mostTicks = 4;
/** What the columns leave out on either side is counted in the outer ones. */
const leftOut = 0.005;

/** Counts two sets of results into columns of a round width, so that columns stay where they are while results move a little. */
export function spreadOf(now: Float64Array, before: Float64Array): Spread {
  const [low, high] = [now, before]
    .map(middleOf)
    .reduce((one, other) => [Math.min(one[0], other[0]), Math.max(one[1], other[1])]);
  const width = roundStep((high - low) / leastColumns);
  const first = Math.floor(low / width);
  const count = Math.max(1, Math.ceil(high / width) - first);
  const countIn = (results: Float64Array) => {
    const counts = new Array<number>(count).fill(0);
    for (const result of results) {
      const column = Math.max(0, Math.min(count - 1, Math.floor(result / width) - first));
      counts[column]! += 1;
    }
    return counts.map((each) => each / results.length);
  };
  const edges = Array.from({ length: count + 1 }, (_, edge) => (first + edge) * width);
  return { edges, now: countIn(now), before: countIn(before), ticks: ticksBetween(edges[0]!, edges[count]!) };
}

/** Where all results lie but for a few of the lowest and the highest. */
function middleOf(results: Float64Array): [number, number] {
  const rank = 1 + Math.floor(leftOut * (results.length - 1));
  const last = results.length + 1 - rank;
  const ranked = rankedValues(results, [rank, last]);
  return [ranked.get(rank)!, ranked.get(last)!];
}

function ticksBetween(low: number, high: number): number[] {
  const step = roundStep((high - low) / mostTicks);
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** The round number at or above another: 1, 2 or 5 times a power of ten; 1 where there is nothing to part. */
function roundStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((each) => each * power).find((step) => step >= rough)!;
}
