/**
 * The least whole number that meets a condition, by halving.
 *
 * Domain: the condition holds for `enough` and all above the answer; `tooFew` is below `enough` and taken not to meet it.
 * @example leastWhole(0, 100, (count) => count * count >= 50) // => 8
 */
export function leastWhole(tooFew: number, enough: number, meets: (count: number) => boolean): number {
  let below = tooFew;
  let least = enough;
  // Above 2^53 the halves stop moving before they meet.
  for (let middle = halfway(below, least); middle > below && middle < least; middle = halfway(below, least)) {
    if (meets(middle)) least = middle;
    else below = middle;
  }
  return least;
}

const halfway = (below: number, least: number) => Math.floor((below + least) / 2);
