/** A number, and what rounding may have put it off by: between minus and plus that it counts as 0. */
export interface Rounded {
  readonly value: number;
  readonly rounding: number;
}

/** Whether a number is 0 but for rounding. */
export function isZero({ value, rounding }: Rounded): boolean {
  return Math.abs(value) <= rounding;
}

/** Steps of false position in a row that may leave more than half of an interval. */
const mostSlowSteps = 3;

/** Points that part an interval into equal steps, both ends among them, and those of `also` that lie inside it; all in order. */
export function stepsThrough(from: number, to: number, steps: number, also: readonly number[] = []): number[] {
  const points: number[] = [];
  let next = 0;
  for (let step = 0; step <= steps; step++) {
    const point = from * (1 - step / steps) + to * (step / steps);
    for (; also[next]! < point; next++) if (also[next]! > from) points.push(also[next]!);
    points.push(point);
  }
  return points;
}

/**
 * The points given at which a function is 0, and one between each two neighbours at which it differs in sign; in order.
 *
 * @param knownSign the sign at a point, by its index, where it is known without the function; a change of sign is looked at again
 */
export function zeros(
  of: (point: number) => Rounded,
  points: readonly number[],
  knownSign: (index: number) => number | undefined = () => undefined,
): number[] {
  const signOf = (point: number) => {
    const here = of(point);
    return isZero(here) ? 0 : Math.sign(here.value);
  };
  const found: number[] = [];
  let signBefore: number | undefined;
  for (let index = 0; index < points.length; index++) {
    const [before, point] = [points[index - 1]!, points[index]!];
    const known = knownSign(index);
    const sign = known === undefined || (index > 0 && known !== signBefore) ? signOf(point) : known;
    if (sign === 0) found.push(point);
    else if (sign === -signBefore! && signOf(before) === signBefore)
      found.push(changeOfSign((at) => of(at).value, before, point));
    signBefore = sign;
  }
  return found;
}

/**
 * Where a stretch of zeros that starts at one ends on the way to another point, at which the function is not 0; the zero itself
 * where the function leaves 0 within a millionth of the way.
 */
export function endOfZeros(of: (point: number) => Rounded, zero: number, towards: number): number {
  if (!isZero(of(zero + (towards - zero) * 1e-6))) return zero;
  return changeOfSign((point) => (isZero(of(point)) ? 1 : -1), zero, towards);
}

/**
 * The point between two at which a function changes sign, to the last digit that doubles can tell apart: by false position where it
 * halves the interval soon, else by halving.
 *
 * Source: the Illinois algorithm, Dowell and Jarratt, A Modified Regula Falsi Method (1971).
 */
function changeOfSign(of: (point: number) => number, from: number, to: number): number {
  const near = { point: from, value: of(from) };
  const far = { point: to, value: of(to) };
  const startsAbove = near.value > 0;
  let last: typeof near | undefined;
  let slowSteps = 0;
  for (;;) {
    const width = far.point - near.point;
    const middle = near.point + width / 2;
    if (middle === near.point || middle === far.point) return near.point;
    const straight = near.point + width * (near.value / (near.value - far.value));
    const isInside = (straight - near.point) * (straight - far.point) < 0;
    const point = isInside && slowSteps < mostSlowSteps ? straight : middle;
    const value = of(point);
    if (value === 0) return point;
    const [moved, kept] = value > 0 === startsAbove ? [near, far] : [far, near];
    if (last === moved) kept.value /= 2;
    last = Object.assign(moved, { point, value });
    slowSteps = Math.abs(far.point - near.point) > Math.abs(width) / 2 ? slowSteps + 1 : 0;
  }
}
