/** A number, and what rounding may have put it off by: between minus and plus that it counts as 0. */
export interface Rounded {
  readonly value: number;
  readonly rounding: number;
}

/** Whether a number is 0 but for rounding. */
export function isZero({ value, rounding }: Rounded): boolean {
  return Math.abs(value) <= rounding;
}

/** Points that part an interval into equal steps, both ends among them, and those of `also` that lie inside it; in order. */
export function stepsThrough(from: number, to: number, steps: number, also: readonly number[] = []): number[] {
  const points = Array.from({ length: steps + 1 }, (_, step) => from * (1 - step / steps) + to * (step / steps));
  points.push(...also.filter((point) => point > from && point < to));
  return points.sort((one, other) => one - other);
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
  let before: { point: number; sign: number } | undefined;
  for (const [index, point] of points.entries()) {
    const known = knownSign(index);
    const sign = known === undefined || (before && known !== before.sign) ? signOf(point) : known;
    if (sign === 0) found.push(point);
    else if (before && sign === -before.sign && signOf(before.point) === before.sign)
      found.push(bisection((at) => of(at).value, before.point, point));
    before = { point, sign };
  }
  return found;
}

/**
 * Where a stretch of zeros that starts at one ends on the way to another point, at which the function is not 0; the zero itself
 * where the function leaves 0 within a millionth of the way.
 */
export function endOfZeros(of: (point: number) => Rounded, zero: number, towards: number): number {
  if (!isZero(of(zero + (towards - zero) * 1e-6))) return zero;
  return bisection((point) => (isZero(of(point)) ? 1 : -1), zero, towards);
}

/** The point between two at which a function changes sign, to the last digit that doubles can tell apart. */
function bisection(of: (point: number) => number, from: number, to: number): number {
  let [near, far] = [from, to];
  const startsAbove = of(near) > 0;
  for (;;) {
    const middle = near + (far - near) / 2;
    if (middle === near || middle === far) return near;
    const value = of(middle);
    if (value === 0) return middle;
    if (value > 0 === startsAbove) near = middle;
    else far = middle;
  }
}
