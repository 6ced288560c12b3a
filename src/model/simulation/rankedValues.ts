import { leastAndMost } from "../numeric/leastAndMost";

const bucketCount = 4096;

/**
 * The values at some ranks (1 is the smallest) without sorting them all: they are counted into buckets of equal width, and only
 * the buckets in which a rank falls are sorted. Rounding does not matter: a larger value never comes into a lower bucket.
 *
 * Domain: one value or more, no NaN; ranks from 1 to their number.
 * Accuracy: exact.
 */
export function rankedValues(values: Float64Array, ranks: readonly number[]): Map<number, number> {
  const [least, most] = leastAndMost(values);
  if (least === most) return new Map(ranks.map((rank) => [rank, least]));
  const perUnit = bucketCount / (most - least);
  // The largest value has a bucket of its own, so that none need be held back from it.
  const counts = new Int32Array(bucketCount + 1);
  const buckets = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const bucket = ((values[i]! - least) * perUnit) | 0;
    buckets[i] = bucket;
    counts[bucket] = counts[bucket]! + 1;
  }

  const wanted = bucketsOfRanks(counts, ranks);
  const places = new Int32Array(bucketCount + 1).fill(-1);
  const size = [...wanted.keys()].reduce((sum, bucket) => sum + counts[bucket]!, 0);
  const gathered = new Float64Array(size);
  let start = 0;
  const starts = new Map<number, number>();
  for (const bucket of wanted.keys()) {
    starts.set(bucket, start);
    places[bucket] = start;
    start += counts[bucket]!;
  }
  for (let i = 0; i < values.length; i++) {
    const bucket = buckets[i]!;
    const place = places[bucket]!;
    if (place < 0) continue;
    gathered[place] = values[i]!;
    places[bucket] = place + 1;
  }
  const found = new Map<number, number>();
  for (const [bucket, { below, ranks }] of wanted) {
    const from = starts.get(bucket)!;
    const sorted = gathered.subarray(from, from + counts[bucket]!).sort();
    for (const rank of ranks) found.set(rank, sorted[rank - below - 1]!);
  }
  return found;
}

/** The buckets that ranks fall into, with those ranks, and how many values there are in the buckets below. */
function bucketsOfRanks(counts: Int32Array, ranks: readonly number[]) {
  const wanted = new Map<number, { below: number; ranks: number[] }>();
  let bucket = 0;
  let below = 0;
  for (const rank of [...ranks].sort((one, other) => one - other)) {
    while (below + counts[bucket]! < rank) below += counts[bucket++]!;
    const known = wanted.get(bucket);
    if (known) known.ranks.push(rank);
    else wanted.set(bucket, { below, ranks: [rank] });
  }
  return wanted;
}
