import { leastAndMost } from "../numeric/leastAndMost";

/** A bin of a histogram: it holds results from `from` to below `to`, the last one `to` as well. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The share of all results in this bin and those before it. */
  readonly cumulative: number;
}

/**
 * Counts results into bins of equal width from the smallest to the largest; where all are equal one bin holds them.
 *
 * Domain: one result or more; bins whole, 1 or more.
 */
export function histogram(results: Float64Array, binCount: number): Bin[] {
  const [least, most] = leastAndMost(results);
  const count = least === most ? 1 : binCount;
  const edges = Array.from({ length: count + 1 }, (_, edge) => least * (1 - edge / count) + most * (edge / count));
  const counts = new Array<number>(count).fill(0);
  for (let i = 0; i < results.length; i++) {
    const result = results[i]!;
    let bin = least === most ? 0 : Math.min(count - 1, Math.floor(((result - least) / (most - least)) * count));
    // The division may round across an edge.
    if (bin > 0 && result < edges[bin]!) bin -= 1;
    else if (bin < count - 1 && result >= edges[bin + 1]!) bin += 1;
    counts[bin]! += 1;
  }
  let sofar = 0;
  return counts.map((inBin, bin) => {
    sofar += inBin;
    return { from: edges[bin]!, to: edges[bin + 1]!, count: inBin, cumulative: sofar / results.length };
  });
}
