/** What is saved in each trial at a value, and in how many trials it is more than 0. */
interface SavedAt {
  readonly value: number;
  readonly saved: Float64Array;
  readonly cheaper: number;
}

/**
 * The value between two at which so many trials save something, if what each saves is a straight line between them: in the middle
 * of the values that do.
 *
 * Domain: fewer trials than that save something at one of the two, more at the other.
 */
export function crossing(below: SavedAt, above: SavedAt, count: number): number {
  const width = above.value - below.value;
  const [begin, cease] = [new Float64Array(below.saved.length), new Float64Array(below.saved.length)];
  let [beginning, ceasing] = [0, 0];
  for (let trial = 0; trial < below.saved.length; trial++) {
    const [low, high] = [below.saved[trial]!, above.saved[trial]!];
    if (low > 0 === high > 0) continue;
    const at = below.value + (width * low) / (low - high);
    if (high > 0) begin[beginning++] = at;
    else cease[ceasing++] = at;
  }
  const begins = begin.subarray(0, beginning).sort();
  const ceases = cease.subarray(0, ceasing).sort();
  const rises = below.cheaper < count;
  let cheaper = below.cheaper;
  let [next, other] = [0, 0];
  const upcoming = () => Math.min(begins[next] ?? above.value, ceases[other] ?? above.value);
  while (next < beginning || other < ceasing) {
    const at = upcoming();
    if (begins[next] === at) {
      next += 1;
      cheaper += 1;
    } else {
      other += 1;
      cheaper -= 1;
    }
    if (rises ? cheaper >= count : cheaper <= count) return (at + upcoming()) / 2;
  }
  return above.value;
}
