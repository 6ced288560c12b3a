/** In which order formulas were calculated last, over all calculations. */
const moments = new WeakMap<object, number>();
let last = 0;

/** Notes that a formula is calculated now, before any that comes later. */
export function noteCalculation(formula: object): void {
  moments.set(formula, ++last);
}

/** Whether a formula has been calculated since another was, and so with what that one has come to. */
export function isCalculatedAfter(formula: object, other: object): boolean {
  return (moments.get(formula) ?? 0) > (moments.get(other) ?? 0);
}
